using Rapporteur.Records;

namespace Rapporteur.Cli.Records;

/// <summary>The columns of each kind of items, in their order. docs/store.md tells them.</summary>
internal static class ItemColumns
{
    public static readonly IReadOnlyList<Column<Row<StoredEvent>>> Events =
    [
        Column<Row<StoredEvent>>.Text("story", static r => r.Evidence.StoryId), Column<Row<StoredEvent>>.Text("event", static r => r.Item.Item), Column<Row<StoredEvent>>.Text("day", static r => r.Item.Day, true),
        Column<Row<StoredEvent>>.Text("date", static r => r.Item.Date), Column<Row<StoredEvent>>.Text("sources", static r => r.Item.Sources, true),
        Column<Row<StoredEvent>>.Text("source_codes", static r => r.Item.SourceCodes), Column<Row<StoredEvent>>.Text("cameo", static r => r.Item.Cameo, true),
        Column<Row<StoredEvent>>.Text("plover", static r => r.Item.Plover, true), Column<Row<StoredEvent>>.Text("mode", static r => r.Item.Mode),
        Column<Row<StoredEvent>>.Text("targets", static r => r.Item.Targets, true), Column<Row<StoredEvent>>.Text("target_codes", static r => r.Item.TargetCodes),
        Column<Row<StoredEvent>>.Text("place", static r => r.Item.Place, true), Column<Row<StoredEvent>>.Text("place_country", static r => r.Item.PlaceCountry),
        Column<Row<StoredEvent>>.Number<double>("latitude", static r => r.Item.Latitude), Column<Row<StoredEvent>>.Number<double>("longitude", static r => r.Item.Longitude),
        Column<Row<StoredEvent>>.Text("status", static r => r.Item.Status, true), Column<Row<StoredEvent>>.Number<bool>("negated", static r => r.Item.Negated),
        Column<Row<StoredEvent>>.Number<double>("goldstein", static r => r.Item.Goldstein), Column<Row<StoredEvent>>.Number<int>("quad", static r => r.Item.Quad),
        Column<Row<StoredEvent>>.Number<double>("confidence", static r => r.Item.Confidence), Column<Row<StoredEvent>>.Text("trigger", static r => r.Item.Words),
        Column<Row<StoredEvent>>.Number<int>("start", static r => r.Item.StartAt), Column<Row<StoredEvent>>.Number<int>("end", static r => r.Item.EndAt),
        Column<Row<StoredEvent>>.Text("sentence", static r => r.Evidence.Sentence, true), Column<Row<StoredEvent>>.Text("statement", static r => r.Item.Statement),
        Column<Row<StoredEvent>>.Number<long>("happening", static r => r.Item.Happening),
        Column<Row<StoredEvent>>.Text("date_end", static r => r.Item.DateEnd), Column<Row<StoredEvent>>.Text("contexts", static r => r.Item.Contexts),
        Column<Row<StoredEvent>>.Text("type", static r => r.Item.Type), Column<Row<StoredEvent>>.Text("ontology", static r => r.Item.Ontology),
        Column<Row<StoredEvent>>.Text("casualties", static r => r.Item.Casualties),
    ];

    public static readonly IReadOnlyList<Column<Row<StoredStatement>>> Statements =
    [
        Column<Row<StoredStatement>>.Text("story", static r => r.Evidence.StoryId), Column<Row<StoredStatement>>.Text("statement", static r => r.Item.Item),
        Column<Row<StoredStatement>>.Text("day", static r => r.Item.Day, true), Column<Row<StoredStatement>>.Text("speaker", static r => r.Item.SpeakerName, true),
        Column<Row<StoredStatement>>.Text("speaker_code", static r => r.Item.SpeakerCode), Column<Row<StoredStatement>>.Text("via", static r => r.Item.Via, true),
        Column<Row<StoredStatement>>.Text("cue", static r => r.Item.Cue, true), Column<Row<StoredStatement>>.Text("kind", static r => r.Item.Kind),
        Column<Row<StoredStatement>>.Text("content", static r => r.Item.Content, true), Column<Row<StoredStatement>>.Number<int>("start", static r => r.Item.StartAt),
        Column<Row<StoredStatement>>.Number<int>("end", static r => r.Item.EndAt), Column<Row<StoredStatement>>.Text("sentence", static r => r.Evidence.Sentence),
        Column<Row<StoredStatement>>.Text("within", static r => r.Item.OuterItem),
    ];

    public static readonly IReadOnlyList<Column<Row<StoredRelation>>> Relations =
    [
        Column<Row<StoredRelation>>.Text("story", static r => r.Evidence.StoryId), Column<Row<StoredRelation>>.Text("day", static r => r.Item.Day, true),
        Column<Row<StoredRelation>>.Text("from", static r => r.Item.FromName, true), Column<Row<StoredRelation>>.Text("from_code", static r => r.Item.FromCode),
        Column<Row<StoredRelation>>.Text("type", static r => r.Item.Type, true), Column<Row<StoredRelation>>.Text("to", static r => r.Item.ToName, true),
        Column<Row<StoredRelation>>.Text("to_code", static r => r.Item.ToCode), Column<Row<StoredRelation>>.Text("evidence", static r => r.Item.Words, true),
        Column<Row<StoredRelation>>.Number<int>("start", static r => r.Item.StartAt), Column<Row<StoredRelation>>.Number<int>("end", static r => r.Item.EndAt),
    ];

    public static readonly IReadOnlyList<Column<Row<StoredGroup>>> Groups =
    [
        Column<Row<StoredGroup>>.Text("story", static r => r.Evidence.StoryId), Column<Row<StoredGroup>>.Text("day", static r => r.Item.Day, true),
        Column<Row<StoredGroup>>.Text("name", static r => r.Item.Name, true), Column<Row<StoredGroup>>.Text("status", static r => r.Item.Status, true),
        Column<Row<StoredGroup>>.Text("members", static r => r.Item.MembersOrCodes, true), Column<Row<StoredGroup>>.Text("evidence", static r => r.Item.Words, true),
        Column<Row<StoredGroup>>.Number<int>("start", static r => r.Item.StartAt), Column<Row<StoredGroup>>.Number<int>("end", static r => r.Item.EndAt),
    ];

    public static readonly IReadOnlyList<Column<Row<StoredActor>>> Actors =
    [
        Column<Row<StoredActor>>.Text("actor", static r => r.Item.Actor, true), Column<Row<StoredActor>>.Text("name", static r => r.Item.Name, true),
        Column<Row<StoredActor>>.Text("kind", static r => r.Item.Kind, true), Column<Row<StoredActor>>.Text("country", static r => r.Item.Country, true),
        Column<Row<StoredActor>>.Text("role", static r => r.Item.Role, true), Column<Row<StoredActor>>.Text("code", static r => r.Item.Code, true),
        Column<Row<StoredActor>>.Number<int>("stories", static r => r.Item.Stories, true), Column<Row<StoredActor>>.Number<int>("events", static r => r.Item.Events, true),
    ];

    public static readonly IReadOnlyList<Column<Row<StoredStory>>> Stories =
    [
        Column<Row<StoredStory>>.Text("story", static r => r.Item.StoryId, true), Column<Row<StoredStory>>.Text("day", static r => r.Item.Day, true),
        Column<Row<StoredStory>>.Text("publisher", static r => r.Item.Publisher, true), Column<Row<StoredStory>>.Text("title", static r => r.Item.Title, true),
        Column<Row<StoredStory>>.Text("url", static r => r.Item.Url), Column<Row<StoredStory>>.Text("language", static r => r.Item.Language),
        Column<Row<StoredStory>>.Number<int>("events", static r => r.Item.Events, true), Column<Row<StoredStory>>.Number<int>("statements", static r => r.Item.Statements, true),
        Column<Row<StoredStory>>.Number<int>("length", static r => r.Item.Text.Length),
    ];

    public static readonly IReadOnlyList<Column<Row<Happening>>> Happenings =
    [
        Column<Row<Happening>>.Number<long>("happening", static r => r.Item.Id), Column<Row<Happening>>.Text("day", static r => r.Item.Day, true),
        Column<Row<Happening>>.Text("last_day", static r => r.Item.LastDay), Column<Row<Happening>>.Text("sources", static r => r.Item.Sources, true),
        Column<Row<Happening>>.Text("cameo", static r => r.Item.Cameo, true), Column<Row<Happening>>.Text("plover", static r => r.Item.Plover, true),
        Column<Row<Happening>>.Text("targets", static r => r.Item.Targets, true), Column<Row<Happening>>.Text("place", static r => r.Item.Place, true),
        Column<Row<Happening>>.Text("place_country", static r => r.Item.PlaceCountry), Column<Row<Happening>>.Number<bool>("planned", static r => r.Item.IsPlan),
        Column<Row<Happening>>.Text("outcome", static r => r.Item.Outcome, true), Column<Row<Happening>>.Number<long>("fulfilment", static r => r.Item.Fulfilment),
        Column<Row<Happening>>.Number<int>("reports", static r => r.Item.Reports), Column<Row<Happening>>.Number<int>("stories", static r => r.Item.Stories, true),
        Column<Row<Happening>>.Number<int>("independent", static r => r.Item.Independent, true), Column<Row<Happening>>.Text("disagreement", static r => r.Item.Disagreement, true),
    ];
}
