using Rapporteur.Language.Trees;

namespace Rapporteur.Training.Trees;

/// <summary>Learns the heads. An instance serves one thread.</summary>
internal sealed unsafe class ArcTape(TreeParameters parameters, int shard)
{
    private readonly int _size = parameters.Shape.Arc;
    private readonly int _stride = parameters.Shape.Heads;
    private readonly AffineTape _queries = new(parameters, "arc", "arc-bias", shard);
    private readonly Parameter _root = parameters["root-arc"];
    private readonly TrainingRooms _rooms = new();

    /// <summary>Adds to the gradients; returns the loss.</summary>
    public double Learn(SentenceBatch batch, TrainingWord[] words, float* heads, float* gradient, float scale)
    {
        var queries = _rooms.Take(0, (long)batch.Rows * _size);
        var queryGradients = _rooms.TakeZeroed(1, (long)batch.Rows * _size);
        var scores = _rooms.Take(2, batch.Longest + 1);
        _queries.Forward(heads, _stride, batch.Rows, queries);
        double loss = 0;
        for (var s = 0; s < batch.Count; s++)
        {
            for (var i = 0; i < batch.Length(s); i++)
            {
                var row = batch.First(s) + i;
                var offset = (long)batch.First(s) * _stride + _size;
                loss += LearnWord(i, batch.Length(s), words[row].Head, queries + (long)row * _size, queryGradients + (long)row * _size,
                    heads + offset, gradient + offset, scores, scale);
            }
        }

        _queries.Backward(heads, _stride, batch.Rows, queryGradients, gradient, _stride);
        return loss;
    }

    private double LearnWord(int word, int count, int gold, float* query, float* queryGradient, float* heads, float* gradient, float* scores, float scale)
    {
        for (var j = 0; j < count; j++) scores[j] = j == word ? -1e9f : VectorMath.Dot(query, heads + (long)j * _stride, _size);
        scores[count] = VectorMath.Dot(query, _root.Value.Pointer, _size);
        var loss = Softmax.Learn(scores, count + 1, gold < 0 ? count : gold, scale);
        for (var j = 0; j < count; j++)
        {
            if (MathF.Abs(scores[j]) < scale * 1e-6f) continue;
            VectorMath.AddScaled(queryGradient, heads + (long)j * _stride, scores[j], _size);
            VectorMath.AddScaled(gradient + (long)j * _stride, query, scores[j], _size);
        }

        VectorMath.AddScaled(queryGradient, _root.Value.Pointer, scores[count], _size);
        VectorMath.AddScaled(_root.Gradient(shard), query, scores[count], _size);
        return loss;
    }
}
