using Rapporteur.Evaluation.Gold;
using Rapporteur.Events;

namespace Rapporteur.Evaluation.Scoring;

/// <summary>The class of the main event; a story without events is neutral.</summary>
internal sealed class PentaScorer : IScorer
{
    public void Declare(ScoreSheet sheet)
    {
        for (var quad = 0; quad < 5; quad++) sheet.Declare(FigureKind.Class, EventClasses.Quad(quad), isAlwaysCounted: true);
        sheet.Declare(FigureKind.Share, "accuracy");
    }

    public void Score(GoldStory gold, FoundStory found, ScoreSheet sheet)
    {
        var want = ((PentaGold)gold.Content).Penta;
        var first = found.Events.Count > 0 ? found.Events[0].Code : null;
        var have = first?.Cameo is { } code ? Ontology.Quad(code) : 0;
        sheet.Add(FigureKind.Share, "accuracy", Tally.Of(want == have));
        sheet.Add(FigureKind.Class, EventClasses.Quad(want), Tally.Of(want == have));
        if (want == have) return;
        sheet.Add(FigureKind.Class, EventClasses.Quad(have), new Tally(0, 1, 0));
        var slips = new SlipWriter(gold.Story.Id, new StoryView(gold.Story.Text, found.Sentences), sheet);
        slips.Note(true, EventClasses.Quad(want), first?.Trigger);
        slips.Note(false, EventClasses.Quad(have) + (first is null ? "" : ": " + slips.Describe(first)), first?.Trigger);
    }
}
