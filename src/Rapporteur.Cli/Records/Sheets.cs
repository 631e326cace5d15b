namespace Rapporteur.Cli.Records;

/// <summary>The formats of answers.</summary>
internal static class Sheets
{
    public static readonly string[] Formats = ["table", "tsv", "csv", "jsonl", "parquet"];

    /// <summary>A writer.</summary>
    /// <param name="format">One of <see cref="Formats"/>.</param>
    /// <param name="columns">The columns.</param>
    /// <param name="stream">Where it writes to.</param>
    /// <param name="width">Columns of the terminal.</param>
    /// <param name="json">The whole item of a row as JSON members to add to its columns, for jsonl; null for none.</param>
    public static ISheet<T> Of<T>(string format, IReadOnlyList<Column<T>> columns, Stream stream, int width, Func<T, string?>? json = null) => format switch
    {
        "tsv" => new DelimitedSheet<T>(columns, stream, '\t'),
        "csv" => new DelimitedSheet<T>(columns, stream, ','),
        "jsonl" => new JsonSheet<T>(columns, stream, json),
        "parquet" => new ParquetSheet<T>(columns, stream),
        _ => new TableSheet<T>(columns, stream, width),
    };
}
