using Rapporteur.Language;
using Rapporteur.Language.Conllu;
using Rapporteur.Language.Lemmas;

namespace Rapporteur.Training;

/// <summary>F1 of sentences, words and lemmas against a treebank, aligned by characters that are not white space (as <c>score.py parse</c> does).</summary>
/// <param name="Sentences">Sentences with the same first and last character.</param>
/// <param name="Words">Words with the same token and place in it.</param>
/// <param name="Lemmas">Aligned words with the same lemma, case aside.</param>
/// <param name="Upos">Aligned words with the same universal tag.</param>
/// <param name="Uas">Aligned words whose heads are aligned.</param>
/// <param name="Las">Such words with the same relation, subtypes aside.</param>
internal sealed record AlignedScore(double Sentences, double Words, double Lemmas, double Upos, double Uas, double Las)
{
    public static AlignedScore Of(IReadOnlyList<ConlluSentence> gold, ReadOnlySpan<Word> words, ReadOnlySpan<SentenceRange> sentences)
    {
        var goldWords = new Dictionary<(int, int, int), (Word Word, (int, int, int) Head)>();
        var goldSentences = new HashSet<(int, int)>();
        var position = 0;
        foreach (var sentence in gold)
        {
            var start = position;
            (position, var keys) = Keys(sentence.Words, position);
            for (var i = 0; i < keys.Length; i++) goldWords[keys[i]] = (sentence.Words[i], HeadKey(keys, sentence.Words[i].Head));
            goldSentences.Add((start, position));
        }

        int found = 0, lemmas = 0, tags = 0, heads = 0, labelled = 0, foundSentences = 0;
        position = 0;
        foreach (var sentence in sentences)
        {
            var start = position;
            (position, var keys) = Keys(words[sentence.First..sentence.End], position);
            if (goldSentences.Contains((start, position))) foundSentences++;
            for (var i = 0; i < keys.Length; i++)
            {
                if (!goldWords.TryGetValue(keys[i], out var aligned)) continue;
                ref readonly var word = ref words[sentence.First + i];
                found++;
                if (string.Equals(aligned.Word.Lemma, word.Lemma, StringComparison.OrdinalIgnoreCase)) lemmas++;
                if (aligned.Word.Upos == word.Upos) tags++;
                if (aligned.Head != HeadKey(keys, word.Head < 0 ? -1 : word.Head - sentence.First)) continue;
                heads++;
                if (WithoutSubtype(aligned.Word.Relation) == WithoutSubtype(word.Relation)) labelled++;
            }
        }

        double all = goldWords.Count + words.Length;
        return new AlignedScore(
            2.0 * foundSentences / (goldSentences.Count + sentences.Length), 2 * found / all, 2 * lemmas / all, 2 * tags / all, 2 * heads / all, 2 * labelled / all);
    }

    /// <summary>Share of words with the right lemma, case aside, where the gold words and tags are given.</summary>
    public static double LemmasWithGoldTags(IEnumerable<ConlluSentence> gold, Lemmatizer lemmatizer) => gold.SelectMany(s => s.Words)
        .Average(w => string.Equals(lemmatizer.Lemma(w.Form, w.Upos, w.Xpos, w.Features), w.Lemma, StringComparison.OrdinalIgnoreCase) ? 1.0 : 0);

    private static string WithoutSubtype(Deprel relation) => relation.Name().Split(':')[0];

    private static (int, int, int) HeadKey((int, int, int)[] keys, int head) => head < 0 ? (-1, -1, -1) : keys[head];

    /// <summary>Where each word of a sentence lies, counted in characters that are not white space, and its place in its token.</summary>
    private static (int Position, (int, int, int)[] Keys) Keys(ReadOnlySpan<Word> words, int position)
    {
        var keys = new (int, int, int)[words.Length];
        for (var i = 0; i < words.Length;)
        {
            var parts = Math.Max(1, (int)words[i].MultiwordLength);
            var end = position;
            for (var k = 0; k < parts; k++) end += words[i + k].End - words[i + k].Start;
            for (var k = 0; k < parts; k++) keys[i + k] = (position, end, k);
            (position, i) = (end, i + parts);
        }

        return (position, keys);
    }
}
