using System.Text;
using Rapporteur.Language;
using Rapporteur.Mentions;

namespace Rapporteur.Positions;

/// <summary>The words of a tree as a name for what the knowledge has no issue for, and as evidence. For one thread and document.</summary>
internal sealed class Wording(Document document)
{
    // A name is read in a table; more words than these tell a story of their own.
    private const int LongestName = 8;
    private const int Deepest = 60;

    private readonly StringBuilder _name = new();
    private int _count;
    private int _last;

    /// <summary>The stretch of a word with what hangs on it, without clauses that tell something else of it.</summary>
    public Span SpanOf(int token)
    {
        var (first, end) = Reach(document[token], 0);
        while (end - 1 > token && document.Words[end - 1].Upos == Upos.PUNCT && document.Words[end - 1].Form is not ("”" or "\"" or "»" or ")")) end--;
        while (first < token && document.Words[first].Upos == Upos.PUNCT && document.Words[first].Form is not ("“" or "\"" or "«" or "(")) first++;
        return new Span(document.Words[first].Start, document.Words[end - 1].End);
    }

    /// <summary>A name made of the words that a word heads: a noun phrase without its article, or a verb in its dictionary form with its object and what follows.</summary>
    /// <param name="token">The word.</param>
    /// <param name="thing">For a verb the object that stands before it, as in a passive; -1 for none.</param>
    /// <param name="doer">For a verb or predicate what is to do or be it; -1 for none.</param>
    /// <returns>Empty where nothing can be named.</returns>
    public string NameOf(int token, int thing = -1, int doer = -1)
    {
        var word = document[token];
        _name.Clear();
        (_count, _last) = (0, 0);
        var (first, end) = (FirstOf(word), Reach(word, 0).End);
        // "Scrap it": what it is stands elsewhere.
        if (word.Upos == Upos.VERB && word.Child(Deprel.Obj) is { Upos: Upos.PRON }) return "";
        if (QuestionOf(word) is { } question) first = question;
        else if (doer >= 0)
        {
            Append(FirstOf(document[doer]), Reach(document[doer], 0).End);
            if (_count > 0) _name.Append(" to ").Append(document.Words[Math.Max(first, FirstOf(word))].Lemma);
            first = _count > 0 ? FirstOf(word) + 1 : first;
        }
        else if (thing >= 0 && thing < first && word.Upos == Upos.VERB)
        {
            Append(token, token + 1);
            Append(FirstOf(document[thing]), Reach(document[thing], 0).End);
            first = token + 1;
        }

        Append(first, end);
        // "A bill that would end school meals": a lone noun is told from others by what is said of it.
        if (_count == 1 && word.Upos == Upos.NOUN && (word.Child(Deprel.AclRelcl) ?? word.Child(Deprel.Acl)) is { } told && told.Index > token) Append(token + 1, Reach(told, 0).End);
        // "Stop", "end": a verb alone names nothing to stand on.
        if (_count < 2 && word.Upos is Upos.VERB or Upos.AUX) return "";
        return Capital(_name.ToString().Trim(' ', '-', '\'', '’'));
    }

    /// <summary>"How to go on": the word that makes a clause a question.</summary>
    private static int? QuestionOf(Token clause)
    {
        foreach (var child in clause.Children)
            if (child.Index < clause.Index && child.Xpos is "WRB" or "WP" && child.Relation is Deprel.Advmod or Deprel.Obj) return child.Index;
        return null;
    }

    private void Append(int first, int end)
    {
        // A name does not end in an article or a preposition: words that only lead on wait for the next.
        var waiting = first;
        for (var t = first; t < end && _count + t - waiting < LongestName; t++)
        {
            if (document.Words[t].Upos is Upos.DET or Upos.ADP or Upos.PART or Upos.CCONJ or Upos.SCONJ or Upos.ADJ or Upos.NUM && t + 1 < end) continue;
            for (; waiting <= t; waiting++) Append(document.Words[waiting]);
        }
    }

    private void Append(in Word part)
    {
        var isFirst = _count == 0;
        if ((isFirst && IsLead(part)) || (part.Upos == Upos.PUNCT && part.Form is not ("-" or "‑" or "’" or "'"))) return;
        if (!isFirst && part.Start > _last) _name.Append(' ');
        else if (!isFirst && part.Start < _last) _name.Append(' ');
        _last = part.End;
        _name.Append(isFirst && part.Upos is Upos.VERB or Upos.AUX ? part.Lemma : part.Form);
        _count++;
    }

    /// <summary>The first word of a name: of a noun phrase with the name of its owner, of a predicate its copula.</summary>
    private static int FirstOf(Token word)
    {
        if (word.Upos is Upos.VERB or Upos.AUX) return word.Index;
        var first = NounPhrases.Range(word).First;
        foreach (var child in word.Children)
            if ((child.Relation == Deprel.NmodPoss && child.Upos != Upos.PRON) || child.Relation == Deprel.Cop) first = Math.Min(first, Reach(child, 0).First);
        return first;
    }

    private static bool IsLead(in Word word) =>
        word.Upos is Upos.DET or Upos.PUNCT or Upos.ADP or Upos.SCONJ or Upos.CCONJ or Upos.PART || (word.Relation == Deprel.NmodPoss && word.Upos == Upos.PRON);

    private static string Capital(string name) => name.Length == 0 ? name : char.ToUpperInvariant(name[0]) + name[1..];

    private static (int First, int End) Reach(Token token, int depth)
    {
        int first = token.Index, end = token.Index + 1;
        if (depth > Deepest) return (first, end);
        foreach (var child in token.Children)
        {
            if (child.Relation is Deprel.AclRelcl or Deprel.Parataxis or Deprel.Appos || (child.Relation is Deprel.Conj or Deprel.Advcl && child.Upos is Upos.VERB or Upos.AUX or Upos.ADJ)) continue;
            if (child.Relation is Deprel.Acl or Deprel.Ccomp && child.Child(Deprel.Mark) is { Form: "that" } && token.Upos == Upos.NOUN) continue;
            if (child.Relation is Deprel.Cc or Deprel.Conj && token.Upos is Upos.VERB or Upos.AUX or Upos.ADJ) continue;
            var (childFirst, childEnd) = Reach(child, depth + 1);
            (first, end) = (Math.Min(first, childFirst), Math.Max(end, childEnd));
        }

        return (first, end);
    }
}
