using Rapporteur.Knowledge;
using Rapporteur.Language;

namespace Rapporteur.Mentions;

/// <summary>Finds the names of the world in a text, the longest at each place, each within one sentence.</summary>
internal sealed class NameSpotter(World world)
{
    public List<NameHit> Spot(Document document)
    {
        var hits = new List<NameHit>();
        var words = new List<NameWord>(document.Count + 16);
        NameIndex.Split(document.Text, words);
        var tokens = document.Words;
        var word = 0;
        for (var s = 0; s < document.Sentences.Length; s++)
        {
            var sentence = document.Sentences[s];
            for (var t = sentence.First; t < sentence.End; t++)
            {
                while (word < words.Count && words[word].Start < tokens[t].Start) word++;
                if (word >= words.Count) return hits;
                if (words[word].Start != tokens[t].Start) continue;
                if (!world.Names.TryMatch(document.Text, words, word, out var endWord, out var entries)) continue;
                var end = TokenAfter(tokens, t, sentence.End, words[endWord - 1].End);
                if (end == t) continue;
                // "CPI (Maoist)": the words end before the bracket closes.
                if (end < sentence.End && tokens[end].Form == ")" && document.Text.AsSpan(tokens[t].Start..tokens[end - 1].End).Contains('(')) end++;
                hits.Add(new NameHit(t, end, entries));
                t = end - 1;
            }
        }

        return hits;
    }

    /// <summary>
    /// The token after the one that holds the last character of a name; <paramref name="first"/> where the name leaves the sentence or ends within
    /// a word: "a U.S. strike" is none of the A.U.
    /// </summary>
    private static int TokenAfter(ReadOnlySpan<Word> tokens, int first, int limit, int endOffset)
    {
        for (var t = first; t < limit; t++)
            if (tokens[t].End >= endOffset) return EndsWithin(tokens[t], endOffset) ? first : t + 1;
        return first;
    }

    private static bool EndsWithin(Word token, int endOffset)
    {
        var read = token.Form.Length - (token.End - endOffset);
        return read > 0 && read + 1 < token.Form.Length && token.Form[read] == '.' && char.IsLetter(token.Form[read + 1]);
    }
}
