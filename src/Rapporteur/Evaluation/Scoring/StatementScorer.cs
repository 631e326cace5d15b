using Rapporteur.Evaluation.Gold;
using Rapporteur.Language;

namespace Rapporteur.Evaluation.Scoring;

/// <summary>Who is said to have said what: contents match where they share half of the characters of both together; speakers by overlap.</summary>
internal sealed class StatementScorer : IScorer
{
    private const double LeastShare = 0.5;

    public void Declare(ScoreSheet sheet)
    {
        foreach (var name in (ReadOnlySpan<string>)["attribution", "attribution_and_speaker", "content_characters"]) sheet.Declare(FigureKind.Summary, name);
        sheet.Declare(FigureKind.Share, "speaker_accuracy");
    }

    public void Score(GoldStory gold, FoundStory found, ScoreSheet sheet)
    {
        var want = ((StatementGold)gold.Content).Statements.Where(s => s.Content.Count > 0).ToList();
        var have = found.Statements.Where(s => s.Content.Count > 0).ToList();
        var wanted = want.ConvertAll(s => Characters([s]));
        var had = have.ConvertAll(s => Characters([s]));
        var (golds, founds, right) = Match(want, have, wanted, had);
        sheet.Add(FigureKind.Summary, "attribution", new Tally(golds.Count, have.Count - founds.Count, want.Count - golds.Count));
        sheet.Add(FigureKind.Summary, "attribution_and_speaker", new Tally(right, have.Count - right, want.Count - right));
        sheet.Add(FigureKind.Summary, "content_characters", Shared(Characters(want), Characters(have)));
        sheet.Add(FigureKind.Share, "speaker_accuracy", new Tally(right, 0, golds.Count - right));
        var text = new StoryView(gold.Story.Text, found.Sentences);
        var slips = new SlipWriter(gold.Story.Id, text, sheet);
        for (var g = 0; g < want.Count; g++) if (!golds.Contains(g)) Note(true, want[g]);
        for (var f = 0; f < have.Count; f++) if (!founds.Contains(f)) Note(false, have[f]);

        void Note(bool isMiss, Said said) =>
            slips.Note(isMiss, $"{(said.Speaker.Count == 0 ? "–" : text.Words(said.Speaker[0]))}: {string.Join(" … ", said.Content.Select(text.Words))}", said.Content[0]);
    }

    private static (HashSet<int> Golds, HashSet<int> Founds, int Right) Match(List<Said> want, List<Said> have, List<HashSet<int>> wanted, List<HashSet<int>> had)
    {
        var pairs = new List<(double Share, int Gold, int Found)>();
        for (var g = 0; g < want.Count; g++)
        {
            for (var f = 0; f < have.Count; f++)
            {
                var shared = Shared(wanted[g], had[f]);
                var share = (double)shared.Hits / (shared.Hits + shared.Extra + shared.Missed);
                if (share >= LeastShare) pairs.Add((share, g, f));
            }
        }

        pairs.Sort(static (a, b) => b.CompareTo(a));
        HashSet<int> golds = [], founds = [];
        var right = 0;
        foreach (var (_, g, f) in pairs)
        {
            if (golds.Contains(g) || founds.Contains(f)) continue;
            golds.Add(g);
            founds.Add(f);
            if (IsSame(want[g].Speaker, have[f].Speaker)) right++;
        }

        return (golds, founds, right);
    }

    private static bool IsSame(IReadOnlyList<Span> want, IReadOnlyList<Span> have) =>
        want.Count == 0 ? have.Count == 0 : have.Count > 0 && want.Any(w => w.Overlaps(have[0]));

    private static HashSet<int> Characters(List<Said> said) =>
        [.. said.SelectMany(static s => s.Content).SelectMany(static c => Enumerable.Range(c.Start, Math.Max(0, c.Length)))];

    private static Tally Shared(HashSet<int> want, HashSet<int> have)
    {
        var hits = want.Count < have.Count ? want.Count(have.Contains) : have.Count(want.Contains);
        return new Tally(hits, have.Count - hits, want.Count - hits);
    }
}
