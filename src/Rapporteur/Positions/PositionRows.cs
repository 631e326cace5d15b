using Rapporteur.Language;

namespace Rapporteur.Positions;

/// <summary>From records to rows.</summary>
public static class PositionRows
{
    /// <summary>The positions of a record, in the order of the text.</summary>
    public static IEnumerable<PositionRow> Of(Record record)
    {
        ArgumentNullException.ThrowIfNull(record);
        var actors = record.Actors.ToDictionary(a => a.Id, StringComparer.Ordinal);
        foreach (var position in record.Positions)
        {
            var holder = position.Holder.ActorId is { } id ? actors.GetValueOrDefault(id) : null;
            var words = Words(record, position.Holder.Span);
            yield return new PositionRow
            {
                Story = record.Story.Id,
                Date = record.Story.Published,
                ActorId = holder?.Id ?? words,
                Actor = holder?.Name ?? words,
                IsPerson = holder?.Kind == ActorKind.Person,
                Country = holder?.Country,
                Role = holder?.Role,
                Issue = position.Issue,
                IssueId = position.IssueId,
                Domain = position.Domain,
                AboutId = position.About?.ActorId,
                About = position.About is null ? null : position.About.ActorId is { } about && actors.TryGetValue(about, out var actor) ? actor.Name : Words(record, position.About.Span),
                Stance = position.Stance,
                Conditional = position.Conditional,
                Change = position.Change,
                Start = position.Evidence.Start,
                End = position.Evidence.End,
                Words = Words(record, position.Evidence),
            };
        }
    }

    private static string Words(Record record, Span span) => span.Of(record.Story.Text).ToString();
}
