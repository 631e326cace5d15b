using System.CommandLine;
using Rapporteur.Cli.Asking;
using Rapporteur.Cli.Evaluating;
using Rapporteur.Cli.Exporting;
using Rapporteur.Cli.Knowledge;
using Rapporteur.Cli.Parsing;
using Rapporteur.Cli.Positions;
using Rapporteur.Cli.Reading;
using Rapporteur.Cli.Records;
using Rapporteur.Cli.Reporting;
using Rapporteur.Cli.Serving;
using Rapporteur.Knowledge;
using Rapporteur.Language;

namespace Rapporteur.Cli;

/// <summary>The commands of the program.</summary>
internal static class CommandTree
{
    /// <summary>The root with all commands.</summary>
    public static RootCommand Build(Streams streams)
    {
        var root = new RootCommand("Reads news reports on world affairs and keeps the record: who did what to whom, when, where, each item with its words.")
        {
            ReadCommand.Build(streams),
            AddCommand.Build(streams),
            RereadCommand.Build(streams),
            ReportCommand.Build(streams),
            RecordsCommand.Build(streams),
        };
        foreach (var command in AskCommands.Build(streams)) root.Add(command);
        foreach (var command in (Command[])[ServeCommand.Build(streams), PositionsCommand.Build(streams), ExportCommand.Build(streams), ParseCommand.Build(streams), WhoCommand.Build(streams), EvalCommand.Build(streams), KnowledgeCommand.Build(streams), HelpCommand.Build(streams)]) root.Add(command);
        return root;
    }

    /// <summary>Says what is wrong with a command line.</summary>
    public static int Complain(ParseResult wrong, TextWriter error)
    {
        foreach (var problem in wrong.Errors) error.WriteLine($"rapporteur: {problem.Message}");
        error.WriteLine("rapporteur: see 'rapporteur --help', or 'rapporteur help' for examples");
        return ExitCodes.Usage;
    }

    /// <summary>Runs a command; a broken installation is said plainly.</summary>
    public static int Guard(Streams streams, Func<int> run)
    {
        try
        {
            return run();
        }
        catch (Exception e) when (e is ModelException or KnowledgeException)
        {
            streams.Error.WriteLine($"rapporteur: {e.Message}");
            return ExitCodes.Installation;
        }
        catch (OperationCanceledException)
        {
            streams.Error.WriteLine("rapporteur: stopped");
            return ExitCodes.Cancelled;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            streams.Error.WriteLine($"rapporteur: {e.Message}");
            return ExitCodes.SomeFailed;
        }
    }
}
