using Xunit;

namespace Rapporteur.Language.Tests.Press;

/// <summary>Datelines are found where they are, and are trees of their own.</summary>
public sealed class DatelineTests
{
    [Theory]
    [InlineData("MOSCOW, Sept 28 (Reuters) — Russia sent aid to Syria.", "Russia")]
    [InlineData("HELSINKI, July 16 — The leaders met.", "The")]
    [InlineData("Feb. 1 — The army seized power.", "The")]
    [InlineData("KABUL: The president resigned.", "The")]
    [InlineData("(AP) The president resigned.", "The")]
    [InlineData("ANKARA, Turkey (AP) -- Turkish jets struck the camp.", "Turkish")]
    [InlineData("WASHINGTON (AP) \" President Obama met the king.", "President")]
    public void The_body_begins_after_the_dateline(string text, string first)
    {
        var document = Models.Pipeline.Analyze(text);
        Assert.Equal(first, document.Words[document.Sentences[0].BodyFirst].Form);
        Assert.False(document[document.Sentences[0].First].IsRoot);
    }

    [Theory]
    [InlineData("Vladimir Putin – a former spy – became president.")]
    [InlineData("NATO is divided.")]
    [InlineData("The vote (held in May) failed.")]
    [InlineData("A) (")]
    [InlineData("X ) — The")]
    public void Other_sentences_have_none(string text) => Assert.Equal(0, Models.Pipeline.Analyze(text).Sentences[0].DatelineWords);
}
