using System.Collections.Frozen;
using Rapporteur.Language;

namespace Rapporteur.Events;

/// <summary>A set of lemmas and of terms of several words (<c>human_right</c>), matched on a token and its neighbours. Immutable.</summary>
internal sealed class LemmaSet
{
    private readonly FrozenSet<string> _single;
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _spans;
    private readonly (string[] Words, int Anchor)[] _terms;

    public LemmaSet(IEnumerable<string> lemmas)
    {
        var single = new List<string>();
        var terms = new List<(string[], int)>();
        foreach (var lemma in lemmas)
        {
            var words = lemma.Split('_', '-');
            if (words.Length == 1) single.Add(lemma);
            else terms.Add((words, Anchor(words)));
            if (words.Length > 1) single.Add(string.Join('-', words));
            // "A sit-in": which of its words is the head depends on how the grammar takes the term.
            if (words.Length > 1 && lemma.Contains('-', StringComparison.Ordinal) && terms[^1].Item2 != words.Length - 1) terms.Add((words, words.Length - 1));
        }

        _single = single.ToFrozenSet(StringComparer.Ordinal);
        _spans = _single.GetAlternateLookup<ReadOnlySpan<char>>();
        _terms = [.. terms];
    }

    /// <summary>Whether a token is one of the words, or the head word of one of the terms.</summary>
    public bool Has(Token token)
    {
        var lemma = Lower(token.Lemma);
        if (_single.Contains(lemma) || HasForm(token, lemma)) return true;
        foreach (var (words, anchor) in _terms)
        {
            if (IsAnchor(token, lemma, words[anchor]) && Spells(token, words, anchor)) return true;
        }

        return false;
    }

    /// <summary>"Stands accused": a word listed as written; "troops": a plural that the grammar takes for its own lemma.</summary>
    private bool HasForm(Token token, string lemma)
    {
        if (lemma.Length > 3 && lemma[^1] == 's' && token.Upos is Upos.NOUN or Upos.PROPN && _spans.Contains(lemma.AsSpan(0, lemma.Length - 1))) return true;
        return token.Upos is Upos.VERB or Upos.ADJ && _single.Contains(Lower(token.Form));
    }

    /// <summary>Number of words of the longest member that a token heads; at least 1.</summary>
    public int LengthOf(Token token)
    {
        var longest = 1;
        var lemma = Lower(token.Lemma);
        foreach (var (words, anchor) in _terms)
            if (words.Length > longest && IsAnchor(token, lemma, words[anchor]) && Spells(token, words, anchor)) longest = words.Length;
        return longest;
    }

    internal static string Lower(string word)
    {
        foreach (var c in word)
            if (c is >= 'A' and <= 'Z') return word.ToLowerInvariant();
        return word;
    }

    /// <summary>The head of a term: its last word, the one before its preposition, or a verb before its particle.</summary>
    private static int Anchor(string[] words)
    {
        for (var i = 1; i < words.Length; i++)
            if (words[i] is "of" or "in" or "for" or "to" or "on" or "against") return i - 1;
        return words[^1] is "out" or "off" or "down" or "up" or "back" or "over" or "away" or "apart" or "in" or "on" or "through" ? 0 : words.Length - 1;
    }

    /// <summary>"Ethnic cleansing": the head of a term is also known by its form where the grammar takes it for a verb.</summary>
    private static bool IsAnchor(Token token, string lemma, string word) => word == lemma || (token.Xpos == "VBG" && word == Lower(token.Form));

    private static bool Spells(Token token, string[] words, int anchor)
    {
        var document = token.Document;
        for (int i = anchor - 1, t = token.Index - 1; i >= 0; i--, t--)
        {
            while (t >= 0 && document.Words[t].Form is "-" or "‑") t--;
            if (t < 0 || !Is(document[t], words[i])) return false;
        }

        for (int i = anchor + 1, t = token.Index + 1; i < words.Length; i++, t++)
        {
            while (t < document.Count && document.Words[t].Form is "-" or "‑") t++;
            if (t >= document.Count || !Is(document[t], words[i])) return false;
        }

        return true;
    }

    private static bool Is(Token token, string word) => Lower(token.Lemma) == word || Lower(token.Form) == word;
}
