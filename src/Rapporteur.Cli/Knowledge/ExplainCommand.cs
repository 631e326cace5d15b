using System.CommandLine;
using System.Globalization;
using Rapporteur.Knowledge.Explaining;

namespace Rapporteur.Cli.Knowledge;

/// <summary><c>rapporteur knowledge explain</c>: whom a phrase means on a day, and which lines of which files decided.</summary>
internal static class ExplainCommand
{
    /// <summary>A common surname has fifty bearers; the first twenty show what is at stake.</summary>
    private const int LongestList = 20;

    public static Command Build(Streams streams)
    {
        var phrase = new Argument<string>("phrase") { Description = "A phrase such as \"the Russian foreign minister\"" };
        var at = CommonOptions.Date("The day asked about, as 2015-09-28 (default: today)", "--at");
        var command = new Command("explain", "Says who a phrase means at a date and which lines of the knowledge decided.") { phrase, at };
        var installation = new InstallationOptions().AddTo(command);
        command.SetAction(parsed => CommandTree.Guard(streams, () =>
        {
            var day = parsed.GetValue(at) ?? DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().DateTime);
            var chosen = installation.Of(parsed);
            var words = parsed.GetValue(phrase)!;
            var explanation = chosen.LoadReader().Explain(words, day);
            var names = new[] { words, explanation.Actor?.Name }.OfType<string>().Distinct();
            var sources = chosen.Sources();
            using var writer = Streams.Writer(streams.Out);
            Write(writer, words, day, explanation, [.. names.SelectMany(sources.Hidden).Distinct()]);
            return ExitCodes.Done;
        }));
        return command;
    }

    private static void Write(TextWriter writer, string phrase, DateOnly day, Explanation explanation, List<ExplainedLine> hidden)
    {
        var actor = explanation.Actor;
        var answer = actor is null ? "not known" : $"{actor.Name} · {actor.Code ?? "no code"}{(actor.Title is null ? "" : " · " + actor.Title)}";
        writer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{phrase} on {day:yyyy-MM-dd}: {answer}"));
        Write(writer, actor is null ? "What the words say:" : "Decided by:", explanation.Decided);
        Write(writer, "Not meant:", explanation.Lost);
        Write(writer, "Not in force:", hidden);
    }

    private static void Write(TextWriter writer, string heading, IReadOnlyList<ExplainedLine> lines)
    {
        if (lines.Count == 0) return;
        writer.WriteLine(heading);
        var width = lines.Take(LongestList).Max(l => l.Origin.Length);
        foreach (var line in lines.Take(LongestList)) writer.WriteLine($"  {line.Origin.PadRight(width)}  {line.What}");
        if (lines.Count > LongestList) writer.WriteLine($"  … and {lines.Count - LongestList} more");
    }
}
