using Rapporteur.Events;
using Xunit;

namespace Rapporteur.Tests.Events;

/// <summary>CAMEO and PLOVER are whole, and the patterns reach all of them.</summary>
public sealed class OntologyTests
{
    private static readonly string[] PloverTypes =
    [
        "AGREE", "CONSULT", "SUPPORT", "CONCEDE", "COOPERATE", "AID", "RETREAT", "REQUEST", "ACCUSE", "REJECT", "THREATEN", "PROTEST", "SANCTION", "MOBILIZE", "COERCE", "ASSAULT",
    ];

    private static readonly Ontology Ontology = new(Reading.Knowledge);

    /// <summary>Every code of the tree as the file lists it.</summary>
    public static TheoryData<string> Codes() => [.. File.ReadLines(Path.Combine(ProjectFolder.Knowledge, "ontology", "cameo.tsv"))
        .Where(l => l.Length > 0 && char.IsAsciiDigit(l[0])).Select(l => l.Split('\t')[0])];

    [Theory]
    [MemberData(nameof(Codes))]
    public void Every_code_has_a_name_a_score_and_a_plover_type(string code)
    {
        var entry = Ontology.Find(code)!;
        Assert.Equal(code, entry.Code);
        Assert.NotEmpty(entry.Name);
        Assert.InRange(entry.Goldstein, -10, 10);
        // PLOVER has no type for mere statements (CAMEO root 01, but for empathy and accord, 018 and 019).
        if (code.StartsWith("01", StringComparison.Ordinal)) Assert.True(entry.Plover is null or "SUPPORT");
        else Assert.Contains(entry.Plover, PloverTypes);
        Assert.True(code.Length == 2 || Ontology.Has(code[..^1]) || Ontology.Has(code[..2]), $"{code} hangs on nothing");
    }

    [Fact]
    public void The_tree_has_all_twenty_roots() =>
        Assert.Equal(Enumerable.Range(1, 20).Select(r => $"{r:D2}"), Enumerable.Range(1, 20).Select(r => $"{r:D2}").Where(Ontology.Has));

    [Fact]
    public void Every_plover_type_is_some_codes() =>
        Assert.Equal(PloverTypes.Order(StringComparer.Ordinal), Codes().Select(c => Ontology.Find(c.Data)!.Plover).OfType<string>().Distinct().Order(StringComparer.Ordinal));

    [Fact]
    public void Every_pattern_has_a_code_of_the_tree() => Assert.Empty(VerbLines.All.Where(p => p.Code != Pattern.NoAct && !Ontology.Has(p.Code)).Select(p => $"{p.Origin}: {p.Code}"));

    [Fact]
    public void Every_pattern_has_an_example() => Assert.Empty(VerbLines.All.Where(p => string.IsNullOrWhiteSpace(p.Example)).Select(p => p.Origin));

    /// <summary>Not "some pattern has the code", but "reading an example yields it".</summary>
    [Fact]
    public void Reading_the_examples_yields_every_root_and_every_plover_type()
    {
        var roots = new HashSet<string>();
        var types = new HashSet<string>();
        foreach (var pattern in VerbLines.All.GroupBy(p => p.Code).Select(g => g.First()))
        {
            var item = Reading.Of(pattern.Example, "2015-09-28").Events.FirstOrDefault(e => e.Cameo == pattern.Code);
            if (item is null) continue;
            roots.Add(item.Cameo[..2]);
            if (item.Plover is not null) types.Add(item.Plover);
        }

        Assert.Equal(Enumerable.Range(1, 20).Select(r => $"{r:D2}"), roots.Order(StringComparer.Ordinal));
        Assert.Equal(PloverTypes.Order(StringComparer.Ordinal), types.Order(StringComparer.Ordinal));
    }
}
