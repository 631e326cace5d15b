namespace Rapporteur.Training.Petrarch;

/// <summary>Who did what to whom, in codes.</summary>
/// <param name="Source">Actor code; <see cref="Nobody"/> for none.</param>
/// <param name="Target">Actor code; <see cref="Nobody"/> for none.</param>
/// <param name="Event">Event code.</param>
internal readonly record struct Coding(string Source, string Target, string Event)
{
    /// <summary>The records' code for nobody known.</summary>
    public const string Nobody = "---";

    public override string ToString() => $"{Source} {Target} {Event}";
}
