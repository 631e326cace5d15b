using Rapporteur.Knowledge;
using Rapporteur.Knowledge.Layers;
using Xunit;

namespace Rapporteur.Tests.Events;

/// <summary>Every code of the CAMEO tree is read somewhere: in an example of a pattern, or in the code's own.</summary>
public sealed class ReachTests
{
    private const string Tree = "ontology/cameo.tsv";

    private static IEnumerable<TsvRow> Codes => TsvFile.Read(Path.Combine(ProjectFolder.Knowledge, Tree), Tree, FactSchema.Of(FactKind.Code));

    [Fact]
    public void Each_code_has_the_example_that_it_names()
    {
        var missed = Codes.Where(r => r[6].Length > 0 && !Examples.Events(r[6]).Any(e => e.Cameo == r[0])).Select(r => $"{r.Origin} {r[0]}: {string.Join(", ", Examples.Events(r[6]).Select(e => e.Cameo))}");
        Assert.Empty(missed);
        Assert.Contains(Codes, r => r[6].Length > 0);
    }

    /// <summary>Roots have two digits and are no codes of events: what is not told deeper is their 0.</summary>
    [Fact]
    public void Every_code_below_a_root_is_read_in_some_example()
    {
        var read = VerbLines.All.Select(l => l.Example).Concat(Codes.Select(r => r[6])).Where(e => e.Length > 0).SelectMany(Examples.Events).Select(e => e.Cameo).ToHashSet();
        Assert.Equal([], Codes.Select(r => r[0]).Where(c => c.Length > 2).Except(read));
        Assert.DoesNotContain(read, c => c.Length == 2);
    }
}
