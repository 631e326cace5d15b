using Rapporteur.Language;

namespace Rapporteur.Statements;

/// <summary>Which statement stands in the content of which: "Reuters said that the minister had promised …".</summary>
internal static class Nesting
{
    // Deeper than anybody quotes; a bound for hostile texts.
    private const int Deepest = 12;

    /// <summary>For each statement the index of the smallest longer one in whose content its cue stands, or -1.</summary>
    public static int[] Of(List<Draft> drafts)
    {
        var contents = new List<(Span Content, int Draft)>();
        for (var i = 0; i < drafts.Count; i++)
            foreach (var content in drafts[i].Content) contents.Add((content, i));
        contents.Sort(static (a, b) => a.Content.CompareTo(b.Content));
        var byCue = Enumerable.Range(0, drafts.Count).ToArray();
        Array.Sort(byCue, (a, b) => drafts[a].Cue.CompareTo(drafts[b].Cue) is var order and not 0 ? order : a - b);
        var outer = new int[drafts.Count];
        var open = new List<(Span Content, int Draft)>();
        var next = 0;
        foreach (var inner in byCue)
        {
            var cue = drafts[inner].Cue;
            while (next < contents.Count && contents[next].Content.Start <= cue.Start) open.Add(contents[next++]);
            open.RemoveAll(c => c.Content.End <= cue.Start);
            outer[inner] = Smallest(open, drafts, inner);
        }

        Flatten(outer, drafts);
        return outer;
    }

    private static void Flatten(int[] outer, List<Draft> drafts)
    {
        var depths = new int[outer.Length];
        foreach (var i in Enumerable.Range(0, outer.Length).OrderByDescending(i => drafts[i].Length))
        {
            if (outer[i] >= 0 && depths[outer[i]] == Deepest) outer[i] = outer[outer[i]];
            depths[i] = outer[i] < 0 ? 0 : depths[outer[i]] + 1;
        }
    }

    private static int Smallest(List<(Span Content, int Draft)> open, List<Draft> drafts, int inner)
    {
        var best = -1;
        foreach (var (content, draft) in open)
        {
            if (draft == inner || !content.Contains(drafts[inner].Cue) || drafts[draft].Length <= drafts[inner].Length) continue;
            if (best < 0 || drafts[draft].Length < drafts[best].Length) best = draft;
        }

        return best;
    }
}
