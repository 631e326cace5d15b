using Xunit;

namespace Rapporteur.Tests.Mentions;

/// <summary>What country or body people belong to whom the world does not know, by what their sentence says.</summary>
public sealed class HomeTests
{
    [Theory]
    [InlineData("President Tomas Okeke imposed a curfew in Monrovia.", "President Tomas Okeke", "LBRGOV")]
    [InlineData("President Marcos Veiga rejected the demands of UNITA.", "President Marcos Veiga", "AGOGOV")]
    [InlineData("Some 9,000 workers affiliated with the Polish Dockers' Union blocked the port.", "Some 9,000 workers", "POLLAB")]
    [InlineData("A terrorist group based in Trinidad claimed responsibility for the blast.", "A terrorist group", "TTOREB")]
    public void Where_a_country_is_told_it_is_theirs(string text, string phrase, string code) => Assert.Equal(code, CodeOf(text, phrase));

    [Fact]
    public void Two_countries_tell_none() =>
        Assert.Equal("GOV", CodeOf("President Marcos Veiga rejected the demands of UNITA and of the Brazilian army.", "President Marcos Veiga"));

    [Fact]
    public void Soldiers_based_abroad_are_not_of_there() => Assert.NotEqual("IRQMIL", CodeOf("Soldiers based in Iraq criticized Canada.", "Soldiers"));

    [Fact]
    public void The_organisation_that_a_text_names_outlives_an_office_that_is_over()
    {
        var actor = Reading.Actor("diego-cordovez", "U.N. mediator Diego Cordovez criticized Pakistan.", "2000-01-01");
        Assert.Equal("IGOUNO", actor.Code);
    }

    [Fact]
    public void Who_does_one_thing_does_the_other() =>
        Assert.Contains(Reading.Of("Oxfam workers operating in Iraq urged Iran to help.", "2003-01-01").Events, e => e.Cameo.StartsWith("02", StringComparison.Ordinal) && e.Sources.Count > 0);

    private static string? CodeOf(string text, string phrase)
    {
        var record = Reading.Of(text, "2000-01-01");
        var start = text.IndexOf(phrase, StringComparison.Ordinal);
        var mention = record.Mentions.First(m => m.Span.Start == start && m.ActorId is not null);
        return record.Actors.Single(a => a.Id == mention.ActorId).Code;
    }
}
