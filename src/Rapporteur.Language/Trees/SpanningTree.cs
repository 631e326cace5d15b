namespace Rapporteur.Language.Trees;

/// <summary>
/// Finds the best tree with exactly one root for a matrix of arc scores: the best head of each word where that is a tree,
/// else <see cref="TreeContraction"/>. Holds its working memory, so an instance serves one thread.
/// </summary>
internal sealed unsafe class SpanningTree
{
    private readonly TreeContraction _contraction = new();
    private int[] _seen = [];

    /// <summary>Fills the heads.</summary>
    /// <param name="scores">Row i, column j: score of j as head of i; column <paramref name="count"/> is the root. Not changed.</param>
    /// <param name="stride">Floats from one row to the next.</param>
    /// <param name="count">Number of words, 1 or more.</param>
    /// <param name="heads">Filled with the head of each word; -1 is the root.</param>
    public void Find(float* scores, int stride, int count, Span<int> heads)
    {
        for (var i = 0; i < count; i++)
        {
            var row = scores + (long)i * stride;
            var best = count;
            for (var j = 0; j < count; j++)
            {
                if (row[j] > row[best] && j != i) best = j;
            }

            heads[i] = best == count ? -1 : best;
        }

        if (!IsTree(heads[..count])) _contraction.Find(scores, stride, count, heads);
    }

    /// <summary>Whether there is one root, and every word reaches it.</summary>
    public bool IsTree(ReadOnlySpan<int> heads)
    {
        if (_seen.Length < heads.Length) _seen = new int[heads.Length * 2];
        Array.Clear(_seen, 0, heads.Length);
        var roots = 0;
        for (var i = 0; i < heads.Length; i++)
        {
            if (heads[i] < 0) roots++;
            var at = i;
            while (at >= 0 && _seen[at] == 0)
            {
                _seen[at] = i + 1;
                at = heads[at];
            }

            if (at >= 0 && _seen[at] == i + 1) return false;
        }

        return roots == 1;
    }
}
