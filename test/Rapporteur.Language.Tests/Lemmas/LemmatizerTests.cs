using Xunit;

namespace Rapporteur.Language.Tests.Lemmas;

public sealed class LemmatizerTests
{
    [Theory]
    [InlineData("went", Upos.VERB, "VBD", "go")]
    [InlineData("met", Upos.VERB, "VBD", "meet")]
    [InlineData("is", Upos.AUX, "VBZ", "be")]
    [InlineData("n't", Upos.PART, "RB", "not")]
    [InlineData("wo", Upos.AUX, "MD", "will")]
    [InlineData("men", Upos.NOUN, "NNS", "man")]
    [InlineData("better", Upos.ADJ, "JJR", "good")]
    [InlineData("Putin", Upos.PROPN, "NNP", "Putin")]
    [InlineData("The", Upos.DET, "DT", "the")]
    public void Knows_common_words(string form, Upos upos, string xpos, string lemma) => Assert.Equal(lemma, Models.Lemmatizer.Lemma(form, upos, xpos));

    [Theory]
    [InlineData("grobbled", Upos.VERB, "VBD", "grobble")]
    [InlineData("trummets", Upos.NOUN, "NNS", "trummet")]
    [InlineData("blorries", Upos.NOUN, "NNS", "blorry")]
    [InlineData("demilitarizing", Upos.VERB, "VBG", "demilitarize")]
    [InlineData("shelled", Upos.VERB, "VBD", "shell")]
    [InlineData("Chetniks", Upos.PROPN, "NNPS", "Chetnik")]
    public void Judges_rare_words_by_their_ending(string form, Upos upos, string xpos, string lemma) =>
        Assert.Equal(lemma, Models.Lemmatizer.Lemma(form, upos, xpos));

    [Theory]
    [InlineData("attacked", Upos.VERB, "attack")]
    [InlineData("home", Upos.NOUN, "home")]
    [InlineData("went", Upos.VERB, "go")]
    public void Does_without_a_penn_tag(string form, Upos upos, string lemma) => Assert.Equal(lemma, Models.Lemmatizer.Lemma(form, upos));

    [Theory]
    [InlineData("")]
    [InlineData("\ud800")]
    [InlineData("\0")]
    [InlineData("s")]
    public void Takes_any_form(string form)
    {
        foreach (var upos in Enum.GetValues<Upos>()) Assert.NotNull(Models.Lemmatizer.Lemma(form, upos));
    }

    [Fact]
    public void Same_answer_from_many_threads()
    {
        var forms = Enumerable.Range(0, 500).Select(i => $"w{i}ings").ToArray();
        var expected = forms.Select(f => Models.Lemmatizer.Lemma(f, Upos.NOUN, "NNS")).ToArray();
        Parallel.For(0, 64, i => Assert.Equal(expected[i % 500], Models.Lemmatizer.Lemma(forms[i % 500], Upos.NOUN, "NNS")));
    }
}
