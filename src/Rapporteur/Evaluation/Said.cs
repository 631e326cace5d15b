using System.Text.Json;
using Rapporteur.Language;

namespace Rapporteur.Evaluation;

/// <summary>Who is said to have said what.</summary>
/// <param name="Speaker">The speaker's words, maybe in pieces; empty where nobody is named.</param>
/// <param name="Content">The words said, maybe in pieces.</param>
/// <param name="Cue">The word that tells it; null where not known.</param>
internal sealed record Said(IReadOnlyList<Span> Speaker, IReadOnlyList<Span> Content, Span? Cue = null)
{
    public static Said OfRecord(JsonElement json) => new(
        json.Member("speaker") is { } speaker && speaker.Member("start") is not null ? [speaker.Span()] : [],
        [.. json.List("content").Select(c => c.Span())],
        json.Member("cue")?.Span());
}
