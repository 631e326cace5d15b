using System.CommandLine;

namespace Rapporteur.Cli.Records;

/// <summary><c>rapporteur records</c>: whole records out of a store.</summary>
internal static class RecordsCommand
{
    private const string Description = """
        Writes the whole records of stories that are kept, as 'rapporteur read --format jsonl' writes them: one JSON object a line, the newest story first. Filters of
        events choose the stories that tell such an event; days are the story's.

        Examples:
          rapporteur records --out all.jsonl
          rapporteur records --country SYR --from 2015-09-01 --limit 100
          rapporteur records --story wire-4711
        """;

    public static Command Build(Streams streams)
    {
        var record = RecordOption.New();
        var limit = new Option<int?>("--limit", "-n") { Description = "At most so many (default: all)" };
        var output = CommonOptions.Out();
        var command = new Command("records", Description) { record };
        var filters = CriteriaOptions.AddTo(command, AskCommands.EventFilters);
        foreach (var option in (Option[])[limit, output]) command.Add(option);
        command.SetAction((parsed, stop) => Task.FromResult(StoreGuard.Run(streams, () =>
        {
            using var store = StoreGuard.OpenExisting(parsed.GetValue(record)!);
            using var file = parsed.GetValue(output) is { } path ? File.Create(path) : null;
            var stream = file ?? streams.Out;
            foreach (var story in store.Stories.Where(filters.Of(parsed)).List(parsed.GetValue(limit) is { } most ? Math.Max(0, most) : null))
            {
                stop.ThrowIfCancellationRequested();
                store.WriteRecord(story, stream);
                stream.WriteByte((byte)'\n');
            }

            return ExitCodes.Done;
        })));
        return command;
    }
}
