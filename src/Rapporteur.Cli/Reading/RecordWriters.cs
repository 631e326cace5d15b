namespace Rapporteur.Cli.Reading;

/// <summary>The formats of <c>read</c>.</summary>
internal static class RecordWriters
{
    public static IRecordWriter Of(string format, Stream stream, int width) => format switch
    {
        "jsonl" => new JsonLinesWriter(stream),
        "tsv" => new TsvWriter(stream),
        "markdown" => new MarkdownWriter(stream),
        _ => new TableWriter(stream, width),
    };
}
