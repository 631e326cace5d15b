namespace Rapporteur.Knowledge;

/// <summary>A person of public life with the offices held.</summary>
public sealed record Person : Entity
{
    /// <summary>Among a person's names: the surname alone does not mean them.</summary>
    internal const string FullNamesOnly = "=";

    /// <summary>m, f, or null where not known.</summary>
    public string? Gender { get; init; }

    /// <summary>Terms in office, in the order of the files.</summary>
    public required IReadOnlyList<Term> Terms { get; init; }

    /// <summary>The term that counts on a day, or null: an office of state before one in a party or army, else the first listed that covers the day.</summary>
    public Term? TermAt(DateOnly day)
    {
        Term? best = null;
        foreach (var term in Terms)
        {
            if (!term.Covers(day)) continue;
            if (best is null || (Rank(term) != Rank(best) ? Rank(term) < Rank(best) : SaysMore(term, best))) best = term;
        }

        return best;
    }

    private static int Rank(Term term) => term.Role is "GOV" or "IGO" ? 0 : 1;

    /// <summary>An office with a beginning says more about a day than one that is said to have lasted always.</summary>
    private static bool SaysMore(Term term, Term than) =>
        (than.From is null && term.From is not null) || (term.From > than.From && than.To is null && term.To is not null);

    /// <summary>The last term that ended on or before a day, or null.</summary>
    public Term? TermBefore(DateOnly day) => Terms.Where(t => t.To <= day).MaxBy(t => t.To);

    /// <summary>The first term that begins after a day, or null.</summary>
    public Term? TermAfter(DateOnly day) => Terms.Where(t => t.From > day).MinBy(t => t.From);
}
