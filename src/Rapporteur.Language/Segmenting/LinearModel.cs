namespace Rapporteur.Language.Segmenting;

/// <summary>A linear classifier over hashed features; its weights lie in one array, the classes of a feature side by side.</summary>
internal sealed class LinearModel
{
    private readonly int _shift;

    /// <summary>Takes ownership of the weights.</summary>
    /// <param name="bits">Binary logarithm of the number of feature slots.</param>
    /// <param name="classes">Number of classes; 1 for a yes-or-no decision, yes above 0.</param>
    /// <param name="weights">Slots times classes.</param>
    public LinearModel(int bits, int classes, float[] weights)
    {
        if (weights.Length != classes << bits) throw new ArgumentException("The number of weights does not fit.", nameof(weights));
        Bits = bits;
        Classes = classes;
        Weights = weights;
        _shift = 32 - bits;
    }

    public int Bits { get; }

    public int Classes { get; }

    public float[] Weights { get; }

    /// <summary>The slot of a feature.</summary>
    public int Slot(uint feature) => (int)(feature >> _shift) * Classes;

    /// <summary>The score of a yes-or-no decision.</summary>
    public float Score(ReadOnlySpan<uint> features)
    {
        var weights = Weights;
        var sum = 0f;
        foreach (var feature in features) sum += weights[feature >> _shift];
        return sum;
    }

    /// <summary>The best of several classes.</summary>
    public int Best(ReadOnlySpan<uint> features)
    {
        Span<float> scores = stackalloc float[Classes];
        Scores(features, scores);
        var best = 0;
        for (var k = 1; k < scores.Length; k++)
            if (scores[k] > scores[best]) best = k;
        return best;
    }

    /// <summary>The score of each class.</summary>
    public void Scores(ReadOnlySpan<uint> features, Span<float> scores)
    {
        scores.Clear();
        foreach (var feature in features)
        {
            var weights = Weights.AsSpan(Slot(feature), Classes);
            for (var k = 0; k < weights.Length; k++) scores[k] += weights[k];
        }
    }
}
