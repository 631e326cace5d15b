using System.Globalization;
using Rapporteur.Language.Trees;

namespace Rapporteur.Training.Trees;

/// <summary><c>training trees-gradients</c>: compares the gradients of a tiny model with finite differences; fails where they part.</summary>
internal static unsafe class TreesGradientsCommand
{
    private const float Nudge = 1e-3f;
    private const int PlacesATensor = 12;

    /// <summary>Differences of single-precision sums are good to a hundredth or two; a nudge of a bias can cross the rectifier's kink at some words.</summary>
    private const double Tolerance = 0.08;

    /// <summary>Prints the worst relative error of each matrix.</summary>
    public static int Run(string[] arguments)
    {
        var shape = new TreeShape
        {
            Words = 9,
            Xpos = 5,
            Features = 4,
            PieceRows = 16,
            ShapeRows = 8,
            WordSize = 32,
            PieceSize = 32,
            ShapeSize = 32,
            Hidden = 32,
            Arc = 32,
            Relation = 32,
            Tag = 32,
        };
        var random = new Random(5);
        TrainingWord[][] sentences = [Sentence(random, 6), Sentence(random, 4), Sentence(random, 4), Sentence(random, 1)];
        var parameters = new TreeParameters(shape, 1, random);
        var tape = new TreeTape(parameters, 0);
        double Loss()
        {
            parameters.Pack();
            return tape.Learn(sentences, 1f, TreeOptions.WithoutDropout with { TagWeight = 1 }, new Random(0));
        }

        Loss();
        var gradients = shape.Tensors().ToDictionary(t => t.Name, t => new ReadOnlySpan<float>(parameters[t.Name].Gradient(0), t.Length).ToArray());
        var worst = 0.0;
        foreach (var tensor in shape.Tensors())
        {
            var error = Enumerable.Range(0, PlacesATensor).Max(_ => Error(parameters[tensor.Name].Value, gradients[tensor.Name], Place(gradients[tensor.Name], random), Loss));
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{tensor.Name,-16} {error:F5}"));
            worst = Math.Max(worst, error);
        }

        return worst < Tolerance ? 0 : 1;
    }

    /// <summary>A place whose gradient is large enough to measure, if a few draws find one.</summary>
    private static int Place(float[] gradient, Random random)
    {
        var norm = MathF.Sqrt(gradient.Sum(g => g * g) / gradient.Length);
        return Enumerable.Range(0, 200).Select(_ => random.Next(gradient.Length)).FirstOrDefault(i => MathF.Abs(gradient[i]) > norm, 0);
    }

    private static double Error(FloatBuffer value, float[] gradient, int place, Func<double> loss)
    {
        var before = value.Span[place];
        value.Span[place] = before + Nudge;
        var above = loss();
        value.Span[place] = before - Nudge;
        var below = loss();
        value.Span[place] = before;
        var measured = (above - below) / (2 * Nudge);
        return Math.Abs(measured - gradient[place]) / Math.Max(0.05, Math.Abs(measured) + Math.Abs(gradient[place]));
    }

    private static TrainingWord[] Sentence(Random random, int length) => [.. Enumerable.Range(0, length).Select(i => new TrainingWord
    {
        Row = random.Next(9), Pieces = [random.Next(16), random.Next(16), random.Next(16)], AffixCount = 2, NgramScale = 0.7f,
        Shapes = [random.Next(8), random.Next(8)], Upos = random.Next(TreeShape.Upos), Xpos = random.Next(5), Features = random.Next(-1, 4),
        Head = i == 0 ? -1 : random.Next(i), Relation = random.Next(20),
    })];
}
