using Rapporteur.Training.Petrarch;
using Xunit;

namespace Rapporteur.Petrarch.Tests;

/// <summary>The codings of PETRARCH's own unit tests that our parser and coder reproduce with its validation dictionaries.</summary>
public sealed class UnitRecordTests
{
    private static readonly string? Shared = ProjectFolder.Shared("data/petrarch");

    [Fact]
    public void Codings_keep_their_floor()
    {
        Assert.SkipWhen(Shared is null, "shared/data/petrarch is not above the tests: the records are not part of the project");
        using var run = new RecordRun(Shared!, ProjectFolder.Models, ProjectFolder.Knowledge);
        var results = run.Results().ToList();
        Assert.Equal((284, 385), (results.Count, results.Sum(r => r.Record.Count)));
        Floors.Reaches("petrarch-unit-tests", "codings", results.Sum(r => r.Reproduced));
    }
}
