using Xunit;

namespace Rapporteur.Tests.Casualties;

/// <summary>How many an act killed, injured, abducted, arrested or displaced, with the words that count them.</summary>
public sealed class CasualtyTests
{
    [Theory]
    [InlineData("The blast killed 12 people and wounded more than 40.", "killed 12-12 '12'; injured 41- 'more than 40'")]
    [InlineData("A Taliban bomb killed 12 Afghan soldiers and wounded more than 40 civilians in Kabul.", "killed 12-12 '12'; injured 41- 'more than 40'")]
    [InlineData("At least 75 people were killed when militants attacked a Pakistani army school in Peshawar.", "killed 75- 'At least 75'")]
    [InlineData("Russian missiles killed three people and injured 17 in Odesa.", "killed 3-3 'three'; injured 17-17 '17'")]
    [InlineData("The rebels killed a French soldier.", "killed 1-1 'a'")]
    [InlineData("Iran executed 12 Kurdish prisoners.", "killed 12-12 '12'")]
    [InlineData("Islamic State militants beheaded 21 Egyptian Christians in Libya.", "killed 21-21 '21'")]
    [InlineData("Israeli soldiers shot dead two Palestinians near Hebron.", "killed 2-2 'two'")]
    [InlineData("The Ethiopian army killed 12 soldiers and three civilians in Eritrea.", "killed 12-12 '12'; killed 3-3 'three'")]
    [InlineData("Boko Haram abducted 276 schoolgirls in Chibok.", "abducted 276-276 '276'")]
    [InlineData("Gunmen kidnapped four American aid workers in Yemen.", "abducted 4-4 'four'")]
    [InlineData("Egyptian police detained 1,200 members of the Muslim Brotherhood.", "arrested 1200-1200 '1,200'")]
    [InlineData("Police in Belarus jailed 33 opposition activists.", "arrested 33-33 '33'")]
    [InlineData("The 12 soldiers killed by Taliban gunmen were Afghans.", "killed 12-12 '12'")]
    public void Verbs_count_their_objects(string text, string casualties) => Counted(text, casualties);

    [Theory]
    [InlineData("The Saudi army killed several dozen Houthi rebels.", "killed 36-108 'several dozen'")]
    [InlineData("The Malian army killed several militants.", "killed 3-9 'several'")]
    [InlineData("Turkish police arrested dozens of Kurdish protesters.", "arrested 24-99 'dozens'")]
    [InlineData("Turkey arrested two dozen Kurdish politicians.", "arrested 24-24 'two dozen'")]
    [InlineData("Hundreds of Yemeni civilians were killed by Saudi air strikes.", "killed 200-999 'Hundreds'")]
    [InlineData("About 50 Rohingya villagers were killed by Burmese soldiers.", "killed 45-55 'About 50'")]
    [InlineData("Fewer than ten people were hurt in the attack on the Israeli embassy.", "injured 1-9 'Fewer than ten'")]
    [InlineData("Up to 200 people died when the Syrian air force bombed Aleppo.", "killed 1-200 'Up to 200'")]
    [InlineData("Somali militants killed 10 to 15 Ugandan soldiers.", "killed 10-15 '10 to 15'")]
    [InlineData("The Kenyan police killed twenty-five protesters.", "killed 25-25 'twenty-five'")]
    [InlineData("The Kenyan police killed two hundred protesters.", "killed 200-200 'two hundred'")]
    [InlineData("More than 100 Chadian soldiers were killed and 50 wounded in an attack by Boko Haram.", "killed 101- 'More than 100'; injured 50-50 '50'")]
    public void Numbers_are_ranges(string text, string casualties) => Counted(text, casualties);

    [Theory]
    [InlineData("Twelve soldiers died in the rebel attack on the Malian army.", "killed 12-12 'Twelve'")]
    [InlineData("The attack by Islamic State on Iraqi soldiers left 12 dead and 40 wounded.", "killed 12-12 '12'; injured 40-40 '40'")]
    [InlineData("12 dead in Taliban attack on Afghan army", "killed 12-12 '12'")]
    [InlineData("Dozens killed as Syrian army shells Aleppo", "killed 24-99 'Dozens'")]
    [InlineData("Israeli strike kills 12 Palestinians", "killed 12-12 '12'")]
    [InlineData("Ukrainian drone attack leaves five Russian soldiers dead", "killed 5-5 'five'")]
    [InlineData("Russian shelling of Kharkiv claimed 12 lives.", "killed 12-12 '12'")]
    [InlineData("The killing of 12 journalists by Islamist gunmen shocked France.", "killed 12-12 '12'")]
    [InlineData("Three soldiers and 20 rebels died in clashes between the Colombian army and guerrillas.", "killed 3-3 'Three'; killed 20-20 '20'")]
    [InlineData("Tens of thousands of people were left homeless after the Russian army shelled Mariupol.", "displaced 20000-99999 'Tens of thousands'")]
    [InlineData("Rebels attacked the Congolese army in Goma, displacing tens of thousands of civilians.", "displaced 20000-99999 'tens of thousands'")]
    [InlineData("1.5 million people were displaced by fighting between the Ethiopian army and rebels.", "displaced 1500000-1500000 '1.5 million'")]
    [InlineData("Hundreds of thousands of refugees fled Syria after the army attacked the rebels.", "displaced 200000-999999 'Hundreds of thousands'")]
    [InlineData("Israel said its soldiers had killed 12 Hamas fighters.", "killed 12-12 '12'")]
    public void Other_words_count_too(string text, string casualties) => Counted(text, casualties);

    [Theory]
    [InlineData("The Syrian army attacked rebels in Aleppo on Monday. The death toll rose to 75.", "killed 75-75 '75'")]
    [InlineData("The Syrian army attacked rebels in Aleppo. The toll from the attack now stands at 75.", "killed 75-75 '75'")]
    [InlineData("A suicide bomber attacked Afghan soldiers in Kabul on Monday. Twelve people died and 30 others were wounded.", "killed 12-12 'Twelve'; injured 30-30 '30'")]
    public void Later_sentences_count_the_victims_of_the_act_before(string text, string casualties) => Assert.Equal(casualties, Shown(Reading.Of(text, "2015-09-30").Events[0], text));

    [Theory]
    [InlineData("Islamic State attacked Iraqi troops in Mosul on Monday. In a separate attack in Kirkuk, five people were killed.")]
    [InlineData("Islamic State attacked Iraqi troops in Mosul on Monday. Five people died in Basra.")]
    [InlineData("Islamic State attacked Iraqi troops in Mosul on Tuesday. Five people died on Sunday.")]
    [InlineData("Islamic State attacked Iraqi troops in Mosul on Monday. Five people would have died.")]
    [InlineData("The president of Kenya met the president of Uganda. The death toll rose to 75.")]
    public void Victims_of_another_act_are_not_counted(string text) => Assert.Empty(Reading.Of(text, "2015-09-30").Events[0].Casualties);

    [Theory]
    [InlineData("No one was killed in the rebel attack on the Turkish embassy.")]
    [InlineData("The president of Kenya met 12 ministers of Uganda.")]
    [InlineData("In 2014 Israel bombed Gaza.")]
    [InlineData("The rebels killed the French soldiers.")]
    [InlineData("The Malian army did not kill 12 villagers.")]
    public void What_counts_no_victims(string text) => Assert.All(Reading.Of(text, "2015-09-30").Events, e => Assert.Empty(e.Casualties));

    [Fact]
    public void Victims_of_an_act_that_is_no_fact_stand_with_it()
    {
        var item = Reading.Root("19", "The army would have killed 12 rebels if they had attacked.", "2015-09-30");
        Assert.Equal(EventStatus.Conditional, item.Status);
        Assert.Single(item.Casualties);
    }

    private static void Counted(string text, string casualties) =>
        Assert.Contains(casualties, Reading.Of(text, "2015-09-30").Events.Select(e => Shown(e, text)));

    private static string Shown(Event item, string text) =>
        string.Join("; ", item.Casualties.Select(c => $"{JsonNames.Of(c.Kind)} {c.Minimum}-{c.Maximum} '{c.Span.Of(text)}'"));
}
