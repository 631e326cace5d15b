using System.CommandLine;
using Rapporteur.Records;

namespace Rapporteur.Cli.Records;

/// <summary>A command that asks a record for one kind of items.</summary>
/// <typeparam name="T">The kind.</typeparam>
internal sealed class AskCommand<T>
    where T : class
{
    /// <summary>What a person reads at once; the other formats are for programs and give all.</summary>
    private const int RowsForPeople = 50;

    public required string Name { get; init; }

    public required string Description { get; init; }

    /// <summary>The filters, as <see cref="CriteriaOptions.AddTo"/> names them.</summary>
    public required IReadOnlyList<string> Filters { get; init; }

    public required IReadOnlyList<Column<Row<T>>> Columns { get; init; }

    public required Func<RecordStore, Criteria, ItemQuery<T>> Query { get; init; }

    /// <summary>The whole item as JSON, where the record has one.</summary>
    public Func<Row<T>, string?>? Json { get; init; }

    public Command Build(Streams streams)
    {
        var record = RecordOption.New();
        var by = new Option<string?>("--count-by", "-c") { Description = "Count instead of listing, by " + string.Join(" | ", Facets()) };
        by.AcceptOnlyFromAmong([.. Facets()]);
        var limit = new Option<int?>("--limit", "-n") { Description = $"At most so many (default: {RowsForPeople} in a table, else all)" };
        var format = CommonOptions.Format("table", Sheets.Formats);
        var output = CommonOptions.Out();
        var command = new Command(Name, Description) { record };
        var filters = CriteriaOptions.AddTo(command, Filters);
        foreach (var option in (Option[])[by, limit, format, output]) command.Add(option);
        command.SetAction((parsed, stop) => Task.FromResult(StoreGuard.Run(streams, () =>
        {
            using var store = StoreGuard.OpenExisting(parsed.GetValue(record)!);
            var query = Query(store, filters.Of(parsed));
            using var file = parsed.GetValue(output) is { } path ? File.Create(path) : null;
            var kind = parsed.GetValue(format)!;
            var most = parsed.GetValue(limit) is { } given ? Math.Max(0, given) : kind == "table" ? RowsForPeople : (int?)null;
            if (parsed.GetValue(by) is { } facet) Count(query, facet, most, kind, file ?? streams.Out, streams.Width);
            else List(store, query, most, kind, file ?? streams.Out, streams, stop);
            return ExitCodes.Done;
        })));
        return command;
    }

    private static void Count(ItemQuery<T> query, string facet, int? most, string format, Stream stream, int width)
    {
        using var sheet = Sheets.Of<Tally>(format, [Column<Tally>.Text(facet, static t => t.Key, true), Column<Tally>.Number<long>("count", static t => t.Count, true)], stream, width);
        foreach (var tally in query.CountBy(facet, most)) sheet.Write(tally);
    }

    private void List(RecordStore store, ItemQuery<T> query, int? most, string format, Stream stream, Streams streams, CancellationToken stop)
    {
        const int Chunk = 500;
        var written = 0;
        using (var sheet = Sheets.Of(format, Columns, stream, streams.Width, Json))
        {
            // One more than shown tells whether there are more.
            foreach (var chunk in query.List(most + 1).Chunk(Chunk))
            {
                stop.ThrowIfCancellationRequested();
                var items = chunk.Take((most ?? int.MaxValue) - written).ToList();
                var evidence = store.EvidenceOf([.. items.OfType<IStoredItem>()]);
                foreach (var item in items) sheet.Write(new Row<T>(item, item is IStoredItem i && evidence.TryGetValue(i.Id, out var found) ? found : new Evidence("", null, "")));
                written += chunk.Length;
            }
        }

        if (format == "table" && written > most) stream.Write(System.Text.Encoding.UTF8.GetBytes($"The first {most}; --limit shows more, --count-by counts, --format csv gives all.\n"));
    }

    /// <summary>The facets do not depend on the store that is asked.</summary>
    private IReadOnlyList<string> Facets() => Query(RecordStore.None, new Criteria()).Facets;
}
