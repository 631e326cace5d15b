namespace Rapporteur.Evaluation.Scoring;

/// <summary>Relations of a story; those that have no direction fit either way round.</summary>
internal sealed class RelationScore(StoryView view, ScoreSheet sheet, SlipWriter slips)
{
    private static readonly string[] Types = ["fights", "ally", "talks", "favours", "opposes"];

    public void Add(IReadOnlyList<MarkedRelation> gold, IReadOnlyList<MarkedRelation> found)
    {
        foreach (var type in Types)
        {
            var want = gold.Where(r => r.Type == type).ToList();
            var have = found.Where(r => r.Type == type).ToList();
            var missed = want.Where(g => !have.Exists(f => IsSame(g, f))).ToList();
            var extra = have.Where(f => !want.Exists(g => IsSame(g, f))).ToList();
            var tally = new Tally(want.Count - missed.Count, extra.Count, missed.Count);
            sheet.Add(FigureKind.Class, type, tally);
            sheet.Add(FigureKind.Summary, "all", tally);
            foreach (var r in missed) slips.Note(true, Describe(r), r.From);
            foreach (var r in extra) slips.Note(false, Describe(r), r.From);
        }
    }

    private string Describe(MarkedRelation relation) => $"{view.Words(relation.From)} {relation.Type} {view.Words(relation.To)}";

    private static bool IsSame(MarkedRelation gold, MarkedRelation found) =>
        (gold.From.Overlaps(found.From) && gold.To.Overlaps(found.To))
        || (gold.Type is "fights" or "ally" or "talks" && gold.From.Overlaps(found.To) && gold.To.Overlaps(found.From));
}
