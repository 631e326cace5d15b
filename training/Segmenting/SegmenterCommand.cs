namespace Rapporteur.Training.Segmenting;

/// <summary><c>segmenter [--data FOLDER] [--out FILE] [--seed N] …</c>: trains <c>models/segmenter.rpm</c>.</summary>
internal static class SegmenterCommand
{
    public static int Run(string[] arguments)
    {
        var options = new Options(arguments);
        var model = new SegmenterTrainer(SegmenterSettings.From(options)).Train(Treebanks.Training(options.Text("data", Treebanks.DefaultFolder)));
        var path = options.Text("out", "models/segmenter.rpm");
        model.Save(path);
        Console.WriteLine($"{path} {new FileInfo(path).Length} bytes");
        return 0;
    }
}
