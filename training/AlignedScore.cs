using Rapporteur.Language;
using Rapporteur.Language.Conllu;
using Rapporteur.Language.Lemmas;

namespace Rapporteur.Training;

/// <summary>F1 of sentences, words and lemmas against a treebank, aligned by characters that are not white space (as <c>score.py parse</c> does).</summary>
/// <param name="Sentences">Sentences with the same first and last character.</param>
/// <param name="Words">Words with the same token and place in it.</param>
/// <param name="Lemmas">Aligned words with the same lemma, case aside.</param>
internal sealed record AlignedScore(double Sentences, double Words, double Lemmas)
{
    public static AlignedScore Of(IReadOnlyList<ConlluSentence> gold, ReadOnlySpan<Word> words, ReadOnlySpan<SentenceRange> sentences)
    {
        var goldKeys = new Dictionary<(int, int, int), string>();
        var goldSentences = new HashSet<(int, int)>();
        var position = 0;
        foreach (var sentence in gold)
        {
            var start = position;
            position = Walk(sentence.Words, position, (key, word) => goldKeys[key] = word.Lemma);
            goldSentences.Add((start, position));
        }

        int found = 0, lemmas = 0, foundSentences = 0;
        position = 0;
        foreach (var sentence in sentences)
        {
            var start = position;
            position = Walk(words[sentence.First..sentence.End], position, (key, word) =>
            {
                if (!goldKeys.TryGetValue(key, out var lemma)) return;
                found++;
                if (string.Equals(lemma, word.Lemma, StringComparison.OrdinalIgnoreCase)) lemmas++;
            });
            if (goldSentences.Contains((start, position))) foundSentences++;
        }

        double all = goldKeys.Count + words.Length;
        return new AlignedScore(2.0 * foundSentences / (goldSentences.Count + sentences.Length), 2 * found / all, 2 * lemmas / all);
    }

    /// <summary>Share of words with the right lemma, case aside, where the gold words and tags are given.</summary>
    public static double LemmasWithGoldTags(IEnumerable<ConlluSentence> gold, Lemmatizer lemmatizer) => gold.SelectMany(s => s.Words)
        .Average(w => string.Equals(lemmatizer.Lemma(w.Form, w.Upos, w.Xpos, w.Features), w.Lemma, StringComparison.OrdinalIgnoreCase) ? 1.0 : 0);

    private static int Walk(ReadOnlySpan<Word> words, int position, Action<(int, int, int), Word> visit)
    {
        for (var i = 0; i < words.Length;)
        {
            var parts = Math.Max(1, (int)words[i].MultiwordLength);
            var end = position;
            for (var k = 0; k < parts; k++) end += words[i + k].End - words[i + k].Start;
            for (var k = 0; k < parts; k++) visit((position, end, k), words[i + k]);
            (position, i) = (end, i + parts);
        }

        return position;
    }
}
