using System.CommandLine;
using Rapporteur.Knowledge.Petrarch;

namespace Rapporteur.Cli.Knowledge;

/// <summary><c>rapporteur knowledge import petrarch</c>: dictionaries of the PETRARCH and TABARI programs to a folder of knowledge files.</summary>
internal static class ImportPetrarchCommand
{
    public static Command Build(Streams streams)
    {
        var paths = new Argument<string[]>("paths") { Description = "Dictionaries (*.actors.txt, *.agents.txt, *.verbs.txt …) or folders of them", Arity = ArgumentArity.OneOrMore };
        var output = new Option<string>("--out", "-o") { Description = "Folder to write the knowledge files to", Required = true };
        var command = new Command("petrarch", "Imports dictionaries of the PETRARCH and TABARI programs; each line that cannot be taken is reported with its number.") { paths, output };
        command.SetAction(parsed => CommandTree.Guard(streams, () =>
        {
            var tallies = PetrarchDictionaries.Import(parsed.GetValue(paths)!, parsed.GetValue(output)!, Installation.ShippedKnowledge, streams.Error.WriteLine);
            using var writer = Streams.Writer(streams.Out);
            writer.WriteLine($"{"dictionary",-36} {"lines",7} {"taken",7} {"reported",8} {"aside",6} {"blank",6}");
            foreach (var tally in tallies)
                writer.WriteLine($"{Path.GetFileName(tally.File),-36} {tally.Lines,7} {tally.Taken,7} {tally.Reported,8} {tally.SetAside,6} {tally.Blank,6}");
            return tallies.Any(t => t.Reported > 0) ? ExitCodes.SomeFailed : ExitCodes.Done;
        }));
        return command;
    }
}
