using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace Rapporteur.Web;

/// <summary>What the OpenAPI document says of the whole.</summary>
internal static class OpenApiText
{
    private static readonly string Text = $"""
        The record of Rapporteur, to read. Answers are JSON; names are those of the columns of `rapporteur events` and its like. Lists begin with the newest day.
        An unknown, repeated or senseless parameter is an error (400) whose `detail` says what to mend. A filter has {Limits.FilterLength} characters at most, a list {Limits.Rows} rows,
        a CSV {Limits.CsvRows} rows, a count {Limits.Tallies} lines; what is left out is said. A question that takes longer than {Limits.Answer.TotalSeconds} s is answered with 503.
        In CSV a text that a spreadsheet would take for a formula begins with an apostrophe.
        """;

    public static Task Describe(OpenApiDocument document, OpenApiDocumentTransformerContext context, CancellationToken stop)
    {
        document.Info = new OpenApiInfo { Title = "Rapporteur", Version = typeof(OpenApiText).Assembly.GetName().Version?.ToString(3) ?? "0", Description = Text };
        document.Servers = [];
        return Task.CompletedTask;
    }
}
