using Xunit;

namespace Rapporteur.Who.Tests;

/// <summary>A record lists those who act, and gives nobody a country that the story does not.</summary>
public sealed class ActorListTests
{
    [Fact]
    public void Meetings_palaces_and_what_a_sentence_says_somebody_is_are_no_actors()
    {
        var record = Reading.Read("HELSINKI, July 16 (Rapporteur) — Vladimir Putin and Donald Trump met in the Finnish palace before a joint news conference. Trump said Russia was an ally.", "2018-07-16");
        Assert.Equal(["donald-trump", "russia", "vladimir-putin"], record.Actors.Select(a => a.Id).Where(id => id != "finland").Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_dateline_lends_no_country_to_a_story_about_another()
    {
        var record = Reading.Read("BRUSSELS, July 29 — Russia and Russian banks protested. Russia said the rebels in the east would fight on, and Moscow warned the governments.", "2014-07-29");
        Assert.DoesNotContain(record.Actors, a => a.Country == "BEL");
    }

    [Fact]
    public void A_story_about_one_country_lends_its_police_that_country()
    {
        var record = Reading.Read("MINSK, Aug 16 — Riot police beat Belarusians in Minsk. Belarus is in its second week of protests, and the Belarusian president thanked the riot police.", "2020-08-16");
        var police = Assert.Single(record.Actors, a => a.Role == "COP");
        Assert.Equal("BLRCOP", police.Code);
        Assert.Equal("riot police", police.Name);
    }

    [Fact]
    public void Words_in_the_title_case_of_a_headline_are_no_people()
    {
        var record = Reading.Read("Night Talks Fail as Leaders Return Home\n\nThe leaders of Germany and France returned home on Friday.", "2015-02-12");
        Assert.DoesNotContain(record.Actors, a => a.Name is "Night" or "Talks" or "Fail" or "Night Talks" or "Return" or "Home");
    }
}
