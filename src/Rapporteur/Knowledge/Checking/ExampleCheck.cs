using Rapporteur.Events;
using Rapporteur.Knowledge.Layers;

namespace Rapporteur.Knowledge.Checking;

/// <summary>Examples that are read otherwise than their line says, in the layers that the user brings.</summary>
internal sealed class ExampleCheck(KnowledgeSources sources, Reader reader)
{
    private readonly string[] _folders = [.. sources.Layers.Select(l => l.Label).Where(l => l.Length > 0)];

    /// <summary>Reads the examples.</summary>
    public IEnumerable<Finding> Run()
    {
        foreach (var row in Own(FactKind.Verb).Where(r => r[3].Length > 0))
        {
            var events = Read(row[3]);
            if (row[1] == Pattern.NoAct ? !events.All(IsStatement) : !events.Any(e => IsFoundIn(row, e)))
                yield return Finding(row, $"the example is read as {Codes(events)}, not {row[1]}", "write a sentence in which the pattern is to be found, or a pattern that asks for more words than those of the other lines");
        }

        foreach (var row in Own(FactKind.Context).Where(r => r[3].Length > 0))
        {
            if (!Read(row[3]).Any(e => e.Contexts.Contains(row[0])))
                yield return Finding(row, $"the example tells no act with the context {row[0]}", "write a sentence of an act that has one of the words in its clause");
        }
    }

    /// <summary>Whether an event is what a line tells: its code or type, or by that line where an act within composes the code.</summary>
    private static bool IsFoundIn(TsvRow row, Event read) =>
        read.Cameo == row[1] || read.Type == row[1] || (read.Pattern == $"{Path.GetFileName(row.File)}:{row.Line}" && row[0].Split(' ', '(', ')', '|').Contains("X"));

    private static bool IsStatement(Event read) => read.Cameo.StartsWith("01", StringComparison.Ordinal);

    private static string Codes(IReadOnlyList<Event> events) =>
        events.Count == 0 ? "no act" : string.Join(", ", events.Select(e => $"{e.Type ?? e.Cameo} by {e.Pattern}"));

    private static Finding Finding(TsvRow row, string what, string mend) => new(new KnowledgeProblem(row.File, row.Line, what, mend), IsError: true);

    private IEnumerable<TsvRow> Own(FactKind kind) => sources.Facts(kind).Where(r => Array.Exists(_folders, f => r.File.StartsWith(f, StringComparison.Ordinal)));

    private IReadOnlyList<Event> Read(string example) => reader.Read(new Story { Id = "example", Text = example }).Events;
}
