using Xunit;

namespace Rapporteur.Tests.Events;

/// <summary>A happening that headline, lead and body tell is one event with several pieces of evidence; two happenings are two.</summary>
public sealed class MergingTests
{
    private const string Day = "2015-09-29";

    [Theory]
    [InlineData("195", 3, "Turkish jets bomb Syrian town\n\nTurkish jets bombed the Syrian town of Idlib on Monday. The Turkish bombing of Idlib angered Russia.")]
    [InlineData("040", 3, "Putin meets Obama in New York\n\nRussian President Vladimir Putin met US President Barack Obama in New York on Monday. The Russian leader met the American president for 90 minutes.")]
    [InlineData("040", 3, "Obama and Putin meet\n\nBarack Obama met Vladimir Putin on Monday. Vladimir Putin met Barack Obama in New York.")]
    [InlineData("161", 2, "France recalls ambassador to Turkey\n\nFrance recalled its ambassador to Turkey on Saturday.")]
    [InlineData("161", 3, "Ukraine expels Russian diplomats\n\nKIEV, Sept 29 (Reuters) – Ukraine expelled three Russian diplomats on Tuesday. The Ukrainian government expelled the Russian diplomats.")]
    [InlineData("190", 3, "Taliban attack kills 12 Afghan soldiers\n\nTaliban militants killed 12 Afghan soldiers in Kunduz on Monday. The Taliban killed the 12 soldiers at a base.")]
    [InlineData("111", 3, "Japan condemns North Korea\n\nJapan condemned North Korea on Tuesday after it tested a missile. The Japanese prime minister condemned North Korea.")]
    [InlineData("036", 2, "German chancellor to meet Russian president\n\nGerman Chancellor Angela Merkel will meet Russian President Vladimir Putin in Berlin on Friday.")]
    public void One_happening_is_one_event(string code, int tellings, string text)
    {
        var item = Assert.Single(Reading.Of(text, Day).Events, e => e.Evidence.Count > 1);
        Assert.Equal(code, item.Cameo);
        Assert.Equal(tellings, item.Evidence.Count);
    }

    [Theory]
    [InlineData("Islamic State attacked Iraqi troops in Mosul on Monday. Islamic State attacked Iraqi troops in Kirkuk on Monday.")]
    [InlineData("Merkel will meet Putin on Friday. Merkel met Putin on Monday.")]
    [InlineData("The Turkish president met the Russian president on Monday and again on Tuesday.")]
    [InlineData("Israel bombed Gaza on Monday. Israel bombed Gaza again on Tuesday.")]
    [InlineData("Israel bombed Gaza. Israel later carried out another attack on Gaza.")]
    [InlineData("Saudi Arabia expelled the Iranian ambassador. Kuwait expelled the Iranian ambassador.")]
    [InlineData("Saudi Arabia expelled the Iranian ambassador. Saudi Arabia expelled the Qatari ambassador.")]
    [InlineData("Ethiopia did not attack Eritrea. Ethiopia attacked Eritrea.")]
    [InlineData("Taliban militants killed 12 Afghan soldiers. Taliban militants killed five Afghan soldiers.")]
    [InlineData("Israel bombed Gaza on Monday. Israel bombed Gaza in 2009.")]
    [InlineData("Russia may attack Ukraine. Russia attacked Ukraine.")]
    [InlineData("The French president met the Malian president. The French president met the rebels.")]
    [InlineData("Turkey attacked Syria, Damascus said. Syria attacked Turkey, Ankara said.")]
    [InlineData("Ukraine expelled three Russian diplomats. Ukraine expelled ten Russian diplomats.")]
    public void Two_happenings_are_two(string text) => Assert.All(Reading.Of(text, Day).Events, e => Assert.Single(e.Evidence));

    [Fact]
    public void The_event_has_the_best_of_all_tellings()
    {
        var item = Reading.Root("19", "Turkey attacks Syria\n\nTurkish President Recep Tayyip Erdogan sent no ground troops. Turkish jets bombed Syria near Idlib on Monday.", Day);
        Assert.Equal("195", item.Cameo);
        Assert.Equal("2015-09-28", item.Date);
        Assert.Equal("Idlib", item.Place?.Name);
        Assert.Equal(0, item.Sentence);
        Assert.Equal([0, 2], item.Evidence.Select(e => e.Sentence));
        Assert.Equal(["190", "195"], item.Evidence.Select(e => e.Cameo));
    }

    [Fact]
    public void A_more_precise_actor_takes_the_place_of_his_country()
    {
        var item = Reading.Root("161", "Ukraine expels Russian diplomats\n\nThe Ukrainian government expelled three Russian diplomats on Monday.", Day);
        Assert.Equal(["UKRGOV"], item.Sources.Select(s => s.Code));
        Assert.Equal(["UKR", "UKRGOV"], item.Evidence.Select(e => e.Sources[0].Code));
    }

    [Fact]
    public void What_the_story_tells_itself_is_a_fact_though_somebody_says_it_too()
    {
        var item = Reading.Root("19", "Turkey attacks Syria\n\nTurkey attacked Syria on Monday, residents said.", Day);
        Assert.Null(item.StatementId);
        Assert.Null(item.Evidence[0].StatementId);
        Assert.NotNull(item.Evidence[1].StatementId);
    }

    [Fact]
    public void Every_event_has_its_own_words_as_evidence()
    {
        var record = Reading.Of("Turkey attacked Syria. Japan criticized China.", Day);
        Assert.Equal(2, record.Events.Count);
        Assert.All(record.Events, e => Assert.Equal(e.Trigger, Assert.Single(e.Evidence).Trigger));
    }
}
