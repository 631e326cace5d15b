using System.Globalization;
using Rapporteur.Positions;
using Rapporteur.Records;
using Rapporteur.Web.Asking;
using Row = Rapporteur.Web.Rows.PositionRow;

namespace Rapporteur.Web.Resources;

/// <summary>The matrix of positions, as <c>rapporteur positions</c> draws it, over the record. Issues stand as stories phrase them, so that the filter <c>issue</c> opens them.</summary>
internal static class MatrixResource
{
    private const int StandardActors = 12;
    private const int StandardIssues = 20;

    /// <summary>More columns or rows than this are a table for a machine.</summary>
    private const int Most = 100;

    public static void Map(Api api)
    {
        IReadOnlyList<Filter> filters =
        [
            .. Items.PositionFilters,
            new Filter("pair", "The positions of two actors, divided by a comma"),
            new Filter("actors", $"Actors at most, 1 to {Most}; {StandardActors} unless given", true),
            new Filter("issues", $"Issues at most, 1 to {Most}; {StandardIssues} unless given", true),
        ];
        api.Get("/matrix", "situation", $"Who stands where, and how that changed: the newest {Limits.Gathered} positions, issues by actors.", filters, q => Of(q.Store, q));
        api.Csv("/matrix.csv", "situation", "The positions behind the matrix, as CSV.", filters, q => Of(q.Store, q).Cells.SelectMany(static c => c.Positions).ToList());
    }

    private static Matrix Of(RecordStore store, Question question)
    {
        var (total, stored) = Gather(store, question.Criteria());
        var rows = Items.WithEvidence(store, stored, Row.Of).Zip(stored).ToDictionary(static r => (r.First.Story, r.First.Position), static r => r.First);
        var matrix = new PositionMatrix(stored.Zip(rows.Values, static (s, r) => Edge(s, r)), IssueJoins.None);
        var actors = matrix.Actors.Take(question.Number("actors", 1, Most) ?? StandardActors).ToList();
        var held = matrix.Issues.Where(i => actors.Exists(a => matrix[a.ActorId, i.Issue] is not null)).ToList();
        var issues = held.Take(question.Number("issues", 1, Most) ?? StandardIssues).ToList();
        var cells = issues.SelectMany(i => actors.Select(a => matrix[a.ActorId, i.Issue])).OfType<MatrixCell>();
        var behind = rows.Values.ToLookup(static r => (r.Story, r.Start, r.End, r.Issue));
        return new Matrix(
            total, stored.Count, matrix.Actors.Count - actors.Count, matrix.Issues.Count - issues.Count,
            [.. actors.Select(static a => new MatrixActor(a.ActorId, a.Actor))], [.. issues.Select(static i => i.Issue)],
            [.. cells.Select(c => new MatrixCellRow(c.Actor, c.Issue, c.Stance, c.Conditional, Days(c), [.. c.Rows.Select(r => behind[(r.Story, r.Start, r.End, r.Issue)].First(b => (b.HolderActor ?? b.Holder) == c.Actor))]))]);
    }

    /// <summary>Of two actors their positions each, the newest of both.</summary>
    private static (long Total, List<StoredPosition> Newest) Gather(RecordStore store, Criteria asked)
    {
        if (asked.Pair is not var (one, other)) return (store.Positions.Where(asked).Count(), store.Positions.Where(asked).List(Limits.Gathered).ToList());
        var first = Gather(store, asked with { Pair = null, Actor = one });
        var second = Gather(store, asked with { Pair = null, Actor = other });
        return (first.Total + second.Total, first.Newest.Concat(second.Newest).DistinctBy(static p => p.Id).OrderByDescending(static p => p.Day, StringComparer.Ordinal).ThenByDescending(static p => p.Id).Take(Limits.Gathered).ToList());
    }

    private static Positions.PositionRow Edge(StoredPosition p, Row row) => new()
    {
        Story = row.Story,
        Date = DateOnly.TryParseExact(p.Day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null,
        ActorId = p.Holder ?? p.HolderName,
        Actor = p.HolderName,
        Issue = p.Issue,
        AboutId = p.About,
        Stance = p.Stance,
        Conditional = p.Conditional,
        Change = p.Change,
        Start = p.StartAt,
        End = p.EndAt,
        Words = p.Words,
    };

    private static List<MatrixDayRow> Days(MatrixCell cell) =>
        [.. cell.Days.Select((d, i) => new MatrixDayRow(
            d.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "", d.Stance, d.Conditional, string.Join(", ", d.Rows.Select(static r => r.Change).Where(static c => c != "none").Distinct()), cell.ChangeTo(i)))];
}
