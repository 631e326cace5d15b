using Rapporteur.Training.Lemmas;
using Rapporteur.Training.Segmenting;
using Rapporteur.Training.Trees;

namespace Rapporteur.Training;

/// <summary><c>all [--data FOLDER] [--models FOLDER]</c>: rebuilds the three models, each as it ships, and measures them on the dev parts.</summary>
internal static class AllCommand
{
    private static readonly string[] DevSets = ["ewt-dev.conllu", "gum-dev.conllu"];

    public static int Run(string[] arguments)
    {
        var options = new Options(arguments);
        var data = options.Text("data", Treebanks.DefaultFolder);
        var models = options.Text("models", "models");
        Directory.CreateDirectory(models);
        string[] gold = [.. DevSets.Select(set => Path.Combine(data, set))];
        SegmenterCommand.Run(["--data", data, "--out", Path.Combine(models, "segmenter.rpm")]);
        LemmasCommand.Run(["--data", data, "--out", Path.Combine(models, "lemmas.rpm")]);
        TreesCommand.Run(["--data", data, "--output", Path.Combine(models, "trees.rpm"), "--every", "4"]);
        EvaluateCommand.Run([.. gold, "--models", models]);
        foreach (var set in gold) TreesEvaluateCommand.Run([Path.Combine(models, "trees.rpm"), set]);
        return 0;
    }
}
