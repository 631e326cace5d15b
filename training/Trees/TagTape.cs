using Rapporteur.Language.Trees;

namespace Rapporteur.Training.Trees;

/// <summary>Learns the tags. An instance serves one thread.</summary>
internal sealed unsafe class TagTape(TreeParameters parameters, int shard)
{
    private readonly TreeShape _shape = parameters.Shape;
    private readonly AffineTape _scores = new(parameters, "tags", "tags-bias", shard);
    private readonly TrainingRooms _rooms = new();

    /// <summary>Adds to the gradients; returns the loss.</summary>
    public double Learn(TrainingWord[] words, float* heads, float* gradient, float scale)
    {
        int offset = 2 * (_shape.Arc + _shape.Relation), width = _shape.TagScores;
        var scores = _rooms.Take(0, words.Length * width);
        _scores.Forward(heads + offset, _shape.Heads, words.Length, scores);
        double loss = 0;
        for (var i = 0; i < words.Length; i++)
        {
            var row = scores + (long)i * width;
            loss += Softmax.Learn(row, TreeShape.Upos, words[i].Upos, scale);
            loss += Softmax.Learn(row + TreeShape.Upos, _shape.Xpos, words[i].Xpos, scale);
            loss += Softmax.Learn(row + TreeShape.Upos + _shape.Xpos, _shape.Features, words[i].Features, scale);
            var used = TreeShape.Upos + _shape.Xpos + _shape.Features;
            new Span<float>(row + used, width - used).Clear();
        }

        _scores.Backward(heads + offset, _shape.Heads, words.Length, scores, gradient + offset, _shape.Heads);
        return loss;
    }
}
