using Rapporteur.Language;

namespace Rapporteur.Evaluation.Scoring;

/// <summary>Notes the slips of a story in words.</summary>
internal sealed class SlipWriter(string id, StoryView text, ScoreSheet sheet)
{
    /// <summary>An event of the gold was not found.</summary>
    public void Miss(CodedEvent item) => Note(true, Describe(item), Place(item));

    /// <summary>An event was found that the gold has not.</summary>
    public void False(CodedEvent item) => Note(false, Describe(item), Place(item));

    /// <summary>Something else was missed or wrongly found.</summary>
    public void Note(bool isMiss, string what, Span? place) => sheet.Note(new Slip(id, isMiss, what, text.SentenceAt(place)));

    /// <summary>An event in short: <c>CONSULT 040 Putin → Obama (planned)</c>.</summary>
    public string Describe(CodedEvent item)
    {
        var code = string.Join(' ', new[] { item.Plover, item.Cameo }.OfType<string>());
        var more = string.Join(", ", new[] { item.Status is null or "actual" ? null : item.Status, item.IsNegated ? "negated" : null }.OfType<string>());
        return $"{code} {Names(item.Sources)} → {Names(item.Targets)}{(more.Length == 0 ? "" : $" ({more})")}";
    }

    private string Names(IReadOnlyList<Party> parties) =>
        parties.Count == 0 ? "–" : string.Join(", ", parties.Select(p => p.Span is { } span ? text.Words(span) : p.Code ?? "?"));

    private static Span? Place(CodedEvent item) => item.Trigger ?? item.Sources.Concat(item.Targets).Select(p => p.Span).FirstOrDefault(s => s is not null);
}
