using Xunit;

namespace Rapporteur.Who.Tests;

/// <summary>Names, short names, descriptions and pronouns of one actor come together within a story.</summary>
public sealed class SameActorTests
{
    [Theory]
    [InlineData("The House speaker, Paul Ryan, said that Russia was no ally.", "The House speaker", "Paul Ryan", "2018-07-16")]
    [InlineData("The Finnish president, Sauli Niinisto, hosted the talks. He met both guests.", "Sauli Niinisto", "He", "2018-07-16")]
    [InlineData("Trump refused to criticize Putin. A senator condemned the president.", "Trump", "the president", "2018-07-16")]
    [InlineData("The Lake Fishers Union (LFU) called a strike. The minister met the LFU on Monday.", "Lake Fishers Union", "the LFU", null)]
    [InlineData("Amara Diallo Resigns\n\nThe reformer Amara Diallo resigned on Friday. Diallo gave no reason.", "Amara Diallo", "Diallo", null)]
    [InlineData("Mrs Okafor met Mr Lindqvist in Oslo. She thanked the host.", "Okafor", "She", null)]
    [InlineData("Yemen asked for grain. The country has little water.", "Yemen", "The country", null)]
    [InlineData("The Houthi rebels took the port. The rebels then closed the road.", "Houthi rebels", "The rebels", "2015-04-04")]
    [InlineData("Kofi Mensah opened the mine. “I will hire here,” Mensah told the miners.", "Kofi Mensah", "I", null)]
    public void Two_mentions_are_one_actor(string text, string one, string other, string? day)
    {
        var record = Reading.Read(text, day);
        var first = ActorOf(record, text, one);
        Assert.NotNull(first);
        Assert.Equal(first, ActorOf(record, text, other));
    }

    [Theory]
    [InlineData("Stan Lee opened the fair. Lee signed books.", "Lee", "lee-hsien-loong")]
    [InlineData("Kristin Holm met Erik Dahl. He left early.", "He", "kristin-holm")]
    public void A_name_or_pronoun_that_disagrees_is_another(string text, string words, string actor) =>
        Assert.NotEqual(actor, ActorOf(Reading.Read(text, "2015-05-05"), text, words));

    private static string? ActorOf(Record record, string text, string words) =>
        record.Mentions.LastOrDefault(m => m.Span.Of(text).SequenceEqual(words) || m.Span.Of(text).SequenceEqual(words.Replace("the ", "", StringComparison.Ordinal)))?.ActorId;
}
