using Rapporteur.Language;
using Rapporteur.Language.Conllu;
using Rapporteur.Language.Segmenting;

namespace Rapporteur.Training;

/// <summary><c>segment TEXT [--models FOLDER] [--form conllu|lines]</c>: prints what the segmenter makes of a text, before any tagging.</summary>
internal static class SegmentCommand
{
    public static int Run(string[] arguments)
    {
        var options = new Options(arguments);
        var segmenter = Segmenter.Load(Path.Combine(options.Text("models", "models"), "segmenter.rpm"));
        var text = File.ReadAllText(options.Plain[0]);
        var (words, sentences) = segmenter.Segment(text);
        var document = new Document(text, words, sentences);
        if (options.Text("form", "conllu") == "conllu") ConlluWriter.Write(document, Console.Out);
        else foreach (var sentence in sentences) Console.WriteLine(string.Join(' ', words[sentence.First..sentence.End].Select(w => w.Form)));
        return 0;
    }
}
