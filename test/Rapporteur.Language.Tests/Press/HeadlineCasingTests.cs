using Xunit;

namespace Rapporteur.Language.Tests.Press;

/// <summary>Headlines are parsed like sentences and keep their own letters.</summary>
public sealed class HeadlineCasingTests
{
    private const string Body = "\n\nThe army detained Aung San Suu Kyi on Monday. It said it had seized power because the election was unfair.";

    [Theory]
    [InlineData("Myanmar Army Seizes Power and Detains Suu Kyi", "Seizes", "seize")]
    [InlineData("Trump and Putin Meet in Helsinki", "Meet", "meet")]
    [InlineData("EU Imposes Economic Sanctions on Russia", "Imposes", "impose")]
    [InlineData("RUSSIA LAUNCHES STRIKES IN SYRIA", "LAUNCHES", "launch")]
    public void Verbs_of_headlines_are_verbs(string title, string verb, string lemma)
    {
        var document = Models.Pipeline.Analyze(title + Body);
        var word = document.Words.ToArray().First(w => w.Form == verb);
        Assert.Equal(Upos.VERB, word.Upos);
        Assert.Equal(lemma, word.Lemma);
    }

    [Fact]
    public void Forms_and_spans_stay_as_written()
    {
        const string text = "Myanmar Army Seizes Power and Detains Suu Kyi" + Body;
        foreach (var word in Models.Pipeline.Analyze(text).Words) Assert.Equal(text[word.Start..word.End], word.Form);
    }

    [Fact]
    public void Names_of_the_body_stay_names()
    {
        var document = Models.Pipeline.Analyze("Myanmar Army Seizes Power and Detains Suu Kyi" + Body);
        Assert.Equal(Upos.PROPN, document.Words.ToArray().First(w => w.Form == "Suu").Upos);
    }
}
