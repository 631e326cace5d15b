using System.Text.Json;

namespace Rapporteur.Evaluation;

/// <summary>An event of a record.</summary>
/// <param name="Code">How it is coded.</param>
/// <param name="Sentence">Index of its sentence; -1 where not known.</param>
internal sealed record FoundEvent(CodedEvent Code, int Sentence)
{
    public static FoundEvent Of(JsonElement json) => new(EventJson.Read(json, null), json.Whole("sentence") ?? -1);
}
