using System.CommandLine;
using Rapporteur.Knowledge;
using Rapporteur.Knowledge.Checking;

namespace Rapporteur.Cli.Knowledge;

/// <summary><c>rapporteur knowledge check</c>: faults of the knowledge, each with file, line and mend.</summary>
internal static class CheckCommand
{
    public static Command Build(Streams streams)
    {
        var folders = new Argument<string[]>("folders") { Description = "Folders laid over the program's knowledge (default: the program's and your own)", Arity = ArgumentArity.ZeroOrMore };
        var alone = new Option<bool>("--alone") { Description = "Check the folders by themselves, not laid over the program's knowledge" };
        var command = new Command("check", "Finds duplicates, overlaps of terms, dangling references, names that shadow each other, dates that cannot be, and examples of your patterns that are read otherwise.") { folders, alone };
        command.SetAction(parsed => CommandTree.Guard(streams, () =>
        {
            var sources = Sources(parsed.GetValue(folders)!, parsed.GetValue(alone));
            var findings = KnowledgeCheck.Run(sources, DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().DateTime));
            return Report([.. findings, .. parsed.GetValue(alone) || findings.Any(f => f.IsError) ? [] : Examples(sources)], streams);
        }));
        return command;
    }

    /// <summary>Reads the examples of layers with lines of their own; that needs the grammar, and lines without errors.</summary>
    private static IReadOnlyList<Finding> Examples(KnowledgeSources sources)
    {
        if (sources.Layers.All(l => l.Label.Length == 0)) return [];
        var english = Installation.Of(null, [], only: false, UserFolders.OfProcess()).LoadEnglish();
        return KnowledgeCheck.Examples(sources, new Reader(Task.FromResult(english), sources.Compile()));
    }

    private static KnowledgeSources Sources(string[] folders, bool isAlone)
    {
        if (isAlone && folders.Length > 0) return new KnowledgeSources(folders.Select(KnowledgeLayer.Open));
        var installation = Installation.Of(null, folders, only: folders.Length > 0, UserFolders.OfProcess());
        return (installation with { IsOnlyOverlays = false }).Sources();
    }

    private static int Report(IReadOnlyList<Finding> findings, Streams streams)
    {
        using var writer = Streams.Writer(streams.Out);
        foreach (var (problem, isError) in findings)
        {
            var place = problem.Line > 0 ? $"{problem.File}:{problem.Line}" : problem.File;
            writer.WriteLine($"{place}: {(isError ? "error" : "note")}: {problem.What}; {problem.Mend}");
        }

        var errors = findings.Count(f => f.IsError);
        writer.WriteLine(findings.Count == 0 ? "Nothing found." : $"{Count(errors, "error")}, {Count(findings.Count - errors, "note")}.");
        return errors > 0 ? ExitCodes.SomeFailed : ExitCodes.Done;
    }

    private static string Count(int count, string what) => count == 1 ? $"1 {what}" : $"{count} {what}s";
}
