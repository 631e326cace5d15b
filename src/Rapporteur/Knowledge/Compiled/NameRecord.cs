namespace Rapporteur.Knowledge.Compiled;

/// <summary>A <see cref="NameEntry"/> in numbers.</summary>
/// <param name="Text">Number of the name's string.</param>
/// <param name="Sense">Its sense.</param>
/// <param name="Entity">Number of what it names, over all kinds.</param>
internal readonly record struct NameRecord(int Text, NameSense Sense, int Entity);
