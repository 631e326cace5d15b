using System.Collections.Frozen;
using Rapporteur.Knowledge;
using Rapporteur.Language;

namespace Rapporteur.Events;

/// <summary>
/// What acts may be about (<c>ontology/contexts.tsv</c>) and the words that tell it. A set of contexts is a number, one bit for each in the
/// order of the file. Immutable; safe to share between threads.
/// </summary>
internal sealed class ContextBook
{
    /// <summary>As many as a number has bits; PLOVER has 37.</summary>
    public const int Most = 64;

    private readonly List<string> _names = [];
    private readonly FrozenDictionary<string, Term[]> _terms;

    /// <summary>Reads the contexts.</summary>
    /// <exception cref="KnowledgeException">A line cannot be used.</exception>
    public ContextBook(IEnumerable<TsvRow> rows)
    {
        var terms = new Dictionary<string, List<Term>>(StringComparer.OrdinalIgnoreCase);
        foreach (var row in rows)
        {
            if (!_names.Contains(row[0])) _names.Add(row[0]);
            if (_names.Count > Most) throw row.Problem($"there are more than {Most} contexts; join some of them");
            foreach (var word in row.List(2)) Add(terms, word, 1UL << _names.IndexOf(row[0]), row.Origin);
        }

        _terms = terms.ToFrozenDictionary(t => t.Key, t => t.Value.ToArray(), StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>The contexts in the order of their bits.</summary>
    public IReadOnlyList<string> Names => _names;

    /// <summary>The contexts that a cell lists.</summary>
    /// <exception cref="KnowledgeException">One of them is none.</exception>
    public ulong Bits(TsvRow row, int column)
    {
        var bits = 0UL;
        foreach (var name in row.List(column))
        {
            var at = _names.IndexOf(name);
            if (at < 0) throw row.Problem($"'{name}' is no context of ontology/contexts.tsv; write one of {string.Join(", ", _names)}");
            bits |= 1UL << at;
        }

        return bits;
    }

    /// <summary>The names of a set.</summary>
    public IReadOnlyList<string> NamesOf(ulong bits)
    {
        if (bits == 0) return [];
        var names = new List<string>();
        for (var i = 0; i < _names.Count; i++)
            if ((bits >> i & 1) != 0) names.Add(_names[i]);
        return names;
    }

    /// <summary>The names of two sets, each once, in the order of the file.</summary>
    public IReadOnlyList<string> Join(IReadOnlyList<string> one, IReadOnlyList<string> other)
    {
        if (other.Count == 0 || one.SequenceEqual(other)) return one;
        return one.Count == 0 ? other : _names.FindAll(n => one.Contains(n) || other.Contains(n));
    }

    /// <summary>The contexts that a word tells, with the words before it: the longest terms count ("tear gas" is no gas); allocates nothing.</summary>
    public ulong Of(Token token)
    {
        if (token.Upos is not (Upos.NOUN or Upos.PROPN or Upos.VERB or Upos.ADJ)) return 0;
        var (bits, length) = (0UL, 0);
        Add(token, token.Form, ref bits, ref length);
        if (token.Lemma != token.Form) Add(token, token.Lemma, ref bits, ref length);
        return bits;
    }

    /// <summary>File and line of the words that make a word tell a context; null where it tells another, or none.</summary>
    public string? OriginOf(Token token, int context) => OriginOf(token, token.Form, context) ?? OriginOf(token, token.Lemma, context);

    private string? OriginOf(Token token, string key, int context) =>
        _terms.TryGetValue(key, out var terms) ? Array.Find(terms, t => (t.Contexts >> context & 1) != 0 && t.EndsAt(token))?.Origin : null;

    private void Add(Token token, string key, ref ulong bits, ref int length)
    {
        if (!_terms.TryGetValue(key, out var terms)) return;
        foreach (var term in terms)
        {
            if (term.Words.Length < length || !term.EndsAt(token)) continue;
            bits = term.Words.Length > length ? term.Contexts : bits | term.Contexts;
            length = term.Words.Length;
        }
    }

    private static void Add(Dictionary<string, List<Term>> terms, string written, ulong context, string origin)
    {
        // "Non-proliferation" is one word or three, as the text is cut.
        AddTerm(terms, new Term(written.Split('_', '-'), context, origin));
        if (written.Contains('-', StringComparison.Ordinal)) AddTerm(terms, new Term(written.Split('_'), context, origin));
    }

    private static void AddTerm(Dictionary<string, List<Term>> terms, Term term)
    {
        if (!terms.TryGetValue(term.Words[^1], out var list)) terms[term.Words[^1]] = list = [];
        list.Add(term);
    }

    /// <summary>One or more words side by side; what is written with capitals must be so in the text.</summary>
    private sealed record Term(string[] Words, ulong Contexts, string Origin)
    {
        private readonly bool[] _hasCapitals = Array.ConvertAll(Words, w => w.Any(char.IsUpper));

        /// <summary>Whether a word is the last of the term and the others stand before it.</summary>
        public bool EndsAt(Token last)
        {
            var t = last.Index;
            for (var i = Words.Length - 1; i >= 0; i--, t--)
            {
                while (i < Words.Length - 1 && t >= 0 && last.Document.Words[t].Form is "-" or "‑") t--;
                if (t < 0 || !Is(last.Document[t], i)) return false;
            }

            return true;
        }

        private bool Is(Token token, int word)
        {
            if (_hasCapitals[word]) return token.Form == Words[word];
            return string.Equals(token.Form, Words[word], StringComparison.OrdinalIgnoreCase) || string.Equals(token.Lemma, Words[word], StringComparison.OrdinalIgnoreCase);
        }
    }
}
