using LinqToDB;

namespace Rapporteur.Records.Asking;

/// <summary>Actors that are asked for in the same way, and so found through the same index.</summary>
/// <param name="Kind">How they are given.</param>
/// <param name="Values">The ids or countries; of codes, of which each needs a look of its own, one.</param>
internal sealed record TermGroup(TermKind Kind, List<string> Values)
{
    /// <summary>Several actors, each once, in at most two groups and one for each code.</summary>
    public static IReadOnlyList<TermGroup> Of(IEnumerable<Term> terms)
    {
        var single = terms.Distinct().ToList();
        var groups = single.Where(static t => t.Kind != TermKind.Code).GroupBy(static t => t.Kind).Select(static g => new TermGroup(g.Key, [.. g.Select(static t => t.Value)]));
        return [.. groups, .. single.Where(static t => t.Kind == TermKind.Code).Select(static t => new TermGroup(TermKind.Code, [t.Value]))];
    }

    /// <summary>Rows that lead from any of them to any other, one question for each pair of groups: each seeks in one index. A row may be found by several.</summary>
    /// <typeparam name="T">The row.</typeparam>
    public static IEnumerable<IQueryable<T>> Between<T>(IQueryable<T> rows, IReadOnlyList<TermGroup> groups, Side<T> from, Side<T> to)
    {
        foreach (var source in groups)
        {
            foreach (var target in groups)
            {
                if (source != target) yield return rows.Where(from.Is(source)).Where(to.Is(target));
                else if (source.Values.Count > 1) yield return rows.Where(from.Is(source)).Where(to.Is(target)).Where(from.Differs(to, source.Kind));
            }
        }
    }
}
