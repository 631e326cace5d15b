using System.Globalization;
using Rapporteur.Events;
using Rapporteur.Knowledge;
using Rapporteur.Knowledge.Layers;

namespace Rapporteur.Positions;

/// <summary>
/// The knowledge of issues and stances, from <c>knowledge/issues</c>: patterns in the notation of the verb files, whose <see cref="Pattern.Code"/>
/// is the issue, the stance or the change, and whose <see cref="Pattern.Mode"/> the rest of the line. Immutable.
/// </summary>
internal sealed class PositionBook
{
    /// <summary>The issue of a pattern that carries the issue of its inner words.</summary>
    public const string Carried = "=";

    private const string SaidMark = "said: ";
    private const string ModalMark = "modal: ";
    private const string ConcedingMark = "conceding: ";

    private readonly Dictionary<string, Issue> _issues = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<ModalStance>> _modals = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _conceding = new(StringComparer.Ordinal);

    /// <summary>Compiles the files.</summary>
    /// <exception cref="KnowledgeException">A line cannot be used.</exception>
    public PositionBook(CompiledKnowledge knowledge)
    {
        foreach (var row in knowledge.Rows(FactKind.Issue)) _issues[row[0]] = new Issue(row[0], row[1], row.Optional(2), NamingOf(row), row.Optional(4));
        var sets = new Dictionary<string, string[]>(StringComparer.Ordinal);
        foreach (var row in knowledge.Rows(FactKind.Set)) sets[row[0]] = row.List(1);
        var irregular = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var row in knowledge.Rows(FactKind.Forms))
            foreach (var form in row.List(1)) irregular[form] = row[0];
        var compiler = new PatternCompiler(sets);
        Issues = new PatternShelf(knowledge.Rows(FactKind.IssuePattern).SelectMany(r => compiler.Compile(r, IssueOf(r), r[2] + r[3], r[4])), irregular);
        var stances = knowledge.Rows(FactKind.Stance).ToLookup(r => MarkOf(r[0]));
        Stances = new PatternShelf(stances[""].SelectMany(r => Compile(compiler, r)), irregular);
        Said = new PatternShelf(stances[SaidMark].SelectMany(r => Compile(compiler, r.With(0, r[0][SaidMark.Length..]))), irregular);
        foreach (var row in stances[ModalMark]) AddModal(row);
        foreach (var row in stances[ConcedingMark]) _conceding.UnionWith(row[0][ConcedingMark.Length..].Split('|'));
        Changes = new PatternShelf(knowledge.Rows(FactKind.StanceChange).SelectMany(r => compiler.Compile(r, r[1], Number(r, 2).ToString(CultureInfo.InvariantCulture), r[3])), irregular);
    }

    /// <summary>What is said of issues.</summary>
    public PatternShelf Issues { get; }

    /// <summary>Verbs and nouns of those who take a stance.</summary>
    public PatternShelf Stances { get; }

    /// <summary>What is said to be so, by which the speaker takes a stance.</summary>
    public PatternShelf Said { get; }

    /// <summary>How stances are said to have changed.</summary>
    public PatternShelf Changes { get; }

    /// <summary>The issue of a key, or null.</summary>
    public Issue? Find(string id) => _issues.GetValueOrDefault(id);

    /// <summary>The domain that an issue belongs to: the line above it that has no parent; null for issues that the knowledge does not have.</summary>
    public Issue? DomainOf(string? id)
    {
        var issue = id is null ? null : Find(id);
        // As many steps as there are issues: a circle of parents ends, too.
        for (var steps = 0; issue?.Parent is { } parent && steps < _issues.Count; steps++) issue = Find(parent);
        return issue;
    }

    /// <summary>What an auxiliary says of the speaker's stance; empty for nothing.</summary>
    public IReadOnlyList<ModalStance> ModalsOf(string form) => _modals.TryGetValue(form, out var modals) ? modals : [];

    /// <summary>Whether a verb of saying grants what is said.</summary>
    public bool IsConceding(string lemma) => _conceding.Contains(lemma);

    /// <summary>The stance that a line of <c>stance.tsv</c> gives.</summary>
    public static (double Value, bool IsConditional) ValueOf(Pattern pattern) =>
        (double.Parse(pattern.Code.TrimEnd('?'), CultureInfo.InvariantCulture), pattern.Code.EndsWith('?'));

    /// <summary>The pattern of a line of <c>stance.tsv</c> without its mark; null where the line lists words.</summary>
    public static string? PatternOf(TsvRow row) => MarkOf(row[0]) switch
    {
        "" => row[0],
        SaidMark => row[0][SaidMark.Length..],
        _ => null,
    };

    private static string MarkOf(string pattern) =>
        pattern.StartsWith(SaidMark, StringComparison.Ordinal) ? SaidMark :
        pattern.StartsWith(ModalMark, StringComparison.Ordinal) ? ModalMark :
        pattern.StartsWith(ConcedingMark, StringComparison.Ordinal) ? ConcedingMark : "";

    private static IEnumerable<(string Lemma, Pattern Pattern)> Compile(PatternCompiler compiler, TsvRow row)
    {
        _ = StanceOf(row);
        return compiler.Compile(row, row[1], row.Optional(2), row[3]);
    }

    private static double StanceOf(TsvRow row) => Number(row.With(1, row[1].TrimEnd('?')), 1) is >= -1 and <= 1 and var stance
        ? stance
        : throw row.Problem($"'{row[1]}' is no stance; write a number from -1 to 1, behind it ? where it depends on something");

    private static double Number(TsvRow row, int column) => double.TryParse(row[column], NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number)
        ? number
        : throw row.Problem($"'{row[column]}' is no number; write 0.5 or -1");

    private static IssueNaming NamingOf(TsvRow row) => row[3] switch
    {
        "" or "actor" => IssueNaming.Actor,
        "country" => IssueNaming.Country,
        "place" => IssueNaming.Place,
        "side" => IssueNaming.Side,
        _ => throw row.Problem($"'{row[3]}' is no way to name what an issue is about; write actor, country, place or side"),
    };

    private string IssueOf(TsvRow row)
    {
        if (row[1] is not (Carried or Pattern.NoAct) && !_issues.ContainsKey(row[1])) throw row.Problem($"'{row[1]}' is no issue of issues.tsv; write one that stands there, = for that of the inner X, or three dashes for none");
        return row[2] is "+" or "-" ? row[1] : throw row.Problem($"'{row[2]}' is no sign; write + or -");
    }

    private void AddModal(TsvRow row)
    {
        ModalUse use = row[2] switch
        {
            "" => ModalUse.Always,
            "own" => ModalUse.OwnAct,
            "conceded" => ModalUse.Conceded,
            "barred" => ModalUse.Barred,
            _ => throw row.Problem($"'{row[2]}' is no use of an auxiliary; write own, conceded, barred or nothing"),
        };
        var modal = new ModalStance(StanceOf(row), row[1].EndsWith('?'), use);
        foreach (var form in row[0][ModalMark.Length..].Split('|'))
        {
            if (!_modals.TryGetValue(form, out var modals)) _modals[form] = modals = [];
            modals.Add(modal);
        }
    }
}
