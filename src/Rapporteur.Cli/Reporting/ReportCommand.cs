using System.CommandLine;
using Rapporteur.Cli.Reading;
using Rapporteur.Report;
using Rapporteur.Sources;

namespace Rapporteur.Cli.Reporting;

/// <summary><c>rapporteur report</c>: stories in, one HTML page out.</summary>
internal static class ReportCommand
{
    public static Command Build(Streams streams)
    {
        var inputs = CommonOptions.Inputs("inputs", "Files, folders, globs, or - for standard input");
        var output = CommonOptions.Out();
        var date = CommonOptions.Date("The day of stories that carry none, as 2015-09-28");
        var title = new Option<string?>("--title") { Description = "The heading (default: the story's title, or how many stories there are)" };
        var threads = new Option<int>("--threads", "-t") { Description = "Stories read at once", DefaultValueFactory = _ => Environment.ProcessorCount };
        var command = new Command("report", "Reads stories and writes one HTML page to look at or print: text, network, positions, timeline; it needs no other file and no network.") { inputs, output, date, title, threads };
        var installation = new InstallationOptions().AddTo(command);
        command.SetAction((parsed, stop) => Task.FromResult(CommandTree.Guard(streams, () =>
        {
            var chosen = installation.Of(parsed);
            var english = Task.Run(chosen.LoadEnglish);
            var knowledge = chosen.LoadKnowledge();
            var items = new StoryReader(new StoryDefaults(parsed.GetValue(date))).Read(parsed.GetValue(inputs)!, streams.In);
            using var shelf = new RecordShelf();
            var code = new ReadingRun(new Reader(english, knowledge), shelf, streams, Math.Max(1, parsed.GetValue(threads))).Run(items, stop);
            if (shelf.Records.Count == 0) return code;
            // Only now: what stood in the file stays where nothing could be read.
            using var file = parsed.GetValue(output) is { } path ? File.Create(path) : null;
            HtmlReport.Write(shelf.Records, file ?? streams.Out, new ReportOptions { Title = parsed.GetValue(title), Names = new CodeNames(knowledge) });
            return code;
        })));
        return command;
    }
}
