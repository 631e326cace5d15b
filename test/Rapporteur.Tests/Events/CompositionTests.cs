using Rapporteur.Events;
using Xunit;

namespace Rapporteur.Tests.Events;

/// <summary>An act within an act has one code, as the CAMEO codebook composes it.</summary>
public sealed class CompositionTests
{
    private static readonly Ontology Ontology = new(Reading.Knowledge);

    [Theory]
    [InlineData("130", "190", "138")]
    [InlineData("130", "163", "1312")]
    [InlineData("030", "040", "036")]
    [InlineData("020", "070", "023")]
    [InlineData("100", "080", "105")]
    [InlineData("120", "080", "124")]
    public void Outer_and_inner_compose(string outer, string inner, string code) => Assert.StartsWith(code[..3], Ontology.Compose(outer, inner), StringComparison.Ordinal);

    [Fact]
    public void An_outer_act_without_an_inner_keeps_its_code() => Assert.Equal("130", Ontology.Compose("130", ""));

    [Theory]
    [InlineData("North Korea threatened to attack South Korea.", "138")]
    [InlineData("The United States threatened to impose sanctions on Turkey.", "1312")]
    [InlineData("Russia refused to withdraw its troops from Georgia.", "124")]
    [InlineData("Russia offered to mediate between Armenia and Azerbaijan.", "039")]
    [InlineData("India will send aid to Bangladesh.", "033")]
    [InlineData("The two presidents of Kenya and Uganda will meet in Kampala.", "036")]
    [InlineData("Washington urged Israel to withdraw its troops from Gaza.", "025")]
    [InlineData("Egypt called for talks with Ethiopia.", "026")]
    public void Sentences_compose(string text, string code) =>
        Assert.Contains(Reading.Of(text, "2015-09-28").Events, e => e.Cameo.StartsWith(code, StringComparison.Ordinal));
}
