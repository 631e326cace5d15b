using Rapporteur.Events;
using Rapporteur.Knowledge;
using Rapporteur.Knowledge.Layers;
using Xunit;

namespace Rapporteur.Tests.Events;

/// <summary>Each line of a verb file is found in its own example, with its code.</summary>
public sealed class PatternExampleTests
{
    public static TheoryData<string> Files => [.. Directory.EnumerateFiles(Reading.Verbs, "??-*.tsv").Select(f => Path.GetFileName(f)!).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_example_is_read_as_its_line_says(string file)
    {
        var missed = new List<string>();
        var lines = 0;
        foreach (var row in TsvFile.Read(Path.Combine(Reading.Verbs, file), file, FactSchema.Of(FactKind.Verb)))
        {
            lines++;
            var events = Examples.Events(row[3]);
            if (row[1] == Pattern.NoAct ? events.Any(e => !e.Cameo.StartsWith("01", StringComparison.Ordinal)) : !events.Any(e => IsFoundIn(row, e))) missed.Add(Describe(row, events));
        }

        Assert.True(lines > 0, $"{file} holds no patterns");
        Assert.True(missed.Count == 0, $"{missed.Count} of {lines} examples are read otherwise:\n{string.Join('\n', missed)}");
    }

    /// <summary>The event has the line's code; where the line takes in an inner act, whose code composes with it, the event comes from that line.</summary>
    private static bool IsFoundIn(TsvRow row, Event read) =>
        read.Cameo == row[1] || (read.Pattern == $"{Path.GetFileName(row.File)}:{row.Line}" && HasInnerAct(row[0]));

    private static bool HasInnerAct(string pattern) => pattern.Split(' ', '(', ')', '|').Contains("X");

    private static string Describe(TsvRow row, IReadOnlyList<Event> events) =>
        $"{Path.GetFileName(row.File)}:{row.Line}  {row[0]}  {row[1]}  «{row[3]}» gave " +
        (events.Count == 0 ? "nothing" : string.Join(", ", events.Select(e => $"{e.Cameo} by {e.Pattern}")));
}
