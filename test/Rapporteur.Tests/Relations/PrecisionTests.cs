using Xunit;

namespace Rapporteur.Tests.Relations;

/// <summary>What acts seem to show and do not: fights of those who have no arms, talks of those who only ask, ends that a guess found, what somebody is called.</summary>
public sealed class PrecisionTests
{
    [Theory]
    [InlineData("Bernie Sanders attacked Hillary Clinton in the debate.", "opposes bernie-sanders hillary-clinton")]
    [InlineData("Bernie Sanders beat Hillary Clinton in the primary.", "opposes bernie-sanders hillary-clinton")]
    [InlineData("Marine Le Pen's attacks on Emmanuel Macron continued.", "opposes marine-le-pen emmanuel-macron")]
    [InlineData("Angela Merkel criticised and attacked Viktor Orban.", "opposes angela-merkel viktor-orban")]
    public void Who_has_no_arms_is_against(string text, string relation)
    {
        var relations = Lines.Relations(Reading.Of(text, "2016-05-05"));
        Assert.Contains(relation, relations);
        Assert.DoesNotContain(relations, r => r.StartsWith("fights", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Gunmen attacked Hillary Clinton in Nairobi.", "fights kenyan-gunmen hillary-clinton")]
    [InlineData("Russia attacked Ukraine.", "fights russia ukraine")]
    [InlineData("Greek protesters killed Bernie Sanders.", "fights greek-protesters bernie-sanders")]
    [InlineData("Vladimir Putin attacked Ukraine.", "fights vladimir-putin ukraine")]
    [InlineData("Francois Hollande vowed to defeat Islamic State.", "fights francois-hollande islamic-state")]
    public void Arms_and_bodily_harm_are_fights(string text, string relation) => Assert.Contains(relation, Lines.Relations(Reading.Of(text, "2016-05-05")));

    [Theory]
    [InlineData("Angela Merkel spoke to reporters in Berlin.")]
    [InlineData("Angela Merkel spoke to the BBC.")]
    [InlineData("Angela Merkel met voters in Berlin.")]
    [InlineData("Angela Merkel talked about Barack Obama.")]
    [InlineData("Angela Merkel called Viktor Orban \"weak\" and left.")]
    [InlineData("Angela Merkel called Viktor Orban “a friend of the church”.")]
    [InlineData("Angela Merkel attacked the smugglers, calling them terrorists.")]
    [InlineData("Angela Merkel will wait until she meets Viktor Orban.")]
    [InlineData("The paper asked whether Angela Merkel met Viktor Orban.")]
    [InlineData("Did Angela Merkel meet Viktor Orban?")]
    public void Who_only_speaks_has_no_talks(string text) =>
        Assert.DoesNotContain(Lines.Relations(Reading.Of(text, "2016-05-05")), r => r.StartsWith("talks", StringComparison.Ordinal));

    [Theory]
    [InlineData("The Turkish president called the Greek premier on Monday.")]
    [InlineData("Why did Recep Tayyip Erdogan meet Alexis Tsipras?")]
    [InlineData("Recep Tayyip Erdogan met Alexis Tsipras until midnight.")]
    public void Calls_and_meetings_are_talks(string text) => Assert.Contains("talks recep-tayyip-erdogan alexis-tsipras", Lines.Relations(Reading.Of(text, "2016-05-05")));

    [Theory]
    [InlineData("Rand Paul supports the Voting Rights Act.", "ally")]
    [InlineData("Rand Paul held a rally at the University of Warsaw.", "opposes")]
    [InlineData("Angela Merkel is part of the people.", "part")]
    [InlineData("The U.S.-led coalition left Iraq.", "opposes")]
    [InlineData("A group of Rand Paul's, called the Liberty Fund, closed.", "talks")]
    [InlineData("Francois Hollande criticised rules that allowed Turkey to sell oil.", "opposes")]
    public void A_guess_and_a_paper_are_no_end(string text, string type) =>
        Assert.DoesNotContain(Lines.Relations(Reading.Of(text, "2016-05-05")), r => r.StartsWith(type, StringComparison.Ordinal));

    [Theory]
    [InlineData("Saudi jets struck a market in Sanaa, the health ministry said, killing 20 Yemeni civilians.", "fights saudi-jets yemeni-civilians")]
    [InlineData("The Taliban overran a base, Afghan officials said on Tuesday, wounding nine Afghan soldiers.", "fights taliban afghan-soldiers")]
    public void What_the_act_led_to_is_not_the_speakers(string text, string relation)
    {
        var relations = Lines.Relations(Reading.Of(text, "2018-05-05"));
        Assert.Contains(relation, relations);
        Assert.DoesNotContain(relations, r => r.StartsWith("fights afghanistan-government", StringComparison.Ordinal) || r.StartsWith("fights yemen", StringComparison.Ordinal));
    }

    [Fact]
    public void What_the_speaker_adds_stays_his() =>
        Assert.Contains("opposes emmanuel-macron iran", Lines.Relations(Reading.Of("Rebels killed two policemen, Emmanuel Macron said, accusing Iran of arming them.", "2018-05-05")));

    [Fact]
    public void Offices_are_held_in_the_year_that_the_clause_tells()
    {
        Assert.Contains("talks dilma-rousseff manmohan-singh", Lines.Relations(Reading.Of("The Brazilian president met the Indian prime minister in 2012.", "2018-05-05")));
        Assert.Contains("talks michel-temer narendra-modi", Lines.Relations(Reading.Of("The Brazilian president met the Indian prime minister on Monday.", "2018-05-05")));
    }
}
