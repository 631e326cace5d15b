using Rapporteur.Evaluation.Gold;

namespace Rapporteur.Evaluation.Scoring;

/// <summary>Marked pairs: found in the right direction, and with the right type. The gold marks only some pairs, so other finds are not held against the reading.</summary>
internal sealed class PairScorer : IScorer
{
    public void Declare(ScoreSheet sheet)
    {
        foreach (var name in (ReadOnlySpan<string>)["linked", "root_anywhere", "root_and_link"]) sheet.Declare(FigureKind.Share, name);
    }

    public void Score(GoldStory gold, FoundStory found, ScoreSheet sheet)
    {
        var slips = new SlipWriter(gold.Story.Id, new StoryView(gold.Story.Text, found.Sentences), sheet);
        var types = found.Events.Select(e => EventClasses.OfPair(e.Code.Plover)).ToList();
        foreach (var pair in ((PairGold)gold.Content).Pairs)
        {
            var want = EventClasses.OfPair(pair.Plover)!;
            var linked = Enumerable.Range(0, types.Count).Where(i => EventSide.Fit(pair.Sources, found.Events[i].Code.Sources) && EventSide.Fit(pair.Targets, found.Events[i].Code.Targets)).ToList();
            var isRight = linked.Exists(i => types[i] == want);
            sheet.Add(FigureKind.Share, "linked", Tally.Of(linked.Count > 0));
            sheet.Add(FigureKind.Share, "root_anywhere", Tally.Of(types.Contains(want)));
            sheet.Add(FigureKind.Share, "root_and_link", Tally.Of(isRight));
            sheet.Add(FigureKind.Class, want, Tally.Of(isRight));
            if (isRight) continue;
            slips.Miss(pair);
            if (linked.Count == 0 || types[linked[0]] is not { } other) continue;
            sheet.Add(FigureKind.Class, other, new Tally(0, 1, 0));
            slips.False(found.Events[linked[0]].Code);
        }
    }
}
