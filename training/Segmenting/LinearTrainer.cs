using Rapporteur.Language;

namespace Rapporteur.Training.Segmenting;

/// <summary>Logistic regression over hashed features: AdaGrad steps, averaged over the last passes.</summary>
/// <param name="bits">Binary logarithm of the number of feature slots.</param>
/// <param name="classes">Number of classes; 1 for yes-or-no.</param>
/// <param name="rate">Step size.</param>
/// <param name="decay">Pull towards zero with each step on a weight.</param>
internal sealed class LinearTrainer(int bits, int classes, float rate, float decay)
{
    private readonly float[] _weights = new float[classes << bits];
    private readonly float[] _squares = new float[classes << bits];
    private readonly float[] _sums = new float[classes << bits];
    private int _snapshots;

    /// <summary>Goes through the examples once in a shuffled order; gives the mean loss.</summary>
    public double Pass(ExampleSet examples, Random random)
    {
        var order = Enumerable.Range(0, examples.Count).ToArray();
        random.Shuffle(order);
        var model = new LinearModel(bits, classes, _weights);
        Span<float> scores = stackalloc float[classes];
        var loss = 0.0;
        foreach (var example in order)
        {
            var features = examples.Features(example);
            int gold = examples.Class(example);
            model.Scores(features, scores);
            loss += ToGradients(scores, gold);
            var weight = examples.Weight(example);
            foreach (var feature in features)
            {
                var slot = model.Slot(feature);
                for (var k = 0; k < scores.Length; k++) Step(slot + k, scores[k] * weight);
            }
        }

        return loss / Math.Max(1, order.Length);
    }

    /// <summary>Counts the weights as they are now towards the average.</summary>
    public void Snapshot()
    {
        _snapshots++;
        for (var i = 0; i < _weights.Length; i++) _sums[i] += _weights[i];
    }

    /// <summary>The averaged model.</summary>
    public LinearModel Model() => new(bits, classes, [.. _sums.Select(s => s / Math.Max(1, _snapshots))]);

    private void Step(int slot, float gradient)
    {
        gradient += decay * _weights[slot];
        _squares[slot] += gradient * gradient;
        _weights[slot] -= rate * gradient / (MathF.Sqrt(_squares[slot]) + 0.01f);
    }

    /// <summary>Turns scores into the gradient of the log loss; gives the loss.</summary>
    private static double ToGradients(Span<float> scores, int gold)
    {
        if (scores.Length == 1)
        {
            var probability = 1 / (1 + MathF.Exp(-scores[0]));
            scores[0] = probability - gold;
            return -Math.Log(Math.Max(1e-9, gold == 1 ? probability : 1 - probability));
        }

        var top = float.NegativeInfinity;
        foreach (var score in scores) top = MathF.Max(top, score);
        var sum = 0f;
        for (var k = 0; k < scores.Length; k++) sum += scores[k] = MathF.Exp(scores[k] - top);
        for (var k = 0; k < scores.Length; k++) scores[k] /= sum;
        var loss = -Math.Log(Math.Max(1e-9, scores[gold]));
        scores[gold] -= 1;
        return loss;
    }
}
