using Rapporteur.Language;

namespace Rapporteur.Evaluation.Scoring;

/// <summary>Entities of a story.</summary>
internal sealed class EntityScore(string text, StoryView view, ScoreSheet sheet, SlipWriter slips)
{
    private static readonly string[] Types = ["person", "organisation", "location", "nationality"];
    private static readonly string[] Articles = ["the ", "The ", "a ", "A ", "an ", "An "];

    public void Add(IReadOnlyList<MarkedEntity> gold, IReadOnlyList<MarkedEntity> found)
    {
        var want = gold.Select(Trimmed).ToHashSet();
        var have = found.Where(m => Types.Contains(m.Type)).Select(Trimmed).ToHashSet();
        foreach (var type in Types) sheet.Add(FigureKind.Class, type, Exact([.. want.Where(e => e.Type == type)], [.. have.Where(e => e.Type == type)]));
        sheet.Add(FigureKind.Summary, "strict", Exact(want, have));
        var hits = want.Count(e => IsNear(e, have));
        sheet.Add(FigureKind.Summary, "overlap", new Tally(hits, have.Count(e => !IsNear(e, want)), want.Count - hits));
        foreach (var e in want.Except(have).OrderBy(e => e.Span)) slips.Note(true, $"{e.Type} {view.Words(e.Span)}", e.Span);
        foreach (var e in have.Except(want).OrderBy(e => e.Span)) slips.Note(false, $"{e.Type} {view.Words(e.Span)}", e.Span);
    }

    private static Tally Exact(HashSet<MarkedEntity> want, HashSet<MarkedEntity> have)
    {
        var hits = want.Count(have.Contains);
        return new Tally(hits, have.Count - hits, want.Count - hits);
    }

    private static bool IsNear(MarkedEntity entity, HashSet<MarkedEntity> others) => others.Any(o => o.Type == entity.Type && o.Span.Overlaps(entity.Span));

    private MarkedEntity Trimmed(MarkedEntity entity)
    {
        var (start, end) = (entity.Span.Start, entity.Span.End);
        foreach (var article in Articles)
            if (start >= 0 && end <= text.Length && start < end && text.AsSpan(start, end - start).StartsWith(article, StringComparison.Ordinal)) start += article.Length;
        return entity with { Span = new Span(start, end) };
    }
}
