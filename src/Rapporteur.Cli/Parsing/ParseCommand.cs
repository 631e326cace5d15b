using System.CommandLine;
using Rapporteur.Language;
using Rapporteur.Language.Conllu;
using Rapporteur.Sources;

namespace Rapporteur.Cli.Parsing;

/// <summary><c>rapporteur parse</c>: the grammar of a text as it is, without looking for a title.</summary>
internal static class ParseCommand
{
    public static Command Build(Streams streams)
    {
        var inputs = CommonOptions.Inputs("inputs", "Text files, or - for standard input");
        var format = CommonOptions.Format("conllu", "conllu", "tree");
        var output = CommonOptions.Out();
        var models = CommonOptions.Models();
        var command = new Command("parse", "Prints sentences, words, tags and dependency trees (Universal Dependencies v2).") { inputs, format, output, models };
        command.SetAction((parsed, stop) => Task.FromResult(CommandTree.Guard(streams, () =>
        {
            var english = Installation.Of(parsed.GetValue(models), [], only: false, UserFolders.OfProcess()).LoadEnglish();
            using var file = parsed.GetValue(output) is { } path ? File.Create(path) : null;
            using var writer = Streams.Writer(file ?? streams.Out);
            var drawn = parsed.GetValue(format) == "tree";
            var failed = false;
            foreach (var item in RawText.Read(parsed.GetValue(inputs)!, streams.In))
            {
                stop.ThrowIfCancellationRequested();
                if (item.Error is { } error)
                {
                    failed = true;
                    streams.Error.WriteLine($"rapporteur: {error}");
                    continue;
                }

                foreach (var text in RawText.Parts(item.Text)) Write(english.Analyze(text), writer, drawn);
            }

            return failed ? ExitCodes.SomeFailed : ExitCodes.Done;
        })));
        return command;
    }

    private static void Write(Document document, TextWriter writer, bool drawn)
    {
        if (drawn) writer.WriteLine(TreeDrawing.Draw(document));
        else ConlluWriter.Write(document, writer);
    }
}
