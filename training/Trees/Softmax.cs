namespace Rapporteur.Training.Trees;

/// <summary>Cross entropy of a softmax with the right label, mixed with what teachers say.</summary>
internal static unsafe class Softmax
{
    /// <summary>Replaces scores by their gradient.</summary>
    /// <param name="scores">The scores.</param>
    /// <param name="count">Their number.</param>
    /// <param name="gold">The right one; below 0 there is nothing to learn and the gradient is zero.</param>
    /// <param name="scale">Weight of the loss.</param>
    /// <param name="teachers">Shares that sum to 1, or null.</param>
    /// <param name="trust">Weight of the teachers against the right label, 0 to 1.</param>
    /// <returns>The loss of the right label, not scaled.</returns>
    public static double Learn(float* scores, int count, int gold, float scale, SoftLabel[]? teachers, float trust)
    {
        if (gold < 0)
        {
            new Span<float>(scores, count).Clear();
            return 0;
        }

        Distribute(scores, count);
        var loss = -Math.Log(Math.Max(1e-12f, scores[gold]));
        for (var i = 0; i < count; i++) scores[i] *= scale;
        scores[gold] -= teachers is null ? scale : scale * (1 - trust);
        if (teachers is null) return loss;
        foreach (var (label, share) in teachers) scores[label] -= scale * trust * share;
        return loss;
    }

    /// <summary>Replaces scores by probabilities.</summary>
    public static void Distribute(float* scores, int count)
    {
        var most = scores[0];
        for (var i = 1; i < count; i++) most = Math.Max(most, scores[i]);
        float sum = 0;
        for (var i = 0; i < count; i++)
        {
            scores[i] = MathF.Exp(scores[i] - most);
            sum += scores[i];
        }

        for (var i = 0; i < count; i++) scores[i] /= sum;
    }
}
