using Rapporteur.Knowledge;
using Rapporteur.Knowledge.Layers;

namespace Rapporteur.Positions;

/// <summary>Which issues are one with another where a collection of stories is about that: the column <c>joins</c> of <c>issues.tsv</c>. Immutable.</summary>
public sealed class IssueJoins
{
    private readonly Dictionary<string, string> _joins = new(StringComparer.Ordinal);

    /// <summary>No issue joins another: each stands as its story phrases it.</summary>
    public static IssueJoins None { get; } = new();

    /// <summary>Reads the knowledge.</summary>
    public IssueJoins(CompiledKnowledge knowledge)
    {
        ArgumentNullException.ThrowIfNull(knowledge);
        foreach (var row in knowledge.Rows(FactKind.Issue))
            if (row.Optional(4) is { } other) _joins[row[0]] = other;
    }

    private IssueJoins()
    {
    }

    /// <summary>Gives rows the issue that theirs joins, where another row about the same actor has it.</summary>
    internal List<PositionRow> Join(List<PositionRow> rows)
    {
        var wider = new Dictionary<(string Issue, string About), PositionRow>();
        foreach (var row in rows.OrderBy(r => r.Issue, StringComparer.Ordinal))
            if (row is { IssueId: { } issue, AboutId: { } about }) wider.TryAdd((issue, about), row);
        return rows.ConvertAll(r => r is { IssueId: { } issue, AboutId: { } about } && _joins.TryGetValue(issue, out var other) && wider.TryGetValue((other, about), out var found)
            ? r with { Issue = found.Issue, IssueId = found.IssueId, Domain = found.Domain }
            : r);
    }
}
