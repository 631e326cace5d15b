using System.Runtime.CompilerServices;

namespace Rapporteur.Language.Trees;

/// <summary>Scores each word as head of each other and chooses the best tree.</summary>
internal sealed unsafe class ArcScorer
{
    private readonly TreeShape _shape;
    private readonly PackedMatrix _weights;
    private readonly FloatBuffer _bias;
    private readonly FloatBuffer _root;
    private readonly FloatBuffer _distance;

    /// <summary>Takes its weights.</summary>
    public ArcScorer(TreeWeights weights)
    {
        _shape = weights.Shape;
        _weights = weights.Pack("arc");
        _bias = weights.Dense("arc-bias");
        _root = weights.Dense("root-arc");
        _distance = weights.Dense("distance");
    }

    /// <summary>Fills the heads of a batch's words, counted from the first word of each sentence; -1 is the root.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Choose(TreeWorkspace workspace, float* heads, Span<int> chosen)
    {
        var batch = workspace.Batch;
        int size = _shape.Arc, stride = _shape.Heads;
        var queries = workspace.Take(Room.Queries, (long)batch.Rows * size);
        for (var i = 0; i < batch.Rows; i++) _bias.Span.CopyTo(new Span<float>(queries + (long)i * size, size));
        _weights.MultiplyAdd(heads, stride, batch.Rows, queries, size);
        for (var s = 0; s < batch.Count; s++)
        {
            int count = batch.Length(s), first = batch.First(s);
            var scores = workspace.Take(Room.Arcs, (long)count * (count + 1));
            for (var i = 0; i < count; i++)
            {
                var query = queries + (long)(first + i) * size;
                var row = scores + (long)i * (count + 1);
                for (var j = 0; j < count; j++) row[j] = VectorMath.Dot(query, heads + (long)(first + j) * stride + size, size) + _distance.Pointer[TreeShape.Distance(i, j)];
                row[count] = VectorMath.Dot(query, _root.Pointer, size);
            }

            workspace.Trees.Find(scores, count + 1, count, chosen.Slice(first, count));
        }
    }
}
