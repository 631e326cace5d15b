using Rapporteur.Language.Segmenting;
using Xunit;

namespace Rapporteur.Language.Tests.Segmenting;

public sealed class SegmenterTests
{
    [Theory]
    [InlineData("He didn't go.", "He did n't go .")]
    [InlineData("He didn’t go.", "He did n’t go .")]
    [InlineData("They mightn't come.", "They might n't come .")]
    [InlineData("Moscow's view", "Moscow 's view")]
    [InlineData("the rebels' leader", "the rebels ' leader")]
    [InlineData("We cannot wait.", "We can not wait .")]
    [InlineData("I'm gonna leave.", "I 'm gon na leave .")]
    [InlineData("It's Assad's army.", "It 's Assad 's army .")]
    public void Splits_contractions_into_words(string text, string expected) => Assert.Equal([expected], Read(text));

    [Fact]
    public void Marks_multiword_tokens()
    {
        var words = Models.Segmenter.Segment("They can't agree.").Words;
        Assert.Equal([0, 2, 0, 0, 0], words.Select(w => (int)w.MultiwordLength));
        Assert.Equal([true, false, true, false, true], words.Select(w => w.SpaceAfter));
    }

    [Theory]
    [InlineData("“We won’t,” he said—twice.", "“ We wo n’t , ” he said — twice .")]
    [InlineData("\"Go!\" she cried.", "\" Go ! \" she cried .")]
    [InlineData("It lost $4.5 million (12.5%) in 2014.", "It lost $ 4.5 million ( 12.5 % ) in 2014 .")]
    [InlineData("See https://un.org/en/ga/ or press@un.org today.", "See https://un.org/en/ga/ or press@un.org today .")]
    public void Splits_marks_from_words(string text, string expected) => Assert.Equal([expected], Read(text));

    [Theory]
    [InlineData("MOSCOW, Sept 28 (Reuters) - Russia said on Monday it would talk.")]
    [InlineData("UNITED NATIONS (AP) — The U.N. chief met Gen. Martin Dempsey on Tuesday.")]
    [InlineData("BEIRUT, Lebanon — Mr. Annan and Lt. Col. J. Smith Jr. spoke to Sen. John McCain.")]
    [InlineData("The U.S. Army left Washington, D.C. on Jan. 5 with Prof. A. B. Jones.")]
    [InlineData("“We will not go,” he said.")]
    public void Keeps_one_sentence_whole(string text) => Assert.Single(Read(text));

    [Theory]
    [InlineData("He went to the U.S. She stayed.", 2)]
    [InlineData("“Is it over?” he asked. Nobody knew.", 2)]
    [InlineData("Talks failed. \"We tried,\" Mr. Ban said. They meet again on Monday.", 3)]
    [InlineData("Russia Backs Assad\n\nThe Kremlin said so on Monday.", 2)]
    [InlineData("Russia Backs Assad\nThe Kremlin said so on Monday, and the ministry confirmed it later to reporters in Moscow and abroad.", 2)]
    [InlineData("- a truce\n- an end to the siege\n- aid for the city", 3)]
    public void Parts_sentences(string text, int expected) => Assert.Equal(expected, Read(text).Length);

    [Fact]
    public void Cuts_overlong_sentences()
    {
        var text = string.Join(", ", Enumerable.Repeat("the old man and the sea", 400));
        var read = Models.Segmenter.Segment(text);
        SegmentationCheck.IsWellFormed(text, read);
        Assert.All(read.Sentences, s => Assert.InRange(s.Count, 1, SentenceSplitter.MaxSentenceWords));
    }

    private static string[] Read(string text)
    {
        var read = Models.Segmenter.Segment(text);
        SegmentationCheck.IsWellFormed(text, read);
        return [.. read.Sentences.Select(s => string.Join(' ', read.Words[s.First..s.End].Select(w => w.Form)))];
    }
}
