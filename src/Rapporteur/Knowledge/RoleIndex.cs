using Rapporteur.Language;

namespace Rapporteur.Knowledge;

/// <summary>The role nouns, found in a sentence by the lower-case form or lemma of their words. Immutable.</summary>
internal sealed class RoleIndex
{
    private readonly Dictionary<string, RoleWord> _phrases;
    private readonly Dictionary<string, RoleWord>.AlternateLookup<ReadOnlySpan<char>> _lookup;
    private readonly int _longest;

    public RoleIndex(IEnumerable<RoleWord> words)
    {
        _phrases = new Dictionary<string, RoleWord>(StringComparer.Ordinal);
        foreach (var word in words)
        {
            _phrases.TryAdd(word.Phrase, word);
            _longest = Math.Max(_longest, word.Phrase.Count(c => c is ' ' or '-') + 1);
        }

        _lookup = _phrases.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>A phrase in lower case, singular.</summary>
    public RoleWord? Find(ReadOnlySpan<char> phrase) => _lookup.TryGetValue(phrase, out var word) ? word : null;

    /// <summary>The longest role phrase that ends with a token.</summary>
    /// <param name="document">The text.</param>
    /// <param name="end">Index of the last token of the phrase.</param>
    /// <param name="limit">Index of the first token that may belong to it.</param>
    /// <param name="first">Index of the phrase's first token.</param>
    public RoleWord? EndingAt(Document document, int end, int limit, out int first)
    {
        Span<char> buffer = stackalloc char[96];
        RoleWord? best = null;
        first = end;
        for (var lemma = 0; lemma < 2; lemma++)
        {
            for (var start = end; start >= Math.Max(limit, end - _longest + 1); start--)
            {
                var length = Spell(document.Words, start, end, lemma == 0, buffer);
                if (length < 0) break;
                if (!_lookup.TryGetValue(buffer[..length], out var word) || (best is not null && start >= first)) continue;
                (best, first) = (word, start);
            }
        }

        return best;
    }

    /// <summary>Spells a phrase: lower-case forms joined by spaces, hyphens kept without spaces; the last word as form or lemma.</summary>
    private static int Spell(ReadOnlySpan<Word> words, int start, int end, bool lemma, Span<char> buffer)
    {
        var length = 0;
        for (var i = start; i <= end; i++)
        {
            var part = i == end && lemma ? words[i].Lemma : words[i].Form;
            if (part is null || length + part.Length + 1 > buffer.Length) return -1;
            var hyphen = part is "-" or "‑";
            if (i > start && !hyphen && buffer[length - 1] != '-') buffer[length++] = ' ';
            foreach (var c in part) buffer[length++] = hyphen ? '-' : char.ToLowerInvariant(c);
        }

        return length;
    }
}
