using Rapporteur.Knowledge;
using Rapporteur.Knowledge.Layers;
using Xunit;

namespace Rapporteur.Tests.Relations;

/// <summary>Each line of relations.tsv finds its relation in its own example, and none where it says that there is none.</summary>
public sealed class RelationExampleTests
{
    [Fact]
    public void Every_example_has_a_relation_of_its_line()
    {
        var missed = new List<string>();
        var lines = 0;
        foreach (var row in TsvFile.Read(Path.Combine(ProjectFolder.Knowledge, "relations.tsv"), "relations.tsv", FactSchema.Of(FactKind.Relation)))
        {
            lines++;
            var record = Reading.Of(row[3], "2018-05-05");
            var isFound = row[1] == "---" ? record.Relations.Count == 0 : record.Relations.Any(r => r.Pattern == $"relations.tsv:{row.Line}" && r.Type == row[1]);
            if (!isFound)
                missed.Add($"relations.tsv:{row.Line}  {row[0]}  «{row[3]}» {string.Join(", ", record.Relations.Select(r => $"{r.From.ActorId} {r.Type} {r.To.ActorId} {r.Pattern}"))}");
        }

        Assert.True(lines > 0, "relations.tsv holds no lines");
        Assert.True(missed.Count == 0, $"{missed.Count} of {lines} examples are read otherwise:\n{string.Join('\n', missed)}");
    }
}
