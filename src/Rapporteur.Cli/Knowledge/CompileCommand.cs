using System.CommandLine;
using Rapporteur.Knowledge;

namespace Rapporteur.Cli.Knowledge;

/// <summary>
/// <c>rapporteur knowledge compile</c>: writes the compiled form of the shipped knowledge. The build runs it; a packager who changes the
/// shipped files runs it again. Folders of one's own need it not: they are compiled when first used.
/// </summary>
internal static class CompileCommand
{
    public static Command Build(Streams streams)
    {
        var output = new Option<string?>("--out", "-o") { Description = $"File to write to (default: {KnowledgeStore.FileName} beside the program)" };
        var command = new Command("compile", "Compiles the knowledge that ships with the program, so that it loads fast.") { output };
        command.SetAction(parsed => CommandTree.Guard(streams, () =>
        {
            var path = parsed.GetValue(output) ?? Installation.ShippedCompiled;
            var compiled = KnowledgeSources.Of(Installation.ShippedKnowledge).Compile();
            compiled.Write(path);
            using var writer = Streams.Writer(streams.Out);
            writer.WriteLine($"{path}: {compiled.Length / 1024:N0} KiB");
            return ExitCodes.Done;
        }));
        return command;
    }
}
