using System.Runtime.CompilerServices;

namespace Rapporteur.Language;

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

    /// <summary>Reads a model that <see cref="Write"/> wrote.</summary>
    public static LinearModel Read(string path, ref PayloadReader reader)
    {
        int bits = reader.Number(), classes = reader.Number();
        var scale = BitConverter.Int32BitsToSingle(reader.Number());
        var rounded = reader.View<short>();
        if (bits is < 1 or > 24 || rounded.Length != classes << bits) throw new ModelException(path, "has a table of the wrong length");
        var weights = new float[rounded.Length];
        Scale(rounded, scale, weights);
        return new LinearModel(bits, classes, weights);
    }

    /// <summary>Writes the model with weights rounded to 16 bits.</summary>
    public void Write(PayloadWriter writer)
    {
        var largest = Weights.Max(Math.Abs);
        var scale = largest == 0 ? 1 : largest / short.MaxValue;
        writer.Number(Bits);
        writer.Number(Classes);
        writer.Number(BitConverter.SingleToInt32Bits(scale));
        writer.Array<short>([.. Weights.Select(w => (short)Math.Round(w / scale))]);
    }

    /// <summary>The slot of a feature.</summary>
    public int Slot(uint feature) => (int)(feature >> _shift) * Classes;

    /// <summary>The score of a yes-or-no decision.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
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
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Scores(ReadOnlySpan<uint> features, Span<float> scores)
    {
        scores.Clear();
        foreach (var feature in features)
        {
            var weights = Weights.AsSpan(Slot(feature), Classes);
            for (var k = 0; k < weights.Length; k++) scores[k] += weights[k];
        }
    }

    // Runs once at start, over a million numbers: not worth waiting for the runtime to notice that it is hot.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Scale(ReadOnlySpan<short> rounded, float scale, float[] weights)
    {
        for (var i = 0; i < weights.Length; i++) weights[i] = rounded[i] * scale;
    }
}
