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
    [InlineData("I have spoken to Sergei Lavrov about the truce.", "talks «I» sergei-lavrov")]
    [InlineData("Canada called for an end to Russia's attacks on Ukraine.", "fights russia ukraine")]
    [InlineData("We have been clear that to defeat Boko Haram we would need to stay.", "fights «we» boko-haram")]
    [InlineData("Niger welcomed the government of Mali and the people of Chad in their fight against Boko Haram.", "fights chadian-people boko-haram")]
    [InlineData("Chad was involved in the use of drones against Boko Haram.", "fights chad boko-haram")]
    [InlineData("In a call with Angela Merkel, Shinzo Abe was quoted by the news agency.", "talks shinzo-abe angela-merkel")]
    [InlineData("The United States supports the Chadian army's fight.", "ally united-states chadian-army")]
    [InlineData("Coalition aircraft struck Boko Haram in support of the Chadian army.", "ally «Coalition aircraft» chadian-army")]
    [InlineData("French troops operating in the northern part of the country who are fighting Boko Haram retreated.", "fights french-troops boko-haram")]
    public void Words_tell_a_relation(string text, string relation) => Assert.Contains(relation, Lines.Relations(Reading.Of(text, "2018-05-05")));

    [Theory]
    [InlineData("India is not an ally of China.")]
    [InlineData("Poland was once an ally of Russia.")]
    [InlineData("Turkey is no longer an ally of Israel.")]
    [InlineData("A former ally of Uganda, Rwanda closed the border.")]
    [InlineData("Chad could become an ally of Russia.")]
    [InlineData("Russia denied arming the Taliban.")]
    [InlineData("Egypt accused Qatar of backing the Muslim Brotherhood.")]
    [InlineData("The United States suspended military aid to Pakistan.")]
    [InlineData("The Serbian president will meet the Croatian prime minister on Monday.")]
    public void What_is_not_so_is_no_relation(string text) =>
        Assert.DoesNotContain(Lines.Relations(Reading.Of(text, "2018-05-05")), r => r.StartsWith("ally", StringComparison.Ordinal) || r.StartsWith("talks", StringComparison.Ordinal));

    [Theory]
    [InlineData("Ahmed Godane was struck and killed by a coalition airstrike.", "fights «a coalition airstrike» ahmed-abdi-godane")]
    [InlineData("Ahmed Godane was killed in a raid by American troops.", "fights american-troops ahmed-abdi-godane")]
    [InlineData("Ahmed Godane was targeted and killed in a raid conducted by American troops.", "fights american-troops ahmed-abdi-godane")]
    [InlineData("The army of Chad retook the town held by Boko Haram.", "fights chadian-army boko-haram")]
    [InlineData("Boko Haram killed eleven villagers, including a Nigerian soldier.", "fights boko-haram nigerian-soldier")]
    [InlineData("The French army conducted six strikes in Mali. The strikes hit Boko Haram camps.", "fights french-army boko-haram")]
    [InlineData("French forces conducted ten strikes using jets and drones against Boko Haram.", "fights french-forces boko-haram")]
    [InlineData("A French strike on Monday hit the Taliban, the agency said.", "fights france taliban")]
    [InlineData("We met with Turkey and Greece.", "talks «We» greece")]
    public void Acts_show_a_relation_of_those_whose_they_are(string text, string relation) => Assert.Contains(relation, Lines.Relations(Reading.Of(text, "2018-05-05")));

    [Theory]
    [InlineData("We met with Turkey and Greece.", "talks turkey greece")]
    [InlineData("The rebels seized the western part of Mali.", "fights rebels west")]
    [InlineData("Emmanuel Macron met his wife in Paris.", "talks emmanuel-macron «his wife»")]
    [InlineData("Boko Haram fighters killed themselves.", "fights boko-haram «themselves»")]
    [InlineData("Ahmed Godane led al-Shabaab and his death will degrade al-Shabaab.", "fights ahmed-abdi-godane al-shabaab")]
    [InlineData("Coalition aircraft struck Boko Haram in support of the Chadian army.", "ally boko-haram chadian-army")]
    [InlineData("In a call with Angela Merkel, Shinzo Abe was quoted by the French news agency.", "talks french-news-agency angela-merkel")]
    public void What_only_stands_beside_is_no_relation(string text, string relation) => Assert.DoesNotContain(relation, Lines.Relations(Reading.Of(text, "2018-05-05")));

    [Fact]
    public void A_relation_both_ways_stands_once_in_a_sentence_with_the_words_that_say_it()
    {
        var record = Reading.Of("Russia, which delivered missiles to Syria, is an ally of Syria. Syria is an ally of Russia.", "2016-05-05");
        var ally = record.Relations.Where(r => r.Type == "ally").Select(r => r.Evidence.Of(record.Story.Text).ToString());
        Assert.Equal(["Russia, which delivered missiles to Syria, is an ally of Syria", "Syria is an ally of Russia"], ally);
    }

    [Fact]
    public void Who_leads_whom_is_told_once() =>
        Assert.Single(Reading.Of("President Nicolas Sarkozy spoke. President Nicolas Sarkozy left. Nicolas Sarkozy leads France.", "2010-05-05").Relations, r => r.Type == "leads");

    [Fact]
    public void A_title_says_who_leads_what_at_the_storys_date()
    {
        Assert.Contains("leads nicolas-sarkozy france", Lines.Relations(Reading.Of("President Nicolas Sarkozy spoke in Lyon.", "2010-05-05")));
        Assert.DoesNotContain(Lines.Relations(Reading.Of("Former President Nicolas Sarkozy spoke in Lyon.", "2018-05-05")), r => r.StartsWith("leads", StringComparison.Ordinal));
    }
}
