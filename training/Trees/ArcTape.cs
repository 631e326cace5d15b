using Rapporteur.Language.Trees;

namespace Rapporteur.Training.Trees;

/// <summary>Learns the heads. An instance serves one thread.</summary>
internal sealed unsafe class ArcTape(TreeParameters parameters, int shard)
{
    private const float Never = -1e9f;

    private readonly int _size = parameters.Shape.Arc;
    private readonly int _stride = parameters.Shape.Heads;
    private readonly AffineTape _queries = new(parameters, "arc", "arc-bias", shard);
    private readonly Parameter _root = parameters["root-arc"];
    private readonly Parameter _distance = parameters["distance"];
    private readonly TrainingRooms _rooms = new();

    /// <summary>Adds to the gradients; returns the loss.</summary>
    public double Learn(SentenceBatch batch, TrainingWord[] words, float* heads, float* gradient, float scale, float trust)
    {
        var queries = _rooms.Take(0, (long)batch.Rows * _size);
        var queryGradients = _rooms.TakeZeroed(1, (long)batch.Rows * _size);
        _queries.Forward(heads, _stride, batch.Rows, queries);
        double loss = 0;
        for (var s = 0; s < batch.Count; s++)
        {
            int count = batch.Length(s), first = batch.First(s);
            for (var i = 0; i < count; i++)
            {
                var word = words[first + i];
                var scores = Scores(i, count, queries + (long)(first + i) * _size, heads + (long)first * _stride + _size);
                loss += Softmax.Learn(scores, count + 1, word.Head < 0 ? count : word.Head, scale, word.Teachers?.Head, trust);
                Spread(i, count, queries + (long)(first + i) * _size, queryGradients + (long)(first + i) * _size,
                    heads + (long)first * _stride + _size, gradient + (long)first * _stride + _size, scores, scale);
            }
        }

        _queries.Backward(heads, _stride, batch.Rows, queryGradients, gradient, _stride);
        return loss;
    }

    /// <summary>Adds the probabilities of all heads, the root last, to one row a word.</summary>
    public void Tell(SentenceBatch batch, float* heads, float[][] sums)
    {
        var queries = _rooms.Take(0, (long)batch.Rows * _size);
        _queries.Forward(heads, _stride, batch.Rows, queries);
        for (var s = 0; s < batch.Count; s++)
        {
            int count = batch.Length(s), first = batch.First(s);
            for (var i = 0; i < count; i++)
            {
                var scores = Scores(i, count, queries + (long)(first + i) * _size, heads + (long)first * _stride + _size);
                Softmax.Distribute(scores, count + 1);
                for (var j = 0; j <= count; j++) sums[first + i][j] += scores[j];
            }
        }
    }

    private float* Scores(int word, int count, float* query, float* heads)
    {
        var scores = _rooms.Take(2, count + 1);
        for (var j = 0; j < count; j++)
            scores[j] = j == word ? Never : VectorMath.Dot(query, heads + (long)j * _stride, _size) + _distance.Value.Pointer[TreeShape.Distance(word, j)];
        scores[count] = VectorMath.Dot(query, _root.Value.Pointer, _size);
        return scores;
    }

    private void Spread(int word, int count, float* query, float* queryGradient, float* heads, float* gradient, float* scores, float scale)
    {
        var distances = _distance.Gradient(shard);
        for (var j = 0; j < count; j++)
        {
            if (MathF.Abs(scores[j]) < scale * 1e-6f) continue;
            VectorMath.AddScaled(queryGradient, heads + (long)j * _stride, scores[j], _size);
            VectorMath.AddScaled(gradient + (long)j * _stride, query, scores[j], _size);
            distances[TreeShape.Distance(word, j)] += scores[j];
        }

        VectorMath.AddScaled(queryGradient, _root.Value.Pointer, scores[count], _size);
        VectorMath.AddScaled(_root.Gradient(shard), query, scores[count], _size);
    }
}
