using Rapporteur.Knowledge;
using Rapporteur.Knowledge.Layers;
using Rapporteur.Language;
using Xunit;

namespace Rapporteur.Tests.Statements;

/// <summary>Each line of cues.tsv attributes something in its own example; one that takes nothing does not.</summary>
public sealed class CueExampleTests
{
    [Fact]
    public void Every_example_has_a_statement_with_the_lines_cue()
    {
        var missed = new List<string>();
        var lines = 0;
        foreach (var row in TsvFile.Read(Path.Combine(ProjectFolder.Knowledge, "cues.tsv"), "cues.tsv", FactSchema.Of(FactKind.Cue)))
        {
            lines++;
            var record = Reading.Of(row[3]);
            if (record.Statements.Any(s => IsCue(row.List(0), row[3], s.Cue)) == (row[1] == "nothing")) missed.Add($"cues.tsv:{row.Line} «{row[3]}»");
        }

        Assert.True(lines > 0, "cues.tsv holds no cues");
        Assert.True(missed.Count == 0, $"{missed.Count} of {lines} examples are read otherwise:\n{string.Join('\n', missed)}");
    }

    private static bool IsCue(string[] cues, string text, Span cue)
    {
        foreach (var word in Reading.English.Analyze(text).Words)
            if (word.Start == cue.Start) return cues.Any(c => c[(c.IndexOf(':') + 1)..].Split('_')[0] == word.Lemma);
        return false;
    }
}
