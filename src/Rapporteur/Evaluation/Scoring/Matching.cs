namespace Rapporteur.Evaluation.Scoring;

/// <summary>Gold and found events matched one to one, the likest first; of equally like ones the first in the text.</summary>
internal sealed class Matching
{
    private readonly int[] _found;
    private readonly int[] _gold;

    private Matching(int gold, int found)
    {
        _found = new int[gold];
        _gold = new int[found];
        Array.Fill(_found, -1);
        Array.Fill(_gold, -1);
    }

    /// <summary>Matches what may be matched.</summary>
    public static Matching Of(List<EventSide> gold, List<EventSide> found, Func<EventSide, EventSide, bool> mayMatch)
    {
        var pairs = new List<(int Likeness, int Gold, int Found)>();
        for (var g = 0; g < gold.Count; g++)
            for (var f = 0; f < found.Count; f++)
                if (mayMatch(gold[g], found[f])) pairs.Add((gold[g].Likeness(found[f]), g, f));
        pairs.Sort(static (a, b) => a.Likeness != b.Likeness ? b.Likeness - a.Likeness : a.Gold != b.Gold ? a.Gold - b.Gold : a.Found - b.Found);
        var matching = new Matching(gold.Count, found.Count);
        foreach (var (_, g, f) in pairs)
        {
            if (matching._found[g] >= 0 || matching._gold[f] >= 0) continue;
            matching._found[g] = f;
            matching._gold[f] = g;
        }

        return matching;
    }

    /// <summary>The found event of a gold event; -1 for none.</summary>
    public int FoundOf(int gold) => _found[gold];

    /// <summary>The gold event of a found event; -1 for none.</summary>
    public int GoldOf(int found) => _gold[found];

    /// <summary>Hits, extra and missed; found events that are left out count only where they were matched.</summary>
    public Tally Tally(List<bool> isLeftOut)
    {
        var extra = 0;
        for (var f = 0; f < _gold.Length; f++)
            if (_gold[f] < 0 && !isLeftOut[f]) extra++;
        var hits = _found.Count(static f => f >= 0);
        return new Tally(hits, extra, _found.Length - hits);
    }
}
