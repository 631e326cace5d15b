using Rapporteur.Knowledge;
using Rapporteur.Knowledge.Layers;
using Xunit;

namespace Rapporteur.Tests.Groups;

/// <summary>Each line of groups.tsv has the group that it promises in its own example.</summary>
public sealed class GroupExampleTests
{
    [Fact]
    public void Every_example_has_the_group_of_its_line()
    {
        var missed = new List<string>();
        var lines = 0;
        foreach (var row in TsvFile.Read(Path.Combine(ProjectFolder.Knowledge, "groups.tsv"), "groups.tsv", FactSchema.Of(FactKind.GroupWord)))
        {
            lines++;
            var groups = Reading.Of(row[3], "2016-05-05").Groups.Select(Line).ToList();
            if (!groups.Contains(Sorted(row[2]), StringComparer.Ordinal)) missed.Add($"groups.tsv:{row.Line}  {row[0]} {row[2]}  «{row[3]}» {string.Join(" | ", groups)}");
        }

        Assert.True(lines > 0, "groups.tsv holds no lines");
        Assert.True(missed.Count == 0, $"{missed.Count} of {lines} examples are read otherwise:\n{string.Join('\n', missed)}");
    }

    private static string Line(Group group) => Sorted($"{string.Join(';', group.Members.Select(m => m.Code))}:{group.Status}");

    private static string Sorted(string line) => string.Join(';', line.Split(':')[0].Split(';').Order(StringComparer.Ordinal)) + ":" + line.Split(':')[1];
}
