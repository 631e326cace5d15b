using Xunit;

namespace Rapporteur.Tests.Relations;

/// <summary>What is a relation and what is none, whatever the syntax.</summary>
public sealed class RelationTests
{
    [Theory]
    [InlineData("Iran, an ally of Syria, sent oil.", "ally iran syria")]
    [InlineData("Eritrea remains an ally of Ethiopia.", "ally eritrea ethiopia")]
    [InlineData("Paris described Egypt as an ally of France.", "ally egypt france")]
    [InlineData("The Kremlin ally Alexander Lukashenko arrived in Moscow.", "ally alexander-lukashenko russia-government")]
    [InlineData("Iran-backed Houthi rebels seized the ship.", "ally iran houthis")]
    [InlineData("Algeria, which has strained relations with Morocco, closed its airspace.", "opposes algeria morocco")]
    [InlineData("Ties between Ankara and Athens are tense.", "opposes turkey-government greece-government")]
    [InlineData("ISIS, or Daesh, lost the town.", "same islamic-state islamic-state")]
    [InlineData("A coalition to defeat Islamic State was formed by the United States.", "fights «A coalition» islamic-state")]
    [InlineData("Bahrain cut ties with Qatar.", "opposes bahrain qatar")]
    public void Words_tell_a_relation(string text, string relation) => Assert.Contains(relation, Lines.Relations(Reading.Of(text, "2018-05-05")));

    [Theory]
    [InlineData("India is not an ally of China.")]
    [InlineData("Poland was once an ally of Russia.")]
    [InlineData("Turkey is no longer an ally of Israel.")]
    [InlineData("A former ally of Uganda, Rwanda closed the border.")]
    [InlineData("Chad could become an ally of Russia.")]
    [InlineData("Russia denied arming the Taliban.")]
    [InlineData("The United States suspended military aid to Pakistan.")]
    [InlineData("The Serbian president will meet the Croatian prime minister on Monday.")]
    public void What_is_not_so_is_no_relation(string text) =>
        Assert.DoesNotContain(Lines.Relations(Reading.Of(text, "2018-05-05")), r => r.StartsWith("ally", StringComparison.Ordinal) || r.StartsWith("talks", StringComparison.Ordinal));

    [Fact]
    public void A_relation_both_ways_stands_once_with_the_words_that_say_it()
    {
        var record = Reading.Of("Russia delivered missiles to Syria. Russia is an ally of Syria. Syria is an ally of Russia.", "2016-05-05");
        var ally = Assert.Single(record.Relations, r => r.Type == "ally");
        Assert.Equal("Russia is an ally of Syria", ally.Evidence.Of(record.Story.Text).ToString());
    }

    [Fact]
    public void A_title_says_who_leads_what_at_the_storys_date()
    {
        Assert.Contains("leads nicolas-sarkozy france", Lines.Relations(Reading.Of("President Nicolas Sarkozy spoke in Lyon.", "2010-05-05")));
        Assert.DoesNotContain(Lines.Relations(Reading.Of("Former President Nicolas Sarkozy spoke in Lyon.", "2018-05-05")), r => r.StartsWith("leads", StringComparison.Ordinal));
    }
}
