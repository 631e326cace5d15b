using System.CommandLine;

namespace Rapporteur.Cli.Knowledge;

/// <summary><c>rapporteur knowledge</c>: what looks after the knowledge itself.</summary>
internal static class KnowledgeCommand
{
    public static Command Build(Streams streams) => new("knowledge", "Checks, explains and compiles the knowledge.")
    {
        CheckCommand.Build(streams),
        ExplainCommand.Build(streams),
        CompileCommand.Build(streams),
        new Command("import", "Turns other collections into knowledge files.") { ImportGeoNamesCommand.Build(streams), ImportPetrarchCommand.Build(streams) },
    };
}
