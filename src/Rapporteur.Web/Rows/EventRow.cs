using Rapporteur.Records;

namespace Rapporteur.Web.Rows;

/// <summary>An event.</summary>
/// <param name="Story">Id of its story.</param>
/// <param name="Event">Its id within the story.</param>
/// <param name="Day">The first day of the date, else the story's day.</param>
/// <param name="Date">The date as precise as the text tells it.</param>
/// <param name="Sources">Names of those who act.</param>
/// <param name="SourceCodes">Their CAMEO codes.</param>
/// <param name="Cameo">CAMEO code.</param>
/// <param name="Plover">PLOVER type; null for mere statements.</param>
/// <param name="Mode">PLOVER mode.</param>
/// <param name="Targets">Names of those acted upon.</param>
/// <param name="TargetCodes">Their CAMEO codes.</param>
/// <param name="Place">Where.</param>
/// <param name="PlaceCountry">The place's country.</param>
/// <param name="Latitude">Degrees north.</param>
/// <param name="Longitude">Degrees east.</param>
/// <param name="Status">actual, planned, possible, called-for or conditional.</param>
/// <param name="Negated">Whether the text says that it did not happen.</param>
/// <param name="Goldstein">Goldstein score, -10 to +10.</param>
/// <param name="Quad">1 and 2 cooperation, 3 and 4 conflict, 0 neither.</param>
/// <param name="Confidence">How sure the reading is, 0 to 1.</param>
/// <param name="Trigger">The word that tells it.</param>
/// <param name="Start">Where that word begins in the story's text, in UTF-16 code units.</param>
/// <param name="End">Where it ends, exclusive.</param>
/// <param name="Sentence">The sentence that tells it.</param>
/// <param name="Statement">Id of the statement that it is only told by.</param>
/// <param name="Happening">Number of the happening that it reports.</param>
/// <param name="DateEnd">The last day, month or year of a stretch of time.</param>
/// <param name="Contexts">What it is about: contexts of PLOVER.</param>
/// <param name="Type">The code that an ontology of the user's own gives.</param>
/// <param name="Ontology">The name of that ontology.</param>
/// <param name="Casualties">Who came to harm: killed 12;injured 30-40;displaced 500+.</param>
/// <param name="Title">The story's headline.</param>
/// <param name="SourceActors">Ids of those who act, where known.</param>
/// <param name="TargetActors">Ids of those acted upon, where known.</param>
public sealed record EventRow(
    string Story, string Event, string Day, string? Date, string Sources, string SourceCodes, string Cameo, string? Plover, string? Mode, string Targets, string TargetCodes,
    string? Place, string? PlaceCountry, double? Latitude, double? Longitude, string Status, bool Negated, double Goldstein, int Quad, double Confidence, string Trigger, int Start, int End,
    string Sentence, string? Statement, long? Happening, string? DateEnd, string Contexts, string? Type, string? Ontology, string Casualties, string? Title, IReadOnlyList<string> SourceActors, IReadOnlyList<string> TargetActors)
{
    internal static EventRow Of(StoredEvent e, Evidence evidence) => new(
        evidence.StoryId, e.Item, e.Day, e.Date, e.Sources, e.SourceCodes, e.Cameo, e.Plover, e.Mode, e.Targets, e.TargetCodes, e.Place, e.PlaceCountry, e.Latitude, e.Longitude, e.Status, e.Negated,
        e.Goldstein, e.Quad, e.Confidence, e.Words, e.StartAt, e.EndAt, evidence.Sentence, e.Statement, e.Happening, e.DateEnd, e.Contexts, e.Type, e.Ontology, e.Casualties, evidence.Title, ActorIds.In(e.Json, "sources"), ActorIds.In(e.Json, "targets"));
}
