namespace Rapporteur.Training.Lemmas;

/// <summary><c>lemmas [--data FOLDER] [--out FILE] [--seed N] [--passes N]</c>: trains <c>models/lemmas.rpm</c>.</summary>
internal static class LemmasCommand
{
    public static int Run(string[] arguments)
    {
        var options = new Options(arguments);
        var trainer = new LemmaTrainer(options.Number("seed", 1), options.Number("passes", 12));
        var path = options.Text("out", "models/lemmas.rpm");
        trainer.Train(Treebanks.Training(options.Text("data", Treebanks.DefaultFolder))).Save(path);
        Console.WriteLine($"{path} {new FileInfo(path).Length} bytes");
        return 0;
    }
}
