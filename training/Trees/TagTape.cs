using Rapporteur.Language.Trees;

namespace Rapporteur.Training.Trees;

/// <summary>Learns the tags. An instance serves one thread.</summary>
internal sealed unsafe class TagTape(TreeParameters parameters, int shard)
{
    private readonly TreeShape _shape = parameters.Shape;
    private readonly AffineTape _scores = new(parameters, "tags", "tags-bias", shard);
    private readonly TrainingRooms _rooms = new();

    /// <summary>Adds to the gradients; returns the loss.</summary>
    public double Learn(TrainingWord[] words, float* heads, float* gradient, float scale, float trust)
    {
        int offset = 2 * (_shape.Arc + _shape.Relation), width = _shape.TagScores;
        var scores = Scores(words, heads);
        double loss = 0;
        for (var i = 0; i < words.Length; i++)
        {
            var row = scores + (long)i * width;
            loss += Softmax.Learn(row, TreeShape.Upos, words[i].Upos, scale, words[i].Teachers?.Upos, trust);
            loss += Softmax.Learn(row + TreeShape.Upos, _shape.Xpos, words[i].Xpos, scale, words[i].Teachers?.Xpos, trust);
            loss += Softmax.Learn(row + TreeShape.Upos + _shape.Xpos, _shape.Features, words[i].Features, scale, words[i].Teachers?.Features, trust);
            var used = TreeShape.Upos + _shape.Xpos + _shape.Features;
            new Span<float>(row + used, width - used).Clear();
        }

        _scores.Backward(heads + offset, _shape.Heads, words.Length, scores, gradient + offset, _shape.Heads);
        return loss;
    }

    /// <summary>Adds the probabilities of all tags to one row a word.</summary>
    public void Tell(TrainingWord[] words, float* heads, float[][] sums)
    {
        var scores = Scores(words, heads);
        for (var i = 0; i < words.Length; i++)
        {
            var row = scores + (long)i * _shape.TagScores;
            Softmax.Distribute(row, TreeShape.Upos);
            Softmax.Distribute(row + TreeShape.Upos, _shape.Xpos);
            Softmax.Distribute(row + TreeShape.Upos + _shape.Xpos, _shape.Features);
            for (var j = 0; j < sums[i].Length; j++) sums[i][j] += row[j];
        }
    }

    private float* Scores(TrainingWord[] words, float* heads)
    {
        var scores = _rooms.Take(0, words.Length * _shape.TagScores);
        _scores.Forward(heads + 2 * (_shape.Arc + _shape.Relation), _shape.Heads, words.Length, scores);
        return scores;
    }
}
