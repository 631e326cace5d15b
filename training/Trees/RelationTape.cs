using Rapporteur.Language;
using Rapporteur.Language.Trees;

namespace Rapporteur.Training.Trees;

/// <summary>Learns the relations of the gold arcs. An instance serves one thread.</summary>
internal sealed unsafe class RelationTape(TreeParameters parameters, int shard)
{
    private readonly TreeShape _shape = parameters.Shape;
    private readonly AffineTape _scores = new(parameters, "relation", "relation-bias", shard);
    private readonly Parameter _root = parameters["root-relation"];
    private readonly TrainingRooms _rooms = new();

    /// <summary>Adds to the gradients; returns the loss.</summary>
    public double Learn(SentenceBatch batch, TrainingWord[] words, float* heads, float* gradient, float scale, float trust)
    {
        int size = _shape.Relation, width = TreeShape.RelationScores, own = 2 * _shape.Arc, other = own + size;
        var scores = Scores(batch, words, heads);
        var pairs = _rooms.Take(0, (long)batch.Rows * 3 * size);
        var pairGradients = _rooms.TakeZeroed(1, (long)batch.Rows * 3 * size);
        double loss = 0;
        for (var row = 0; row < batch.Rows; row++)
        {
            loss += Softmax.Learn(scores + (long)row * width, Deprels.Count, words[row].Relation, scale, words[row].Teachers?.Relation, trust);
            new Span<float>(scores + (long)row * width + Deprels.Count, width - Deprels.Count).Clear();
        }

        _scores.Backward(pairs, 3 * size, batch.Rows, scores, pairGradients, 3 * size);
        for (var s = 0; s < batch.Count; s++)
        {
            for (var row = batch.First(s); row < batch.First(s) + batch.Length(s); row++)
            {
                var head = words[row].Head;
                var headGradient = head < 0 ? _root.Gradient(shard) : gradient + (long)(batch.First(s) + head) * _shape.Heads + other;
                Split(pairGradients + (long)row * 3 * size, pairs + (long)row * 3 * size, size, gradient + (long)row * _shape.Heads + own, headGradient);
            }
        }

        return loss;
    }

    /// <summary>Adds the probabilities of all relations of the gold arcs to one row a word.</summary>
    public void Tell(SentenceBatch batch, TrainingWord[] words, float* heads, float[][] sums)
    {
        var scores = Scores(batch, words, heads);
        for (var row = 0; row < batch.Rows; row++)
        {
            Softmax.Distribute(scores + (long)row * TreeShape.RelationScores, Deprels.Count);
            for (var i = 0; i < Deprels.Count; i++) sums[row][i] += scores[(long)row * TreeShape.RelationScores + i];
        }
    }

    private float* Scores(SentenceBatch batch, TrainingWord[] words, float* heads)
    {
        int size = _shape.Relation, own = 2 * _shape.Arc, other = own + size;
        var pairs = _rooms.Take(0, (long)batch.Rows * 3 * size);
        var scores = _rooms.Take(2, (long)batch.Rows * TreeShape.RelationScores);
        for (var s = 0; s < batch.Count; s++)
        {
            for (var row = batch.First(s); row < batch.First(s) + batch.Length(s); row++)
                RelationScorer.Pair(heads + (long)row * _shape.Heads + own, HeadVector(words[row].Head, batch.First(s), heads + other), size, pairs + (long)row * 3 * size);
        }

        _scores.Forward(pairs, 3 * size, batch.Rows, scores);
        return scores;
    }

    private float* HeadVector(int head, int first, float* vectors) => head < 0 ? _root.Value.Pointer : vectors + (long)(first + head) * _shape.Heads;

    private static void Split(float* pairGradient, float* pair, int size, float* dependentGradient, float* headGradient)
    {
        for (var i = 0; i < size; i++)
        {
            dependentGradient[i] += pairGradient[i] * pair[2 * size + i] + pairGradient[size + i];
            headGradient[i] += pairGradient[i] * pair[size + i] + pairGradient[2 * size + i];
        }
    }
}
