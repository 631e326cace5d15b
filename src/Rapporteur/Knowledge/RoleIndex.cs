using Rapporteur.Knowledge.Compiled;
using Rapporteur.Language;

namespace Rapporteur.Knowledge;

/// <summary>The role nouns, found in a sentence by the lower-case form or lemma of their words. Immutable.</summary>
internal sealed class RoleIndex
{
    private readonly KnowledgeTables _tables;
    private readonly RoleWord?[] _made;
    private readonly int _longest;

    public RoleIndex(KnowledgeTables tables)
    {
        _tables = tables;
        _made = new RoleWord?[tables.Roles.Count];
        foreach (ref readonly var role in tables.Roles.Rows)
        {
            var phrase = tables.Strings.Characters(role.Phrase);
            _longest = Math.Max(_longest, phrase.Count(' ') + phrase.Count('-') + 1);
        }
    }

    /// <summary>A phrase in lower case, singular.</summary>
    public RoleWord? Find(ReadOnlySpan<char> phrase)
    {
        var number = _tables.RolePhrases.Find(phrase);
        if (number == KeyTable.Missing) return null;
        if (Volatile.Read(ref _made[number]) is { } made) return made;
        made = Make(_tables.Roles[number]);
        return Interlocked.CompareExchange(ref _made[number], made, null) ?? made;
    }

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
                if (Find(buffer[..length]) is not { } word || (best is not null && start >= first)) continue;
                (best, first) = (word, start);
            }
        }

        return best;
    }

    private RoleWord Make(in RoleRecord r)
    {
        var strings = _tables.Strings;
        return new RoleWord(
            strings[r.Phrase], strings.Optional(r.Role), strings.Optional(r.Cameo), strings[r.Kind], strings.Optional(r.Office), strings.Optional(r.Gender),
            _tables.Origin(r.File, r.Line));
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
