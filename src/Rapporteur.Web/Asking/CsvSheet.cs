using System.Globalization;
using System.Reflection;
using System.Text.Json;
using Rapporteur.Records.Exports;

namespace Rapporteur.Web.Asking;

/// <summary>Rows as CSV after RFC 4180; the columns are the members of the JSON, of the same names. Lists are divided by semicolons.</summary>
/// <typeparam name="T">What a row is.</typeparam>
internal static class CsvSheet<T>
{
    /// <summary>Spreadsheets take a text that begins so for a formula, and stories are other people's text.</summary>
    private const string FormulaStarts = "=+-@\t\r";

    private static readonly PropertyInfo[] Properties = [.. typeof(T).GetProperties().Where(static p => p.CanRead && p.GetIndexParameters().Length == 0)];

    /// <summary>The names of the columns.</summary>
    public static IReadOnlyList<string> Columns { get; } = [.. Properties.Select(static p => JsonNamingPolicy.SnakeCaseLower.ConvertName(p.Name))];

    /// <summary>Writes the first line.</summary>
    public static Task WriteHead(TextWriter writer) => writer.WriteAsync(string.Join(',', Columns) + "\r\n");

    /// <summary>Writes a row.</summary>
    public static Task WriteRow(TextWriter writer, T row) => writer.WriteAsync(string.Join(',', Properties.Select(p => Cell(p.GetValue(row)))) + "\r\n");

    private static string Cell(object? value) => value switch
    {
        null => "",
        bool flag => flag ? "true" : "false",
        string text => DelimitedText.Quoted(FormulaStarts.Contains(text.Length > 0 ? text[0] : ' ', StringComparison.Ordinal) ? "'" + text : text),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        IEnumerable<string> list => Cell(string.Join("; ", list)),
        _ => DelimitedText.Quoted(JsonSerializer.Serialize(value, Web.Json.Options)),
    };
}
