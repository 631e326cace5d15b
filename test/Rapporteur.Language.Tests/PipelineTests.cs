using Xunit;

namespace Rapporteur.Language.Tests;

public sealed class PipelineTests
{
    private static readonly EnglishPipeline Pipeline = new(Models.Segmenter, Chain, Models.Lemmatizer);

    [Fact]
    public void An_empty_text_gives_an_empty_document()
    {
        var document = Pipeline.Analyze("");
        Assert.Equal(0, document.Count);
        Assert.Equal(0, document.Sentences.Length);
    }

    [Fact]
    public void Words_have_lemmas_and_heads()
    {
        var document = Pipeline.Analyze("Talks failed. They went home.");
        Assert.Equal(2, document.Sentences.Length);
        Assert.Equal("home", document[5].Lemma);
        Assert.Equal(3, document[4].HeadIndex);
    }

    [Fact]
    public void Spans_refer_to_the_text_as_given()
    {
        const string text = "  He said:\r\n\r\n\t“No.”";
        var document = Pipeline.Analyze(text);
        foreach (var word in document.Words) Assert.Equal(word.Form, text[word.Start..word.End]);
    }

    [Fact]
    public void Many_threads_read_alike()
    {
        const string text = "MOSCOW (AP) — Russia’s president didn’t meet Mr. Annan. “It’s over,” he said.";
        var expected = Pipeline.Analyze(text).Words.ToArray().Select(w => w.Lemma).ToArray();
        Parallel.For(0, 200, _ => Assert.Equal(expected, Pipeline.Analyze(text).Words.ToArray().Select(w => w.Lemma)));
    }

    /// <summary>Stands for the tree model: every word hangs on the one before it.</summary>
    private static void Chain(Span<Word> words, ReadOnlySpan<SentenceRange> sentences)
    {
        foreach (var sentence in sentences)
        {
            for (var i = sentence.First; i < sentence.End; i++)
            {
                words[i].Upos = Upos.NOUN;
                words[i].Head = i == sentence.First ? -1 : i - 1;
                words[i].Relation = i == sentence.First ? Deprel.Root : Deprel.Dep;
            }
        }
    }
}
