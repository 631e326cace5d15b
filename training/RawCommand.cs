using Rapporteur.Language.Conllu;

namespace Rapporteur.Training;

/// <summary><c>raw GOLD.conllu OUT.txt [--paragraphs blank|line]</c>: writes the raw text of a treebank.</summary>
internal static class RawCommand
{
    public static int Run(string[] arguments)
    {
        var options = new Options(arguments);
        if (options.Plain.Count != 2)
        {
            Console.Error.WriteLine("usage: raw GOLD.conllu OUT.txt [--paragraphs blank|line]");
            return 2;
        }

        var paragraphEnd = options.Text("paragraphs", "blank") == "line" ? "\n" : "\n\n";
        File.WriteAllText(options.Plain[1], RawText.Of(ConlluReader.ReadFile(options.Plain[0]), paragraphEnd));
        return 0;
    }
}
