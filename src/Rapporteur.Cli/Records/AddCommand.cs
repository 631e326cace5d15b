using System.CommandLine;
using Rapporteur.Records;
using Rapporteur.Sources;

namespace Rapporteur.Cli.Records;

/// <summary><c>rapporteur add</c>: reads stories into a record.</summary>
internal static class AddCommand
{
    private const string Description = """
        Reads stories into a record, each whole or not at all; what is there is not read again, so that a run that was stopped goes on where it was.

        Examples:
          rapporteur add reports/ 'wire/**/*.html'
          rapporteur add stories.jsonl --record postgresql://me@db.example.org/news --format jsonl
        """;

    public static Command Build(Streams streams)
    {
        var inputs = CommonOptions.Inputs("inputs", "Files, folders, globs, or - for standard input");
        var record = RecordOption.New();
        var date = CommonOptions.Date("The day of stories that carry none, as 2015-09-28");
        var threads = new Option<int>("--threads", "-t") { Description = "Stories read at once", DefaultValueFactory = _ => Environment.ProcessorCount };
        var replace = new Option<bool>("--replace") { Description = "Let a text replace another that is there under the same id" };
        var format = CommonOptions.Format("summary", "summary", "jsonl");
        var command = new Command("add", Description) { inputs, record, date, threads, replace, format };
        var installation = new InstallationOptions().AddTo(command);
        command.SetAction((parsed, stop) => Task.FromResult(StoreGuard.Run(streams, () =>
        {
            var chosen = installation.Of(parsed);
            using var store = RecordStore.Open(parsed.GetValue(record)!);
            var items = new StoryReader(new StoryDefaults(parsed.GetValue(date))).Read(parsed.GetValue(inputs)!, streams.In);
            using var output = new AddReport(streams, parsed.GetValue(format) == "jsonl");
            var run = new AddRun(store, chosen.LoadReader(), InstallationVersion.Of(chosen), output, streams) { Threads = Math.Max(1, parsed.GetValue(threads)), MayReplace = parsed.GetValue(replace) };
            try
            {
                return run.Run(items, stop);
            }
            catch (OperationCanceledException)
            {
                output.Summarize();
                streams.Error.WriteLine("rapporteur: what was added is kept; the same command goes on from there");
                throw;
            }
        })));
        return command;
    }
}
