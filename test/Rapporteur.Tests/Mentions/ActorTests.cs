using Xunit;

namespace Rapporteur.Tests.Mentions;

/// <summary>Who is who at the story's date.</summary>
public sealed class ActorTests
{
    [Theory]
    [InlineData("2015-06-01", "USAGOV")]
    [InlineData("2019-06-01", "USAELI")]
    public void Offices_are_dated(string day, string code) => Assert.Equal(code, Reading.Actor("barack-obama", "Barack Obama criticized Russia.", day).Code);

    [Fact]
    public void A_title_is_the_one_held_on_the_day()
    {
        Assert.StartsWith("President", Reading.Actor("barack-obama", "Barack Obama criticized Russia.", "2015-06-01").Title, StringComparison.Ordinal);
        Assert.StartsWith("Former President of the United States", Reading.Actor("barack-obama", "Barack Obama criticized Russia.", "2019-06-01").Title, StringComparison.Ordinal);
    }

    [Fact]
    public void A_role_told_beside_a_name_leaves_the_rest_of_the_story_alone()
    {
        var sources = Reading.Of("Russia attacked Mali. The brigade's commander, Lt. Gen. John Smithers, thanked Chad.", "2016-12-01").Events.Select(e => e.Sources.Single().ActorId);
        Assert.Equal(["russia", "john-smithers"], sources);
    }

    [Fact]
    public void A_name_ends_where_a_word_ends() =>
        Assert.DoesNotContain(Reading.Of("A U.S. strike hit the Taliban.", "2016-12-01").Actors, a => a.Id == "african-union");

    [Theory]
    [InlineData("The counter-ISIL coalition struck the port.", "The counter-ISIL coalition")]
    [InlineData("The anti-Taliban militia struck the port.", "The anti-Taliban militia")]
    public void Those_against_somebody_are_not_theirs(string text, string phrase) =>
        Assert.DoesNotContain(Reading.Of(text, "2012-12-01").Mentions, m => m.Span.Of(text).SequenceEqual(phrase) && m.ActorId is "islamic-state" or "taliban");

    [Fact]
    public void A_surname_is_that_of_the_person_named_in_full()
    {
        const string text = "Haider al-Abadi flew home. Ash Carter thanked Abadi for his help.";
        Assert.Equal("haider-al-abadi", Assert.Single(Reading.Of(text, "2016-12-01").Mentions, m => m.Span.Of(text).SequenceEqual("Abadi")).ActorId);
    }

    [Theory]
    [InlineData("1999-05-01", "igor-ivanov")]
    [InlineData("2003-05-01", "igor-ivanov")]
    [InlineData("2022-05-01", "sergei-lavrov")]
    public void A_description_finds_who_held_the_office(string day, string id)
    {
        var actor = Reading.Actor(id, "The Russian foreign minister criticized NATO.", day);
        Assert.Equal("RUSGOV", actor.Code);
        Assert.Equal(ActorKind.Person, actor.Kind);
    }

    [Fact]
    public void Surname_description_and_full_name_are_one_actor()
    {
        var record = Reading.Of("Barack Obama spoke in Washington. The American president criticized Russia. Obama also thanked Canada.", "2015-09-28");
        Assert.Single(record.Actors, a => a.Kind == ActorKind.Person);
        Assert.Equal(3, record.Mentions.Count(m => m.ActorId == "barack-obama"));
    }

    [Fact]
    public void An_apposition_tells_who_somebody_new_is()
    {
        var actor = Reading.Actor("jane-roe", "Jane Roe, a Kenyan lawmaker, criticized Tanzania.", "2015-06-01");
        Assert.Equal(("Jane Roe", "KEN", "KENLEG"), (actor.Name, actor.Country, actor.Code));
    }

    [Fact]
    public void A_title_tells_who_somebody_new_is()
    {
        var actor = Reading.Actor("john-testov", "Tajik General John Testov threatened Uzbekistan.", "2015-06-01");
        Assert.Equal("TJKMIL", actor.Code);
    }

    [Fact]
    public void A_name_after_an_office_is_its_holder_whoever_the_knowledge_has()
    {
        var record = Reading.Of("The Kenyan foreign minister, John Doe, met the president of Uganda in Kampala.", "2015-06-01");
        Assert.Contains(record.Actors, a => a.Id == "john-doe" && a.Code == "KENGOV");
        Assert.Contains(record.Actors, a => a.Id == "yoweri-museveni" && a.Code == "UGAGOV");
    }

    [Theory]
    [InlineData("The Kremlin criticized Turkey.", "RUSGOV")]
    [InlineData("Damascus criticized Turkey.", "SYRGOV")]
    [InlineData("Downing Street criticized Turkey.", "GBRGOV")]
    [InlineData("The United Nations criticized Turkey.", "IGOUNO")]
    [InlineData("Hezbollah criticized Turkey.", "LBNREB")]
    [InlineData("Russian troops have attacked Turkey.", "RUSMIL")]
    public void Codes_of_those_who_act(string text, string code) => Assert.Equal(code, Reading.First(text, "2015-09-28").Sources.Single().Code);

    [Fact]
    public void Words_that_are_no_names_name_nobody()
    {
        var record = Reading.Of("It may rain in the afternoon. The reading of us all is long.", "2015-09-28");
        Assert.Empty(record.Actors);
        Assert.Empty(record.Events);
    }

    [Fact]
    public void Who_answers_a_phrase_at_a_date()
    {
        Assert.Equal("sergei-lavrov", Reading.Reader.Who("the Russian foreign minister", new DateOnly(2022, 5, 1))?.Id);
        Assert.Equal("USAMIL", Reading.Reader.Who("American warplanes", new DateOnly(2015, 5, 1))?.Code);
        Assert.Null(Reading.Reader.Who("the weather", new DateOnly(2015, 5, 1)));
    }

    [Theory]
    [InlineData("The Moro Islamic Liberation Front signed a text. The front condemned Malaysia.", "moro-islamic-liberation-front")]
    [InlineData("The African Union signed a text. The union condemned Malaysia.", "african-union")]
    [InlineData("The Muslim Brotherhood, the Islamist movement that Egypt banned, condemned Malaysia.", "muslim-brotherhood")]
    public void A_body_is_meant_again_by_the_noun_of_its_name(string text, string id) =>
        Assert.Contains(Reading.Of(text, "2013-05-05").Events, e => e.Cameo.StartsWith("11", StringComparison.Ordinal) && e.Sources.Any(s => s.ActorId == id));

    [Theory]
    [InlineData("The African Union signed a text. A union condemned Malaysia.", "african-union")]
    [InlineData("The African Union signed a text. The network condemned Malaysia.", "african-union")]
    public void Another_body_is_not(string text, string id) =>
        Assert.DoesNotContain(Reading.Of(text, "2013-05-05").Events, e => e.Sources.Any(s => s.ActorId == id));

    [Fact]
    public void What_stands_beside_a_states_name_is_that_state() =>
        Assert.Contains(Reading.Of("The rebels owe much to Turkey, the closest ally of Chad, which condemned Malaysia.", "2013-05-05").Events, e => e.Cameo.StartsWith("11", StringComparison.Ordinal) && e.Sources.Any(s => s.ActorId == "turkey"));

    [Fact]
    public void A_time_does_nothing()
    {
        var imposed = Reading.Root("163", "Washington, which last year imposed sanctions on Sudan's army and ruling party and decided to strike Chad from a trade programme, had sent its envoy.", "2013-05-05");
        Assert.Equal("USAGOV", Assert.Single(imposed.Sources).Code);
    }
}
