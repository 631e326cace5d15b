using System.CommandLine;
using Rapporteur.Cli.Reading;
using Rapporteur.Cli.Records;
using Rapporteur.Knowledge;
using Rapporteur.Positions;
using Rapporteur.Records;
using Rapporteur.Sources;

namespace Rapporteur.Cli.Positions;

/// <summary><c>rapporteur positions</c>: who stands where on which issue, over many stories.</summary>
internal static class PositionsCommand
{
    private const int StandardActors = 6;
    private const int StandardIssues = 20;

    private const string Description = """
        Prints where actors stand on issues, over time, with the words that show it: of stories that are read, or of a record that 'rapporteur add' made.

        Examples:
          rapporteur positions reports/ --date 2015-09-28
          rapporteur positions --record news.db --country RUS --issue ceasefire --from 2022-01-01
          rapporteur positions --text Syria --format csv --out edges.csv
        """;

    private static readonly string[] Filters = ["actor", "country", "role", "issue", "days", "text", "story", "publisher"];

    public static Command Build(Streams streams)
    {
        var inputs = CommonOptions.Inputs("inputs", "Files, folders, globs, or - for standard input; none to ask a record");
        inputs.Arity = ArgumentArity.ZeroOrMore;
        var record = RecordOption.New();
        var format = CommonOptions.Format("table", "table", "csv", "tsv", "jsonl", "svg", "dna");
        var output = CommonOptions.Out();
        var date = CommonOptions.Date("The day of stories that carry none, as 2015-09-28");
        var records = new Option<bool>("--records") { Description = "The inputs are records that 'rapporteur read --format jsonl' wrote: nothing is read again" };
        var actors = Most("--actors", "Actors that a table or picture shows, those with most positions first", StandardActors);
        var issues = Most("--issues", "Issues that a table or picture shows, those on which most actors stand first", StandardIssues);
        var command = new Command("positions", Description) { inputs, record, format, output, date, records, actors, issues };
        var filters = CriteriaOptions.AddTo(command, Filters);
        var installation = new InstallationOptions().AddTo(command);
        command.Validators.Add(result =>
        {
            if (result.GetValue(format) == "dna" && result.GetValue(output) is null) result.AddError("--format dna writes a database file: add --out FILE.dna");
        });
        command.Validators.Add(result =>
        {
            if (result.GetResult(inputs) is not { Tokens.Count: > 0 })
            {
                if (result.GetValue(records)) result.AddError("--records needs the files that hold them");
            }
            else if (result.GetResult(record) is { Implicit: false } || filters.AreGiven(result))
            {
                result.AddError("--record and the filters ask a record: leave out the inputs, or add them to a record first with 'rapporteur add'");
            }
        });
        command.SetAction((parsed, stop) => Task.FromResult(StoreGuard.Run(streams, () =>
        {
            var chosen = installation.Of(parsed);
            var collection = new Collection();
            var paths = parsed.GetValue(inputs)!;
            var code = paths.Length == 0 ? Ask(parsed.GetValue(record)!, filters.Of(parsed), collection, stop)
                : parsed.GetValue(records) ? paths.Sum(path => RecordLines.Read(path, streams, collection)) > 0 ? ExitCodes.SomeFailed : ExitCodes.Done
                : new ReadingRun(chosen.LoadReader(), new CollectingWriter(collection), streams, Environment.ProcessorCount).Run(new StoryReader(new StoryDefaults(parsed.GetValue(date))).Read(paths, streams.In), stop);
            var knowledge = chosen.LoadKnowledge();
            var matrix = new PositionMatrix(collection.Rows, new IssueJoins(knowledge));
            new MatrixOutput(streams, parsed.GetValue(actors), parsed.GetValue(issues)).Write(parsed.GetValue(format)!, matrix, collection, new World(knowledge), parsed.GetValue(output));
            return code;
        })));
        return command;
    }

    private static int Ask(string record, Criteria asked, Collection collection, CancellationToken stop)
    {
        using var store = StoreGuard.OpenExisting(record);
        StoredPositions.Read(store, asked, collection, stop);
        return ExitCodes.Done;
    }

    private static Option<int> Most(string name, string description, int standard)
    {
        var option = new Option<int>(name) { Description = $"{description} (default: {standard})", DefaultValueFactory = _ => standard };
        option.Validators.Add(result =>
        {
            if (result.GetValue(option) < 1) result.AddError($"{name} takes a number of 1 or more");
        });
        return option;
    }
}
