using Rapporteur.Evaluation.Gold;
using Rapporteur.Language;

namespace Rapporteur.Evaluation.Scoring;

/// <summary>
/// All events of a story. Gold and found events are matched one to one within a sentence: by class; by class and both actors; by both actors alone.
/// </summary>
internal sealed class EventScorer(EventClass by) : IScorer
{
    public const string Code = "code";
    public const string CodeAndActors = "code_and_actors";
    public const string Link = "link";
    public const string Negated = "negated";
    public const string Status = "status";
    public const string FullCode = "full_code";

    public void Declare(ScoreSheet sheet)
    {
        if (by == EventClass.Quad) for (var quad = 0; quad < 5; quad++) sheet.Declare(FigureKind.Class, EventClasses.Quad(quad));
        foreach (var name in (ReadOnlySpan<string>)[Code, CodeAndActors, Link, Negated]) sheet.Declare(FigureKind.Summary, name);
        sheet.Declare(FigureKind.Share, Status);
        sheet.Declare(FigureKind.Share, FullCode);
    }

    public void Score(GoldStory gold, FoundStory found, ScoreSheet sheet)
    {
        var text = new StoryView(gold.Story.Text, found.Sentences);
        var want = ((EventGold)gold.Content).Events.Select(e => Side(e, text.SentencesOf(e))).Where(s => s.Class is not null).ToList();
        var have = found.Events.Select(e => Side(e.Code, e.Sentence < 0 ? text.SentencesOf(e.Code) : [e.Sentence])).Where(s => s.Class is not null).ToList();
        var byClass = Matching.Of(want, have, static (g, f) => g.IsNear(f) && g.Class == f.Class);
        // Who merely says something is a statement of the record, not an event of the text: where gold does not want it, it is not held against the reading.
        var cues = found.Statements.Select(s => s.Cue).OfType<Span>().ToHashSet();
        var isBare = have.Select((f, i) => byClass.GoldOf(i) < 0 && f.Event.Cameo is "010" or "01" && f.Event.Trigger is { } t && cues.Contains(t)).ToList();
        Classes(byClass, want, have, isBare, sheet);
        sheet.Add(FigureKind.Summary, Code, byClass.Tally(isBare));
        sheet.Add(FigureKind.Summary, CodeAndActors, Matching.Of(want, have, static (g, f) => g.IsNear(f) && g.Class == f.Class && g.HasActorsOf(f)).Tally(isBare));
        sheet.Add(FigureKind.Summary, Link, Matching.Of(want, have, static (g, f) => g.IsNear(f) && g.HasActorsOf(f)).Tally(isBare));
        Details(byClass, want, have, isBare, sheet);
        Slips(byClass, want, have, isBare, new SlipWriter(gold.Story.Id, text, sheet));
    }

    private EventSide Side(CodedEvent item, int[] sentences) => new(item, EventClasses.Of(item, by), sentences);

    private static void Classes(Matching matching, List<EventSide> want, List<EventSide> have, List<bool> isBare, ScoreSheet sheet)
    {
        for (var g = 0; g < want.Count; g++) sheet.Add(FigureKind.Class, want[g].Class!, Tally.Of(matching.FoundOf(g) >= 0));
        for (var f = 0; f < have.Count; f++)
            if (matching.GoldOf(f) < 0 && !isBare[f]) sheet.Add(FigureKind.Class, have[f].Class!, new Tally(0, 1, 0));
    }

    private static void Details(Matching matching, List<EventSide> want, List<EventSide> have, List<bool> isBare, ScoreSheet sheet)
    {
        for (var g = 0; g < want.Count; g++)
        {
            var item = want[g].Event;
            var match = matching.FoundOf(g) is >= 0 and var f ? have[f].Event : null;
            if (item.IsNegated) sheet.Add(FigureKind.Summary, Negated, Tally.Of(match is { IsNegated: true }));
            else if (match is { IsNegated: true }) sheet.Add(FigureKind.Summary, Negated, new Tally(0, 1, 0));
            if (match is null) continue;
            if (item.Status is not null) sheet.Add(FigureKind.Share, Status, Tally.Of(item.Status == match.Status));
            if (item.Cameo is not null && match.Cameo is not null) sheet.Add(FigureKind.Share, FullCode, Tally.Of(IsWithin(match.Cameo, item.Cameo)));
        }

        for (var f = 0; f < have.Count; f++)
            if (matching.GoldOf(f) < 0 && !isBare[f] && have[f].Event.IsNegated) sheet.Add(FigureKind.Summary, Negated, new Tally(0, 1, 0));
    }

    /// <summary>Whether a code is another or one beneath it; a last 0 says "not specified below" and is the parent itself.</summary>
    private static bool IsWithin(string code, string other) => code.StartsWith(Bare(other), StringComparison.Ordinal);

    private static string Bare(string code) => code.Length == 3 && code[2] == '0' ? code[..2] : code;

    private static void Slips(Matching matching, List<EventSide> want, List<EventSide> have, List<bool> isBare, SlipWriter slips)
    {
        for (var g = 0; g < want.Count; g++)
            if (matching.FoundOf(g) < 0) slips.Miss(want[g].Event);
        for (var f = 0; f < have.Count; f++)
            if (matching.GoldOf(f) < 0 && !isBare[f]) slips.False(have[f].Event);
    }
}
