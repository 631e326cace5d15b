using Rapporteur.Evaluation.Gold;
using Rapporteur.Language;

namespace Rapporteur.Evaluation.Scoring;

/// <summary>Source and target of the main event, by overlap of their words.</summary>
internal sealed class RoleScorer : IScorer
{
    public void Declare(ScoreSheet sheet)
    {
        foreach (var name in (ReadOnlySpan<string>)["source", "target"]) sheet.Declare(FigureKind.Class, name);
        sheet.Declare(FigureKind.Summary, "both");
    }

    public void Score(GoldStory gold, FoundStory found, ScoreSheet sheet)
    {
        var roles = (RoleGold)gold.Content;
        var first = found.Events.Count > 0 ? found.Events[0].Code : new CodedEvent();
        var text = new StoryView(gold.Story.Text, found.Sentences);
        Side("source", roles.Sources, first.Sources);
        Side("target", roles.Targets, first.Targets);

        void Side(string role, IReadOnlyList<Span> want, IReadOnlyList<Party> parties)
        {
            var have = parties.Select(p => p.Span).OfType<Span>().ToList();
            var missed = want.Where(g => !have.Exists(g.Overlaps)).ToList();
            var extra = have.Where(f => !want.Any(f.Overlaps)).ToList();
            var tally = new Tally(want.Count - missed.Count, extra.Count, missed.Count);
            sheet.Add(FigureKind.Class, role, tally);
            sheet.Add(FigureKind.Summary, "both", tally);
            var slips = new SlipWriter(gold.Story.Id, text, sheet);
            foreach (var span in missed) slips.Note(true, $"{role} {text.Words(span)}", span);
            foreach (var span in extra) slips.Note(false, $"{role} {text.Words(span)}", span);
        }
    }
}
