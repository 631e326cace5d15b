using Xunit;

namespace Rapporteur.Who.Tests;

/// <summary>A name of several bearers means the one that its sentence speaks of.</summary>
public sealed class AmbiguousNameTests
{
    [Theory]
    [InlineData("Georgia accused Russia of moving the border fence near Tskhinvali.", "2013-05-28", "Georgia", "georgia")]
    [InlineData("Jordan closed its border with Syria after a suicide bombing.", "2016-06-21", "Jordan", "jordan")]
    [InlineData("Chad sent soldiers to fight Boko Haram in Nigeria.", "2015-02-03", "Chad", "chad")]
    [InlineData("Turkey bought missiles from Russia.", "2017-09-12", "Turkey", "turkey")]
    [InlineData("Washington imposed sanctions on Iran.", "2018-08-07", "Washington", "united-states-government")]
    [InlineData("Paris condemned the coup in Niger.", "2023-07-27", "Paris", "france-government")]
    [InlineData("Lula met Xi Jinping in Beijing.", "2023-04-14", "Lula", "luiz-inacio-lula-da-silva")]
    [InlineData("Prime Minister Lee said that Singapore would send aid.", "2015-04-04", "Lee", "lee-hsien-loong")]
    [InlineData("President Bush ordered the troops home from Kuwait.", "1991-04-04", "Bush", "george-hw-bush")]
    [InlineData("President Bush spoke about the war in Iraq.", "2004-04-04", "Bush", "george-w-bush")]
    public void A_name_means_the_actor_of_its_day_and_place(string sentence, string day, string name, string actor) =>
        Assert.Equal(actor, Assert.Single(Reading.Read(sentence, day).Mentions, m => m.Form == MentionForm.Name && m.Span.Of(sentence).SequenceEqual(name)).ActorId);

    [Theory]
    [InlineData("Jordan Okafor thanked the voters of Lagos.", "Jordan Okafor")]
    [InlineData("Chad Lindqvist told reporters that the border was closed.", "Chad Lindqvist")]
    [InlineData("Denzel Washington visited the troops in Kuwait.", "Denzel Washington")]
    [InlineData("Paris Hilton spoke in Congress about the schools.", "Paris Hilton")]
    [InlineData("Stan Obama of the bakers' guild opened the fair.", "Stan Obama")]
    public void A_state_or_a_leader_in_a_longer_name_is_not_meant(string sentence, string name)
    {
        var record = Reading.Read(sentence, "2019-03-03");
        var mention = Assert.Single(record.Mentions, m => m.Form == MentionForm.Name && m.Span.Of(sentence).SequenceEqual(name));
        Assert.Equal(MentionType.Person, mention.Type);
        Assert.Null(Assert.Single(record.Actors, a => a.Id == mention.ActorId).Country);
    }

    [Theory]
    [InlineData("Voters in Atlanta, Georgia, chose a new mayor on Tuesday.", "Georgia")]
    [InlineData("The runoff in Georgia will decide who controls the US Senate.", "Georgia")]
    [InlineData("A storm struck Paris, Texas, on Friday.", "Paris")]
    [InlineData("Clashes between militias in Tripoli killed nine people, the Libyan government said.", "Tripoli")]
    public void A_town_or_a_part_of_a_state_is_a_place_and_no_state(string sentence, string name)
    {
        var mention = Assert.Single(Reading.Read(sentence, "2021-01-04").Mentions, m => m.Form == MentionForm.Name && m.Span.Of(sentence).SequenceEqual(name));
        Assert.Equal(MentionType.Location, mention.Type);
        Assert.Null(mention.ActorId);
    }

    [Theory]
    [InlineData("Families ate turkey on Sunday.", "turkey")]
    [InlineData("The talks may begin in May.", "May")]
    public void A_word_that_only_looks_like_a_name_names_nobody(string sentence, string word) =>
        Assert.DoesNotContain(Reading.Read(sentence, "2018-04-14").Mentions, m => m.ActorId is not null && m.Span.Of(sentence).SequenceEqual(word));
}
