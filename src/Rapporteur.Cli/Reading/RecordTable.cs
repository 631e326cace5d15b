namespace Rapporteur.Cli.Reading;

/// <summary>A table of a record for people, in the terminal or in Markdown.</summary>
/// <param name="Title">What it holds.</param>
/// <param name="Columns">The heads of its columns.</param>
/// <param name="Rows">Its cells.</param>
internal sealed record RecordTable(string Title, string[] Columns, List<string[]> Rows)
{
    private const double HalfWay = 0.5;

    /// <summary>Who is in the record.</summary>
    public static RecordTable Actors(RecordView view) => new(
        "Actors", ["who", "code", "country", "sector", "on the day"],
        [.. view.ActorsByWeight().Select(a => new[] { a.Name, a.Code ?? "", a.Country ?? "", a.Role ?? "", a.Title ?? JsonNames.Of(a.Kind) })]);

    /// <summary>What is said, who stands where, who is with whom, which groups there are: those tables that have rows.</summary>
    public static IEnumerable<RecordTable> BesidesEvents(Record record, RecordView view) =>
        new[] { Statements(record, view), Positions(record, view), Relations(record, view), Groups(record, view) }.Where(static t => t.Rows.Count > 0);

    private static RecordTable Statements(Record record, RecordView view) => new(
        "Statements", ["who", "by way of", "cue", "what is said"],
        [.. record.Statements.Select(s => new[] { view.Name(s.Speaker), view.Names(s.Via), view.Words(s.Cue), string.Join(" … ", s.Content.Select(view.Words)) })]);

    private static RecordTable Positions(Record record, RecordView view) => new(
        "Positions", ["who", "stance", "on what", "change", "in which words"],
        [.. record.Positions.Select(p => new[] { view.Name(p.Holder), Stance(p), p.Issue, p.Change == "none" ? "" : p.Change, view.Words(p.Evidence) })]);

    private static RecordTable Relations(Record record, RecordView view) => new(
        "Relations", ["who", "is", "to whom", "in which words"],
        [.. record.Relations.Select(r => new[] { view.Name(r.From), r.Type, view.Name(r.To), view.Words(r.Evidence) })]);

    private static RecordTable Groups(Record record, RecordView view) => new(
        "Groups", ["group", "status", "members"],
        [.. record.Groups.Select(g => new[] { g.Name, g.Status, view.Names(g.Members) })]);

    /// <summary>Who has doubts is not as much against as who refuses.</summary>
    private static string Stance(Position position)
    {
        var side = position.Stance > 0 ? "for" : position.Stance < 0 ? "against" : "neither";
        return $"{(position.Stance is not 0 && Math.Abs(position.Stance) < HalfWay ? "rather " : "")}{side}{(position.Conditional ? ", on conditions" : "")}";
    }
}
