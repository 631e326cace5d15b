using System.CommandLine;

namespace Rapporteur.Cli.Knowledge;

/// <summary><c>rapporteur knowledge</c>: work on the files of who is who.</summary>
internal static class KnowledgeCommand
{
    public static Command Build(Streams streams) => new("knowledge", "Works on the knowledge of who is who.")
    {
        new Command("import", "Turns other collections into knowledge files.") { ImportPetrarchCommand.Build(streams) },
    };
}
