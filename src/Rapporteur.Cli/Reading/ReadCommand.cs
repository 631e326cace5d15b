using System.CommandLine;
using Rapporteur.Sources;

namespace Rapporteur.Cli.Reading;

/// <summary><c>rapporteur read</c>: stories in, records out, in the order of the input.</summary>
internal static class ReadCommand
{
    public static Command Build(Streams streams)
    {
        var inputs = CommonOptions.Inputs("inputs", "Files, folders, globs, or - for standard input");
        var format = CommonOptions.Format("table", "table", "jsonl", "tsv", "markdown");
        var output = CommonOptions.Out();
        var date = CommonOptions.Date("The day of stories that carry none, as 2015-09-28");
        var threads = new Option<int>("--threads", "-t") { Description = "Stories read at once", DefaultValueFactory = _ => Environment.ProcessorCount };
        var explain = new Option<bool>("--explain") { Description = "Say why each event was read so: tree, patterns, lines of the knowledge, rules (not in tsv)" };
        var command = new Command("read", "Reads stories (plain text, HTML, JSON Lines) and prints their records.") { inputs, format, output, date, threads, explain };
        command.Validators.Add(result =>
        {
            if (result.GetValue(explain) && result.GetValue(format) == "tsv") result.AddError("--explain does not fit into tsv: add --format table, markdown or jsonl");
        });
        var installation = new InstallationOptions().AddTo(command);
        command.SetAction((parsed, stop) => Task.FromResult(CommandTree.Guard(streams, () =>
        {
            var reader = installation.Of(parsed).LoadReader();
            var items = new StoryReader(new StoryDefaults(parsed.GetValue(date))).Read(parsed.GetValue(inputs)!, streams.In);
            using var file = parsed.GetValue(output) is { } path ? File.Create(path) : null;
            using var writer = RecordWriters.Of(parsed.GetValue(format)!, file ?? streams.Out, streams.Width);
            return new ReadingRun(reader, writer, streams, Math.Max(1, parsed.GetValue(threads)), parsed.GetValue(explain)).Run(items, stop);
        })));
        return command;
    }
}
