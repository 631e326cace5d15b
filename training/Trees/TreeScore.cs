using Rapporteur.Language;

namespace Rapporteur.Training.Trees;

/// <summary>Accuracy of tags and trees over gold words; relations count without their subtypes, as in score.py.</summary>
internal sealed class TreeScore
{
    private readonly SortedDictionary<string, int[]> _relations = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, int> _confusions = new(StringComparer.Ordinal);
    private readonly int[] _right = new int[6];
    private int _words;

    /// <summary>Counts a sentence.</summary>
    public void Add(ReadOnlySpan<Word> gold, ReadOnlySpan<Word> found)
    {
        for (var i = 0; i < gold.Length; i++)
        {
            Word g = gold[i], f = found[i];
            _words++;
            bool head = g.Head == f.Head, labelled = head && MainOf(g.Relation) == MainOf(f.Relation);
            Count(g.Upos == f.Upos, 0);
            Count(g.Xpos == f.Xpos, 1);
            Count(g.Features == f.Features, 2);
            Count(head, 3);
            Count(labelled, 4);
            Count(head && g.Relation == f.Relation, 5);
            if (g.Upos != f.Upos) Confuse($"{g.Upos} taken for {f.Upos}");
            if (MainOf(g.Relation) != MainOf(f.Relation)) Confuse($"{MainOf(g.Relation)} taken for {MainOf(f.Relation)}");
            Of(g.Relation)[0]++;
            Of(f.Relation)[1]++;
            if (head) Of(g.Relation)[2]++;
            if (head && g.Relation == f.Relation) Of(g.Relation)[3]++;
        }
    }

    /// <summary>Labelled attachment.</summary>
    public double Las => (double)_right[4] / _words;

    /// <summary>Unlabelled attachment.</summary>
    public double Uas => (double)_right[3] / _words;

    /// <inheritdoc/>
    public override string ToString() =>
        FormattableString.Invariant($"upos {Share(0):F4} xpos {Share(1):F4} feats {Share(2):F4} uas {Share(3):F4} las {Share(4):F4} las+subtypes {Share(5):F4}");

    /// <summary>For each relation: how often it is gold and found, the share of its words with the right head, and its F1.</summary>
    public IEnumerable<string> ByRelation() => _relations.OrderByDescending(r => r.Value[0]).Select(r => FormattableString.Invariant(
        $"{r.Key,-14} gold {r.Value[0],5} found {r.Value[1],5} head {(double)r.Value[2] / Math.Max(1, r.Value[0]):F3} f1 {2.0 * r.Value[3] / Math.Max(1, r.Value[0] + r.Value[1]):F3}"));

    /// <summary>The most frequent wrong labels.</summary>
    public IEnumerable<string> Confusions(int most) => _confusions.OrderByDescending(c => c.Value).Take(most).Select(c => $"{c.Value,5} {c.Key}");

    private void Confuse(string how) => _confusions[how] = _confusions.GetValueOrDefault(how) + 1;

    private double Share(int figure) => (double)_right[figure] / Math.Max(1, _words);

    private void Count(bool isRight, int figure)
    {
        if (isRight) _right[figure]++;
    }

    private int[] Of(Deprel relation)
    {
        if (!_relations.TryGetValue(relation.Name(), out var counts)) _relations[relation.Name()] = counts = new int[4];
        return counts;
    }

    private static string MainOf(Deprel relation) => relation.Name().Split(':')[0];
}
