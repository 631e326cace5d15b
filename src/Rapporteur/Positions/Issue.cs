namespace Rapporteur.Positions;

/// <summary>A line of <c>issues/issues.tsv</c>. Immutable.</summary>
/// <param name="Id">Its key.</param>
/// <param name="Phrase">Its canonical phrasing, with <see cref="X"/> and <see cref="Y"/> for what it is about.</param>
/// <param name="Parent">The key of the wider issue; null for a domain.</param>
/// <param name="Naming">How what it is about is named.</param>
/// <param name="Joins">The issue that it is one with where a story is about that, or null.</param>
internal sealed record Issue(string Id, string Phrase, string? Parent, IssueNaming Naming, string? Joins)
{
    /// <summary>Stands for what the issue is about.</summary>
    public const string X = "{X}";

    /// <summary>Stands for the second thing that it is about.</summary>
    public const string Y = "{Y}";

    /// <summary>Whether the phrase makes no sense without naming what it is about.</summary>
    public bool NeedsX => Phrase.StartsWith(X, StringComparison.Ordinal);

    /// <summary>The phrase with names in it; without a name the preposition before it goes, too.</summary>
    /// <param name="x">What it is about, or null.</param>
    /// <param name="y">The second thing, or null.</param>
    public string With(string? x, string? y)
    {
        var name = Fill(Fill(Phrase, X, x), Y, y);
        return name.Length == 0 ? name : char.ToUpperInvariant(name[0]) + name[1..];
    }

    private static string Fill(string phrase, string slot, string? name)
    {
        var at = phrase.IndexOf(slot, StringComparison.Ordinal);
        if (at < 0) return phrase;
        if (name is not null) return string.Concat(phrase.AsSpan(0, at), name, phrase.AsSpan(at + slot.Length));
        var before = at < 2 ? -1 : phrase.LastIndexOf(' ', at - 2);
        return string.Concat(phrase.AsSpan(0, Math.Max(0, before)), phrase.AsSpan(at + slot.Length)).Trim();
    }
}
