using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Rapporteur.Evaluation;

namespace Rapporteur.Cli.Evaluating;

/// <summary>One figure a line as <c>{"figure", …}</c>, then one slip a line as <c>{"slip", …}</c>. Full precision; null where there are no cases.</summary>
internal sealed class ReportJsonLines : IReportWriter
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public void Write(EvaluationReport report, ShownSlips slips, TextWriter writer)
    {
        foreach (var figure in report.Figures) Line(writer, json => Figure(json, figure));
        if (FigureText.HasMacro(report)) Line(writer, json => Macro(json, report));
        foreach (var slip in slips.Misses.Concat(slips.False)) Line(writer, json => Write(json, slip));
    }

    private static void Line(TextWriter writer, Action<Utf8JsonWriter> write)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Options))
        {
            json.WriteStartObject();
            write(json);
            json.WriteEndObject();
        }

        writer.WriteLine(Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length));
    }

    private static void Figure(Utf8JsonWriter json, Figure figure)
    {
        json.WriteString("figure", figure.Name);
        json.WriteString("kind", figure.Kind.ToString().ToLowerInvariant());
        json.WriteNumber("gold", figure.Tally.Gold);
        if (figure.Kind != FigureKind.Share) json.WriteNumber("found", figure.Tally.Found);
        json.WriteNumber("right", figure.Tally.Hits);
        Share(json, "precision", figure.Tally.Precision, figure.Precision);
        Share(json, "recall", figure.Tally.Recall, figure.Recall);
        Share(json, "f1", figure.Tally.F1, figure.F1);
    }

    private static void Macro(Utf8JsonWriter json, EvaluationReport report)
    {
        json.WriteString("figure", "macro_f1");
        json.WriteString("kind", "macro");
        json.WriteNumber("classes", report.MacroClasses);
        json.WriteNumber("stories", report.Stories);
        Share(json, "f1", report.MacroF1, report.MacroInterval);
    }

    private static void Share(Utf8JsonWriter json, string name, double value, Interval? interval)
    {
        if (interval is not { } ends)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteNumber(name, value);
        json.WriteStartArray(name + "_interval");
        json.WriteNumberValue(ends.Low);
        json.WriteNumberValue(ends.High);
        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, Slip slip)
    {
        json.WriteString("slip", slip.IsMiss ? "missed" : "false");
        json.WriteString("what", slip.What);
        json.WriteString("story", slip.StoryId);
        json.WriteString("sentence", slip.Sentence);
    }
}
