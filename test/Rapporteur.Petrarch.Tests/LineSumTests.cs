using Rapporteur.Knowledge.Petrarch;
using Xunit;

namespace Rapporteur.Petrarch.Tests;

/// <summary>Nothing is lost silently: every line of a dictionary is taken, reported, set aside with its file, blank or a comment.</summary>
public sealed class LineSumTests
{
    private static readonly string? Shared = ProjectFolder.Shared("data/petrarch");

    [Fact]
    public void Made_up_dictionaries_add_up()
    {
        using var folder = new DictionaryFolder()
            .With("a.actors.txt", "# c\n\nFRANCE [FRA]\n+GAUL\n\t[FRA <991231] [zz\nNOBODY\n+NONE\n\t[FRA]\n\t[??]\nX+Y\n]\n")
            .With("a.agents.txt", "!A! = B, C\n!A!D [~GOV]\nE\n; c\n")
            .With("a.verbs.txt", "&S\n+A\n+\n--- V [010] ---\nV\n- * A [011]\n- A [012]\nW {\n<!-- c -->\n")
            .With("a.discards.txt", "A\n+B # c\n\n")
            .With("a.issues.txt", "<ISSUE>\n\nn:a [B]\n");
        var tallies = folder.Import();
        Assert.Equal(5, tallies.Count);
        Assert.All(tallies, AddsUp);
        Assert.Equal([(DictionaryKind.Actors, 5, 4), (DictionaryKind.Agents, 2, 1), (DictionaryKind.Discards, 0, 0), (DictionaryKind.Issues, 0, 0), (DictionaryKind.Verbs, 5, 3)], tallies.Select(t => (t.Kind, t.Taken, t.Reported)));
        Assert.Equal(tallies.Sum(t => t.Reported) + tallies.Count(t => t.SetAside > 0), folder.Reports.Count);
    }

    [Fact]
    public void The_fields_own_dictionaries_add_up_and_can_be_read()
    {
        Assert.SkipWhen(Shared is null, "shared/data/petrarch is not above the tests: the dictionaries are not part of the project");
        using var folder = new DictionaryFolder();
        var reports = new List<string>();
        var tallies = PetrarchDictionaries.Import([Shared!], folder.Knowledge, ProjectFolder.Knowledge, reports.Add);
        Assert.All(tallies, AddsUp);
        Assert.All(tallies, t => Assert.Equal(File.ReadLines(t.File).Count(), t.Lines));
        Assert.True(tallies.Sum(t => t.Taken) > 90_000, "most lines are taken");
        Assert.True(tallies.Sum(t => t.Reported) < 200, "few lines are malformed");
        Assert.All(reports, r => Assert.Matches(@"\.txt(:\d+)?: .", r));
        var world = new Knowledge.World(Knowledge.KnowledgeSources.Of(ProjectFolder.Knowledge, folder.Knowledge).Compile());
        Assert.True(world.People.Count > 15_000, "the people of the dictionaries are stacked over ours");
    }

    private static void AddsUp(ImportTally tally) => Assert.Equal(tally.Lines, tally.Taken + tally.Reported + tally.SetAside + tally.Blank);
}
