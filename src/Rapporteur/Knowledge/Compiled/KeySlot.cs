namespace Rapporteur.Knowledge.Compiled;

/// <summary>A place of a <see cref="KeyTable"/>.</summary>
/// <param name="Key">Number of the key's string; <see cref="StringTable.None"/> where the place is empty.</param>
/// <param name="Value">What it stands for.</param>
internal readonly record struct KeySlot(int Key, int Value);
