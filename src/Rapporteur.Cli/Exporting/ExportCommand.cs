using System.CommandLine;
using System.Text.Json;
using Rapporteur.Cli.Reading;
using Rapporteur.Cli.Records;
using Rapporteur.Knowledge;
using Rapporteur.Records;
using Rapporteur.Records.Exports;
using Rapporteur.Sources;

namespace Rapporteur.Cli.Exporting;

/// <summary><c>rapporteur export</c>: events in the forms of the field.</summary>
internal static class ExportCommand
{
    private const string Description = """
        Writes the events of a record, or of stories that are read, in a form that scripts of the field know. What a form cannot tell is left out and counted.

        Examples:
          rapporteur export icews --from 2014-01-01 --until 2015-12-31 --out events.tab
          rapporteur export panel --country SYR --out syria.csv
          rapporteur export gexf --type ASSAULT --record news.db --out attacks.gexf
          rapporteur export gdelt-events reports/ --date 2015-09-28
          rapporteur export edges records.jsonl --records
        """;

    public static Command Build(Streams streams)
    {
        var format = new Argument<string>("format") { Description = string.Join("; ", ExportFormats.All.Select(static f => $"{f.Name}: {f.Description}")) };
        format.AcceptOnlyFromAmong([.. ExportFormats.All.Select(static f => f.Name)]);
        var inputs = CommonOptions.Inputs("inputs", "Files, folders, globs, or - for standard input; none to ask a record");
        inputs.Arity = ArgumentArity.ZeroOrMore;
        var record = RecordOption.New();
        var date = CommonOptions.Date("The day of stories that carry none, as 2015-09-28");
        var records = new Option<bool>("--records") { Description = "The inputs are records that 'rapporteur read --format jsonl' wrote: nothing is read again" };
        var all = new Option<bool>("--all") { Description = "Write also what the form cannot tell from facts: planned, denied, alleged events, as if they had happened" };
        var output = CommonOptions.Out();
        var command = new Command("export", Description) { format, inputs, record, date, records, all, output };
        var filters = CriteriaOptions.AddTo(command, AskCommands.EventFilters);
        var installation = new InstallationOptions().AddTo(command);
        command.Validators.Add(result =>
        {
            var hasInputs = result.GetResult(inputs) is { Tokens.Count: > 0 };
            if (!hasInputs && result.GetValue(records)) result.AddError("--records needs the files that hold them");
            if (hasInputs && result.GetResult(record) is { Implicit: false }) result.AddError("--record asks a record: leave out the inputs, or add them to it first with 'rapporteur add'");
        });
        command.SetAction((parsed, stop) => Task.FromResult(StoreGuard.Run(streams, () =>
        {
            var chosen = installation.Of(parsed);
            var paths = parsed.GetValue(inputs)!;
            using var place = paths.Length > 0 ? new PassingStore() : null;
            using var store = place?.Open() ?? StoreGuard.OpenExisting(parsed.GetValue(record)!);
            var code = paths.Length == 0 ? ExitCodes.Done
                : parsed.GetValue(records) ? paths.Sum(path => RecordFileLines.Read(path, streams, line => Keep(store, line))) > 0 ? ExitCodes.SomeFailed : ExitCodes.Done
                : Read(store, chosen, new StoryReader(new StoryDefaults(parsed.GetValue(date))).Read(paths, streams.In), streams, stop);
            var kind = ExportFormats.Find(parsed.GetValue(format)!)!;
            using var file = parsed.GetValue(output) is { } path ? File.Create(path) : null;
            var outcome = new EventExporter(store, new World(chosen.LoadKnowledge())).Write(filters.Of(parsed), kind, file ?? streams.Out, parsed.GetValue(all), stop);
            Report(outcome, kind, streams);
            return code;
        })));
        return command;
    }

    private static int Read(RecordStore store, Installation installation, IEnumerable<SourceItem> items, Streams streams, CancellationToken stop)
    {
        var quiet = streams with { Out = Stream.Null };
        using var report = new AddReport(quiet, false);
        return new AddRun(store, installation.LoadReader(), InstallationVersion.Of(installation), report, quiet) { Threads = Environment.ProcessorCount, MayReplace = false }.Run(items, stop);
    }

    private static void Keep(RecordStore store, JsonElement record)
    {
        if (record.GetProperty("id").GetString() is null || record.GetProperty("text").GetString() is null) throw new FormatException("a record has an id and a text");
        store.AddJsonAsync(record, new ReadingVersion("records", "", "")).GetAwaiter().GetResult();
    }

    private static void Report(ExportOutcome outcome, ExportFormat format, Streams streams)
    {
        if (outcome.LeftOut.Count == 0) return;
        var hint = format.Misfits.Any(m => m.MayStay && outcome.LeftOut.ContainsKey(m.Name)) ? "; --all keeps what can be written" : "";
        streams.Error.WriteLine($"rapporteur: {outcome.Written} events written; left out, since {format.Name} cannot tell them: {string.Join(", ", outcome.LeftOut.Select(static l => $"{l.Value} {l.Key}"))}{hint}");
    }
}
