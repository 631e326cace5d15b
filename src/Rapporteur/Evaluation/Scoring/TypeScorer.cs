using Rapporteur.Evaluation.Gold;

namespace Rapporteur.Evaluation.Scoring;

/// <summary>One PLOVER type a story, and the countries of its sources and targets.</summary>
internal sealed class TypeScorer : IScorer
{
    private const int CountryLength = 3;

    public void Declare(ScoreSheet sheet)
    {
        sheet.Declare(FigureKind.Share, "first_accuracy");
        foreach (var name in (ReadOnlySpan<string>)["type", "sources_country", "targets_country"]) sheet.Declare(FigureKind.Summary, name);
    }

    public void Score(GoldStory gold, FoundStory found, ScoreSheet sheet)
    {
        var wanted = ((TypeGold)gold.Content).Event;
        var want = EventClasses.Today(wanted.Plover)!;
        var typed = found.Events.Where(e => !string.IsNullOrEmpty(e.Code.Plover)).ToList();
        var types = typed.Select(e => EventClasses.Today(e.Code.Plover)!).ToList();
        sheet.Add(FigureKind.Share, "first_accuracy", Tally.Of(types.Count > 0 && types[0] == want));
        Count(FigureKind.Class, want, Tally.Of(types.Contains(want)));
        foreach (var other in types.Distinct().Where(t => t != want)) Count(FigureKind.Class, other, new Tally(0, 1, 0));
        var best = typed.Find(e => EventClasses.Today(e.Code.Plover) == want) ?? (found.Events.Count > 0 ? found.Events[0] : null);
        sheet.Add(FigureKind.Summary, "sources_country", Countries(wanted.Sources, best?.Code.Sources ?? []));
        sheet.Add(FigureKind.Summary, "targets_country", Countries(wanted.Targets, best?.Code.Targets ?? []));
        Slips(wanted, want, typed, new SlipWriter(gold.Story.Id, new StoryView(gold.Story.Text, found.Sentences), sheet));

        void Count(FigureKind kind, string name, Tally tally)
        {
            sheet.Add(kind, name, tally);
            sheet.Add(FigureKind.Summary, "type", tally);
        }
    }

    private static void Slips(CodedEvent wanted, string want, List<FoundEvent> typed, SlipWriter slips)
    {
        if (!typed.Exists(e => EventClasses.Today(e.Code.Plover) == want)) slips.Miss(wanted);
        foreach (var other in typed.Where(e => EventClasses.Today(e.Code.Plover) != want)) slips.False(other.Code);
    }

    private static Tally Countries(IReadOnlyList<Party> gold, IReadOnlyList<Party> found)
    {
        var (want, have) = (Countries(gold), Countries(found));
        var hits = want.Count(have.Contains);
        return new Tally(hits, have.Count - hits, want.Count - hits);
    }

    private static HashSet<string> Countries(IReadOnlyList<Party> parties) =>
        [.. parties.Select(p => p.Code).Where(c => !string.IsNullOrEmpty(c)).Select(c => c!.Length > CountryLength ? c[..CountryLength] : c!)];
}
