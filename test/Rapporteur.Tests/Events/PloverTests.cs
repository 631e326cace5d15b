using Rapporteur.Events;
using Rapporteur.Knowledge;
using Rapporteur.Knowledge.Layers;
using Xunit;

namespace Rapporteur.Tests.Events;

/// <summary>PLOVER's types, modes and scores, and how CAMEO is mapped to them.</summary>
public sealed class PloverTests
{
    private static readonly Ontology Ontology = new(Reading.Knowledge);

    /// <summary>Four of each class of conflict, three and four of cooperation, as the manual of 2021 has them; it has DEMAND for REQUEST.</summary>
    [Theory]
    [InlineData(1, "AGREE CONCEDE CONSULT SUPPORT")]
    [InlineData(2, "AID COOPERATE RETREAT")]
    [InlineData(3, "ACCUSE REJECT REQUEST THREATEN")]
    [InlineData(4, "ASSAULT COERCE MOBILIZE PROTEST SANCTION")]
    public void The_sixteen_types_have_their_quad_class(int quad, string types) =>
        Assert.Equal(types.Split(' '), Ontology.Types.Values.Where(t => t.Quad == quad).Select(t => t.Name).Order(StringComparer.Ordinal));

    [Fact]
    public void Scores_have_the_sign_of_their_class() => Assert.All(Ontology.Types.Values, t => Assert.Equal(t.Quad <= 2, t.Goldstein > 0));

    [Fact]
    public void Each_mode_of_a_code_is_one_of_its_type() => Assert.Empty(
        Reading.Knowledge.Rows(FactKind.Code).Where(r => r[3].Length > 0 && !Ontology.Types[r[2]].Modes.Contains(r[3])).Select(r => $"{r.Origin}: {r[2]} {r[3]}"));

    [Fact]
    public void Modes_are_known_to_the_checks()
    {
        var known = new WordClasses(Reading.Knowledge.Rows(FactKind.WordClass))["known-mode"];
        Assert.All(Ontology.Types.Values.SelectMany(t => t.Modes), m => Assert.True(known.Contains(m), m));
    }
}
