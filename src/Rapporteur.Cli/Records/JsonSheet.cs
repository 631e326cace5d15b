using System.Text.Encodings.Web;
using System.Text.Json;

namespace Rapporteur.Cli.Records;

/// <summary>A JSON object a line: the columns, and beneath <c>item</c> the whole item as the record has it.</summary>
internal sealed class JsonSheet<T>(IReadOnlyList<Column<T>> columns, Stream stream, Func<T, string?>? item) : ISheet<T>
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly BufferedStream _buffer = new(stream, 1 << 16);

    public void Write(T row)
    {
        using (var json = new Utf8JsonWriter(_buffer, Options))
        {
            json.WriteStartObject();
            foreach (var column in columns) WriteMember(json, column.Name, column.Value(row));
            if (item?.Invoke(row) is { } whole)
            {
                json.WritePropertyName("item");
                json.WriteRawValue(whole, true);
            }

            json.WriteEndObject();
        }

        _buffer.WriteByte((byte)'\n');
    }

    public void Dispose() => _buffer.Flush();

    private static void WriteMember(Utf8JsonWriter json, string name, object? value)
    {
        switch (value)
        {
            case null: json.WriteNull(name); break;
            case bool flag: json.WriteBoolean(name, flag); break;
            case int number: json.WriteNumber(name, number); break;
            case long number: json.WriteNumber(name, number); break;
            case double number: json.WriteNumber(name, number); break;
            default: json.WriteString(name, Cells.Text(value)); break;
        }
    }
}
