using System.CommandLine;
using Rapporteur.Evaluation;

namespace Rapporteur.Cli.Evaluating;

/// <summary><c>rapporteur eval</c>: how well the program reads, by gold of the user's own.</summary>
internal static class EvalCommand
{
    public static Command Build(Streams streams)
    {
        var gold = CommonOptions.Inputs("gold", "Files of gold, one story a line, or folders of such .jsonl files (docs/evaluation.md tells the forms)");
        var records = new Option<string?>("--records", "-r") { Description = "Compare with records read before, as 'read --format jsonl' prints them, instead of reading the texts now" };
        var by = new Option<string?>("--by") { Description = "plover | cameo | quad: how events are classed (default: plover); for gold that has events" };
        by.AcceptOnlyFromAmong("plover", "cameo", "quad");
        var errors = new Option<int>("--errors", "-e") { Description = "List so many misses and so many false finds, each with its sentence", DefaultValueFactory = _ => 0 };
        errors.Validators.Add(result =>
        {
            if (result.Tokens.Count > 0 && result.GetValue(errors) < 0) result.AddError("--errors wants 0 or more");
        });
        var format = CommonOptions.Format("table", "table", "tsv", "jsonl", "markdown");
        var output = CommonOptions.Out();
        var threads = new Option<int>("--threads", "-t") { Description = "Stories read at once", DefaultValueFactory = _ => Environment.ProcessorCount };
        var command = new Command("eval", "Measures the reading against gold: precision, recall and F1 of each code, with confidence intervals.") { gold, records, by, errors, format, output, threads };
        var installation = new InstallationOptions().AddTo(command);
        command.SetAction((parsed, stop) => Task.FromResult(CommandTree.Guard(streams, () =>
        {
            using var readings = parsed.GetValue(records) is { } path
                ? (IReadings)new RecordFile(path)
                : new FreshReadings(installation.Of(parsed).LoadReader());
            var run = new EvalRun(readings, streams, Math.Max(1, parsed.GetValue(threads)));
            var report = run.Compare(parsed.GetValue(gold)!, Class(parsed.GetValue(by)), stop);
            if (report is not null)
            {
                using var file = parsed.GetValue(output) is { } name ? File.Create(name) : null;
                Write(report, parsed.GetValue(format)!, file ?? streams.Out, streams.Width, parsed.GetValue(errors));
            }

            return run.HasFailed ? ExitCodes.SomeFailed : ExitCodes.Done;
        })));
        return command;
    }

    private static EventClass? Class(string? name) => name switch
    {
        null => null,
        "cameo" => EventClass.Cameo,
        "quad" => EventClass.Quad,
        _ => EventClass.Plover,
    };

    private static void Write(EvaluationReport report, string format, Stream stream, int width, int errors)
    {
        using var writer = Streams.Writer(stream);
        writer.NewLine = "\n";
        IReportWriter shape = format switch
        {
            "tsv" => new ReportTsv(),
            "jsonl" => new ReportJsonLines(),
            "markdown" => new ReportMarkdown(),
            _ => new ReportTable(width),
        };
        shape.Write(report, ShownSlips.Of(report, errors), writer);
    }
}
