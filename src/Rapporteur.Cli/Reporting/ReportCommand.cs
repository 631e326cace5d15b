using System.CommandLine;
using Rapporteur.Cli.Reading;
using Rapporteur.Cli.Records;
using Rapporteur.Report;
using Rapporteur.Sources;

namespace Rapporteur.Cli.Reporting;

/// <summary><c>rapporteur report</c>: stories in, one HTML page out.</summary>
internal static class ReportCommand
{
    /// <summary>Stories of a record in one page unless more are asked for: what a browser opens at once and a person still looks through.</summary>
    private const int StandardStories = 50;

    private const string Description = """
        Writes one HTML page to look at or print: text, network, positions, timeline; it needs no other file and no network. It is about stories that are read, or about
        those of a record that the filters choose, which are not read again. Filters of events choose the stories that tell such an event; days are the story's.

        Examples:
          rapporteur report story.txt --date 2015-09-28 -o report.html
          rapporteur report reports/ 'wire/**/*.html' -o week.html --title "The week"
          rapporteur report --country SYR --type ASSAULT --from 2015-09-01 -o syria.html
          rapporteur report --record news.db --text '"contact group"' --limit 100 -o talks.html
        """;

    public static Command Build(Streams streams)
    {
        var inputs = CommonOptions.Inputs("inputs", "Files, folders, globs, or - for standard input; none to ask a record");
        inputs.Arity = ArgumentArity.ZeroOrMore;
        var record = RecordOption.New();
        var output = CommonOptions.Out();
        var date = CommonOptions.Date("The day of stories that carry none, as 2015-09-28");
        var title = new Option<string?>("--title") { Description = "The heading (default: the story's title, or how many stories there are)" };
        var threads = new Option<int>("--threads", "-t") { Description = "Stories read at once", DefaultValueFactory = _ => Environment.ProcessorCount };
        var limit = new Option<int>("--limit", "-n") { Description = $"Stories of a record at most, the newest (default: {StandardStories})", DefaultValueFactory = _ => StandardStories };
        var command = new Command("report", Description) { inputs, record, output, date, title, threads, limit };
        var filters = CriteriaOptions.AddTo(command, AskCommands.EventFilters);
        var installation = new InstallationOptions().AddTo(command);
        command.Validators.Add(result =>
        {
            if (result.GetResult(limit) is { Implicit: false } && result.GetValue(limit) < 1) result.AddError("--limit takes a number of 1 or more");
            var asksRecord = result.GetResult(record) is { Implicit: false } || filters.AreGiven(result);
            if (result.GetResult(inputs) is not { Tokens.Count: > 0 })
            {
                if (!asksRecord) result.AddError("there is nothing to report: give stories (files, folders, globs, or -), or filters that choose stories of a record, such as --country SYR or --from 2015-09-01");
            }
            else if (asksRecord || result.GetResult(limit) is { Implicit: false })
            {
                result.AddError("--record, --limit and the filters ask a record: leave out the inputs, or add them to a record first with 'rapporteur add'");
            }
        });
        command.SetAction((parsed, stop) => Task.FromResult(StoreGuard.Run(streams, () =>
        {
            var chosen = installation.Of(parsed);
            var paths = parsed.GetValue(inputs)!;
            var english = paths.Length > 0 ? Task.Run(chosen.LoadEnglish) : null;
            var knowledge = chosen.LoadKnowledge();
            using var shelf = new RecordShelf();
            var code = english is null
                ? StoredRecords.Read(parsed.GetValue(record)!, filters.Of(parsed), parsed.GetValue(limit), shelf, streams, stop)
                : new ReadingRun(new Reader(english, knowledge), shelf, streams, Math.Max(1, parsed.GetValue(threads))).Run(new StoryReader(new StoryDefaults(parsed.GetValue(date))).Read(paths, streams.In), stop);
            if (shelf.Records.Count == 0) return code;
            // Only now: what stood in the file stays where there is nothing to write.
            using var file = parsed.GetValue(output) is { } path ? File.Create(path) : null;
            HtmlReport.Write(shelf.Records, file ?? streams.Out, new ReportOptions { Title = parsed.GetValue(title), Names = new CodeNames(knowledge) });
            return code;
        })));
        return command;
    }
}
