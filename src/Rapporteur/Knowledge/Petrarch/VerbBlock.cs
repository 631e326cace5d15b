namespace Rapporteur.Knowledge.Petrarch;

/// <summary>Verbs that share a code and patterns.</summary>
/// <param name="Name">In lower case, unique in its file.</param>
/// <param name="Code">The code of its verbs by themselves; null where they tell no act.</param>
internal sealed record VerbBlock(string Name, string? Code)
{
    /// <summary>The verbs.</summary>
    public List<VerbEntry> Verbs { get; } = [];

    /// <summary>The patterns.</summary>
    public List<VerbPattern> Patterns { get; } = [];
}
