using System.Text.Json;
using Rapporteur.Language;

namespace Rapporteur.Evaluation;

/// <summary>Who is with or against whom: ally, fights, talks, favours or opposes.</summary>
internal sealed record MarkedRelation(string Type, Span From, Span To)
{
    /// <summary>A record's relation; null where it has no words for one of the two.</summary>
    public static MarkedRelation? OfRecord(JsonElement json) =>
        json.Member("from") is { } from && json.Member("to") is { } to && from.Member("start") is not null && to.Member("start") is not null
            ? new MarkedRelation(json.Text("type") ?? "", from.Span(), to.Span())
            : null;
}
