using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Rapporteur.Positions;

namespace Rapporteur.Cli.Positions;

/// <summary>One JSON object per position and line, with the names of the edge list in camelCase.</summary>
internal static class EdgeJsonWriter
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Write(PositionMatrix matrix, Stream stream)
    {
        foreach (var row in matrix.Rows)
        {
            using (var json = new Utf8JsonWriter(stream, Options)) Write(json, row);
            stream.WriteByte((byte)'\n');
        }
    }

    private static void Write(Utf8JsonWriter json, PositionRow row)
    {
        json.WriteStartObject();
        json.WriteString("date", row.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        json.WriteString("actor", row.Actor);
        json.WriteString("actorId", row.ActorId);
        json.WriteString("country", row.Country);
        json.WriteString("issue", row.Issue);
        json.WriteString("issueId", row.IssueId);
        json.WriteString("domain", row.Domain);
        json.WriteString("about", row.About);
        json.WriteNumber("stance", row.Stance);
        if (row.Stance == 0) json.WriteNull("agreement");
        else json.WriteBoolean("agreement", row.Stance > 0);
        json.WriteBoolean("conditional", row.Conditional);
        json.WriteString("change", row.Change);
        json.WriteString("story", row.Story);
        json.WriteNumber("start", row.Start);
        json.WriteNumber("end", row.End);
        json.WriteString("words", row.Words);
        json.WriteEndObject();
    }
}
