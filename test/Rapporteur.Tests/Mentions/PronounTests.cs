using Xunit;

namespace Rapporteur.Tests.Mentions;

/// <summary>Whom pronouns mean.</summary>
public sealed class PronounTests
{
    [Theory]
    [InlineData("Angela Merkel arrived in Ankara. She met Recep Tayyip Erdogan.", "She", "angela-merkel")]
    [InlineData("Barack Obama criticized Russia. He also thanked Canada.", "He", "barack-obama")]
    [InlineData("French President François Hollande praised Angela Merkel and thanked her.", "her", "angela-merkel")]
    public void Pronouns_refer(string text, string pronoun, string actor)
    {
        var record = Reading.Of(text, "2015-09-28");
        var mention = Assert.Single(record.Mentions, m => m.Form == MentionForm.Pronoun && m.Span.Of(text).SequenceEqual(pronoun));
        Assert.Equal(actor, mention.ActorId);
    }

    [Fact]
    public void Who_is_no_country()
    {
        var fight = Reading.Of("French troops operating in the northern part of the country who are fighting Boko Haram retreated.", "2015-09-28").Events.First(e => e.Cameo == "190");
        Assert.Equal("french-troops", fight.Sources.Single().ActorId);
    }

    [Fact]
    public void A_pronoun_acts_for_whom_it_means() =>
        Assert.Contains("DEU", Reading.Root("04", "Angela Merkel arrived on Friday. She met Recep Tayyip Erdogan.", "2015-09-28").Sources.Single().Code, StringComparison.Ordinal);

    [Fact]
    public void A_pronoun_with_nobody_before_it_means_nobody() =>
        Assert.DoesNotContain(Reading.Of("She criticized Russia.", "2015-09-28").Mentions, m => m.Form == MentionForm.Pronoun && m.ActorId is not null);

    [Fact]
    public void Gender_counts() =>
        Assert.Equal("angela-merkel", Reading.Of("Barack Obama met Angela Merkel. She thanked Canada.", "2015-09-28").Mentions.Single(m => m.Form == MentionForm.Pronoun).ActorId);

    [Theory]
    [InlineData("Bashar al-Assad criticized Israel. In his opening remarks, Barack Obama thanked Canada.", "his", "barack-obama")]
    [InlineData("Barack Obama criticized Russia. In his reply, a spokesman thanked Canada.", "his", "barack-obama")]
    public void A_possessor_before_the_subject_may_be_the_subject(string text, string pronoun, string actor) =>
        Assert.Equal(actor, Assert.Single(Reading.Of(text, "2015-09-28").Mentions, m => m.Form == MentionForm.Pronoun && m.Span.Of(text).SequenceEqual(pronoun)).ActorId);

    [Fact]
    public void They_may_be_a_group_of_whom_nothing_is_known()
    {
        const string text = "Western leaders met in Paris. Kofi Annan said five villages were lost, but they could be rebuilt.";
        Assert.DoesNotContain(Reading.Of(text, "2012-05-28").Mentions, m => m.Span.Of(text).SequenceEqual("they") && m.ActorId is not null);
    }

    [Fact]
    public void Whose_country_is_that_country() =>
        Assert.Contains(Reading.Of("Canada thanked François Hollande, whose country bombed Islamic State.", "2015-09-28").Events, e => e.Sources.Any(s => s.ActorId == "france"));
}
