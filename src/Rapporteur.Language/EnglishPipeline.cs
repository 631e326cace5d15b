using Rapporteur.Language.Lemmas;
using Rapporteur.Language.Press;
using Rapporteur.Language.Segmenting;
using Rapporteur.Language.Trees;

namespace Rapporteur.Language;

/// <summary>
/// Reads English text into a <see cref="Document"/>: words and sentences, tags and trees, lemmas. Immutable and safe to share between
/// threads; load it once.
/// </summary>
public sealed class EnglishPipeline
{
    private readonly Segmenter _segmenter;
    private readonly TreeAnnotator _trees;
    private readonly Lemmatizer _lemmatizer;
    private readonly HeadlineCasing _headlines;

    internal EnglishPipeline(Segmenter segmenter, TreeAnnotator trees, Lemmatizer lemmatizer)
    {
        _segmenter = segmenter;
        _trees = trees;
        _lemmatizer = lemmatizer;
        _headlines = new HeadlineCasing(segmenter.Lexicon);
    }

    /// <summary>Loads <c>segmenter.rpm</c>, <c>trees.rpm</c> and <c>lemmas.rpm</c>.</summary>
    /// <param name="modelDirectory">The folder that holds them.</param>
    /// <exception cref="ModelException">A file is missing or cannot be used; the message names it.</exception>
    public static EnglishPipeline Load(string modelDirectory)
    {
        ArgumentNullException.ThrowIfNull(modelDirectory);
        return new EnglishPipeline(
            Segmenter.Load(Path.Combine(modelDirectory, "segmenter.rpm")),
            TreeModel.Load(Path.Combine(modelDirectory, "trees.rpm")).Annotate,
            Lemmatizer.Load(Path.Combine(modelDirectory, "lemmas.rpm")));
    }

    /// <summary>Reads a text. Any text is accepted; an empty one gives a document without words.</summary>
    /// <param name="text">The text; spans of the document refer to it.</param>
    /// <param name="layout">What its line ends mean.</param>
    public Document Analyze(string text, LineLayout layout = LineLayout.Detect)
    {
        var (words, sentences) = _segmenter.Segment(text, layout);
        Datelines.Mark(words, sentences);
        var headlines = _headlines.Lower(words, sentences);
        var trees = Datelines.Cut(sentences);
        _trees(words, trees);
        NewsTrees.Mend(words, trees, _lemmatizer);
        Datelines.Join(words, sentences);
        _lemmatizer.Annotate(words);
        HeadlineCasing.Restore(words, headlines);
        return new Document(text, words, sentences);
    }
}
