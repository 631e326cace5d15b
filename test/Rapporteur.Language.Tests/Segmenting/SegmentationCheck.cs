using Rapporteur.Language.Segmenting;
using Xunit;

namespace Rapporteur.Language.Tests.Segmenting;

/// <summary>What holds for every text.</summary>
internal static class SegmentationCheck
{
    /// <summary>Spans rise, forms are what they cover, every character that is not white space lies in one word, sentences cover all words.</summary>
    public static void IsWellFormed(string text, Segmentation read)
    {
        var at = 0;
        foreach (var word in read.Words)
        {
            Assert.True(word.Start >= at && word.End > word.Start && word.End <= text.Length, $"bad span {word.Start}..{word.End} after {at}");
            Assert.True(string.IsNullOrWhiteSpace(text[at..word.Start]), $"characters before {word.Start} belong to no word");
            Assert.Equal(text[word.Start..word.End], word.Form);
            Assert.DoesNotContain(word.Form, char.IsWhiteSpace);
            at = word.End;
        }

        Assert.True(string.IsNullOrWhiteSpace(text[at..]));
        var next = 0;
        foreach (var sentence in read.Sentences)
        {
            Assert.Equal(next, sentence.First);
            Assert.InRange(sentence.Count, 1, SentenceSplitter.MaxSentenceWords + 2);
            next = sentence.End;
        }

        Assert.Equal(read.Words.Length, next);
    }
}
