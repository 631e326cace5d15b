namespace Rapporteur.Training.Trees;

/// <summary>Cross entropy of a softmax.</summary>
internal static unsafe class Softmax
{
    /// <summary>Replaces scores by their gradient.</summary>
    /// <param name="scores">The scores.</param>
    /// <param name="count">Their number.</param>
    /// <param name="gold">The right one; below 0 there is nothing to learn and the gradient is zero.</param>
    /// <param name="scale">Weight of the loss.</param>
    /// <returns>The loss, not scaled.</returns>
    public static double Learn(float* scores, int count, int gold, float scale)
    {
        if (gold < 0)
        {
            new Span<float>(scores, count).Clear();
            return 0;
        }

        var most = scores[0];
        for (var i = 1; i < count; i++) most = Math.Max(most, scores[i]);
        var goldScore = scores[gold] - most;
        float sum = 0;
        for (var i = 0; i < count; i++)
        {
            scores[i] = MathF.Exp(scores[i] - most);
            sum += scores[i];
        }

        var factor = scale / sum;
        for (var i = 0; i < count; i++) scores[i] *= factor;
        scores[gold] -= scale;
        return Math.Log(sum) - goldScore;
    }
}
