using Rapporteur.Language;

namespace Rapporteur.Relations;

/// <summary>The words that show a relation: from its first end to its last, with the word that tells it between or beside them.</summary>
internal static class Evidence
{
    /// <summary>Ends that stand too far away, in another sentence, are left out.</summary>
    private const int Farthest = 400;

    public static Span Of(Span word, Span from, Span to) => With(With(word, from), to);

    private static Span With(Span span, Span end) => end.IsEmpty || Math.Abs(end.Start - span.Start) > Farthest ? span : span.Union(end);
}
