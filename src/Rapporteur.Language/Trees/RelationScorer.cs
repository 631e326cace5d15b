using System.Numerics;
using System.Runtime.CompilerServices;

namespace Rapporteur.Language.Trees;

/// <summary>Names the relation of each word to its chosen head.</summary>
internal sealed unsafe class RelationScorer
{
    private readonly TreeShape _shape;
    private readonly PackedMatrix _weights;
    private readonly FloatBuffer _bias;
    private readonly FloatBuffer _root;

    /// <summary>Takes its weights.</summary>
    public RelationScorer(TreeWeights weights)
    {
        _shape = weights.Shape;
        _weights = weights.Pack("relation");
        _bias = weights.Dense("relation-bias");
        _root = weights.Dense("root-relation");
    }

    /// <summary>Fills heads and relations of a batch's words.</summary>
    public void Label(Span<Word> words, ReadOnlySpan<SentenceRange> sentences, TreeWorkspace workspace, float* heads, ReadOnlySpan<int> chosen)
    {
        var batch = workspace.Batch;
        int size = _shape.Relation, width = TreeShape.RelationScores;
        var pairs = workspace.Take(Room.Pairs, (long)batch.Rows * 3 * size);
        for (var s = 0; s < sentences.Length; s++)
        {
            int first = batch.First(s), count = batch.Length(s);
            for (var i = 0; i < count; i++)
            {
                var head = chosen[first + i];
                var dependent = heads + (long)(first + i) * _shape.Heads + 2 * _shape.Arc;
                Pair(dependent, head < 0 ? _root.Pointer : heads + (long)(first + head) * _shape.Heads + 2 * _shape.Arc + size, size, pairs + (long)(first + i) * 3 * size);
            }
        }

        var scores = workspace.Take(Room.RelationScores, (long)batch.Rows * width);
        SentenceEncoder.Affine(_weights, _bias, pairs, batch.Rows, scores);
        for (var s = 0; s < sentences.Length; s++)
        {
            for (var i = 0; i < sentences[s].Count; i++)
            {
                var head = chosen[batch.First(s) + i];
                ref var word = ref words[sentences[s].First + i];
                word.Head = head < 0 ? -1 : sentences[s].First + head;
                word.Relation = Choose(scores + (long)(batch.First(s) + i) * width, head < 0);
            }
        }
    }

    /// <summary>Lays product, dependent and head side by side.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal static void Pair(float* dependent, float* head, int size, float* target)
    {
        for (var i = 0; i < size; i += Vector<float>.Count)
        {
            Vector<float> d = Vector.Load(dependent + i), h = Vector.Load(head + i);
            Vector.Store(d * h, target + i);
            Vector.Store(d, target + size + i);
            Vector.Store(h, target + 2 * size + i);
        }
    }

    /// <summary>Only the root is called root.</summary>
    private static Deprel Choose(float* scores, bool isRoot)
    {
        if (isRoot) return Deprel.Root;
        scores[(int)Deprel.Root] = float.NegativeInfinity;
        return (Deprel)VectorMath.ArgMax(scores, Deprels.Count);
    }
}
