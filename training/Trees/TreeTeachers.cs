using Rapporteur.Language;
using Rapporteur.Language.Trees;

namespace Rapporteur.Training.Trees;

/// <summary>
/// Models whose mean opinion a new model learns besides the treebank, so that one model comes near several
/// (Kuncoro et al. 2016, Distilling an Ensemble of Greedy Dependency Parsers into One MST Parser).
/// </summary>
internal static class TreeTeachers
{
    private const int Threads = 2;

    /// <summary>Shares below this are left out.</summary>
    private const float Least = 0.004f;

    /// <summary>Lets the models of some files tell of each word.</summary>
    public static void Ask(IReadOnlyList<string> paths, TrainingWord[][] sentences)
    {
        TreeParameters[] teachers = [.. paths.Select(Load)];
        Parallel.For(0, Threads, new ParallelOptions { MaxDegreeOfParallelism = Threads }, thread =>
        {
            TreeTape[] tapes = [.. teachers.Select(t => new TreeTape(t, 0))];
            for (var i = thread; i < sentences.Length; i += Threads) Ask(tapes, teachers[0].Shape, sentences[i]);
        });
    }

    private static void Ask(TreeTape[] tapes, TreeShape shape, TrainingWord[] sentence)
    {
        var heads = Rows(sentence.Length, sentence.Length + 1);
        var relations = Rows(sentence.Length, Deprels.Count);
        var tags = Rows(sentence.Length, TreeShape.Upos + shape.Xpos + shape.Features);
        foreach (var tape in tapes) tape.Tell(sentence, heads, relations, tags);
        for (var i = 0; i < sentence.Length; i++)
        {
            sentence[i].Teachers = new TeacherView(
                Shares(heads[i]), Shares(relations[i]), Shares(tags[i].AsSpan(0, TreeShape.Upos)),
                Shares(tags[i].AsSpan(TreeShape.Upos, shape.Xpos)), Shares(tags[i].AsSpan(TreeShape.Upos + shape.Xpos)));
        }
    }

    private static float[][] Rows(int rows, int columns) => [.. Enumerable.Range(0, rows).Select(_ => new float[columns])];

    private static SoftLabel[] Shares(ReadOnlySpan<float> sums)
    {
        float total = 0;
        foreach (var sum in sums) total += sum;
        var shares = new List<SoftLabel>();
        float kept = 0;
        for (var i = 0; i < sums.Length; i++)
        {
            if (sums[i] < Least * total) continue;
            shares.Add(new SoftLabel(i, sums[i]));
            kept += sums[i];
        }

        return [.. shares.Select(s => s with { Share = s.Share / kept })];
    }

    private static TreeParameters Load(string path)
    {
        var weights = TreeWeights.Read(ModelFile.Read(path, TreeModel.Kind));
        var parameters = new TreeParameters(weights.Shape, 1, new Random(0));
        foreach (var tensor in weights.Shape.Tensors()) weights.Get(tensor).CopyTo(parameters[tensor.Name].Value.Span);
        parameters.Pack();
        return parameters;
    }
}
