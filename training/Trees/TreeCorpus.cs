using Rapporteur.Language;
using Rapporteur.Language.Conllu;
using Rapporteur.Language.Trees;

namespace Rapporteur.Training.Trees;

/// <summary>Sentences to learn from, and the vocabulary that they give.</summary>
internal static class TreeCorpus
{
    private const int MinWordCount = 2;
    private const int LongestSentence = 120;

    /// <summary>GUM's travel guides and how-tos have texts under non-commercial or share-alike terms; they train nothing that ships.</summary>
    private static readonly string[] LeftOut = ["GUM_voyage", "GUM_whow"];

    /// <summary>Reads the training sentences of the files in a folder.</summary>
    public static List<Word[]> Read(params string[] paths)
    {
        var sentences = new List<Word[]>();
        foreach (var path in paths)
        {
            foreach (var sentence in ConlluReader.ReadFile(path))
            {
                if (LeftOut.Any(name => sentence.DocumentId?.StartsWith(name, StringComparison.Ordinal) == true)) continue;
                if (sentence.Words.Length is > 0 and <= LongestSentence) sentences.Add(sentence.Words);
            }
        }

        return sentences;
    }

    /// <summary>Words seen at least twice, and all labels.</summary>
    public static TreeVocabulary Vocabulary(IReadOnlyList<Word[]> sentences)
    {
        Dictionary<string, int> words = new(StringComparer.Ordinal), xpos = new(StringComparer.Ordinal), features = new(StringComparer.Ordinal);
        var ids = new FormIds();
        foreach (var word in sentences.SelectMany(s => s))
        {
            FormFeatures.Extract(word.Form, 2, 2, ids);
            Count(words, ids.Normal.ToString());
            Count(xpos, word.Xpos);
            Count(features, word.Features);
        }

        return new TreeVocabulary(["", .. Listed(words, MinWordCount)], [.. Listed(xpos, 1)], [.. Listed(features, MinWordCount)]);
    }

    /// <summary>A sentence in the model's terms.</summary>
    public static TrainingWord[] Encode(Word[] words, TreeShape shape, TreeVocabulary vocabulary, FormIds ids) => Array.ConvertAll(words, word =>
    {
        FormFeatures.Extract(word.Form, shape.PieceRows, shape.ShapeRows, ids);
        return new TrainingWord
        {
            Row = vocabulary.RowOf(ids.Normal),
            Pieces = ids.Pieces[..ids.PieceCount],
            AffixCount = ids.AffixCount,
            NgramScale = ids.NgramScale,
            Shapes = [.. ids.Shapes],
            Upos = (int)word.Upos,
            Xpos = Array.IndexOf(vocabulary.Xpos, word.Xpos),
            Features = Array.IndexOf(vocabulary.Features, word.Features),
            Head = word.Head,
            Relation = (int)word.Relation,
        };
    });

    private static IEnumerable<string> Listed(Dictionary<string, int> counts, int least) =>
        counts.Where(c => c.Value >= least).OrderByDescending(c => c.Value).ThenBy(c => c.Key, StringComparer.Ordinal).Select(c => c.Key);

    private static void Count(Dictionary<string, int> counts, string key) => counts[key] = counts.GetValueOrDefault(key) + 1;
}
