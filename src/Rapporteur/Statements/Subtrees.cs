using Rapporteur.Events;
using Rapporteur.Language;

namespace Rapporteur.Statements;

/// <summary>Stretches of text that parts of a tree cover. For one thread; reused from cue to cue.</summary>
internal sealed class Subtrees(Document document, CueBook cues)
{
    private readonly List<int> _tokens = [];
    private readonly Stack<int> _open = new();
    private readonly List<int> _without = [];
    private int _from;

    /// <summary>Whether nothing gathered stands behind a word.</summary>
    public bool EndsBefore(int token) => _tokens.TrueForAll(t => t < token);

    /// <summary>Whether nothing gathered stands before a place of the text or at it.</summary>
    public bool StartsBehind(int offset) => _tokens.TrueForAll(t => document.Words[t].Start > offset);

    /// <summary>Forgets what was gathered.</summary>
    /// <param name="from">Words before this one are never gathered: a dateline is nobody's words.</param>
    public void Clear(int from)
    {
        _tokens.Clear();
        _without.Clear();
        _from = from;
    }

    /// <summary>Whether nothing was gathered.</summary>
    public bool IsEmpty => _tokens.Count == 0;

    /// <summary>Leaves out a word and all beneath it, wherever they hang.</summary>
    public void LeaveOut(int root) => _without.Add(root);

    /// <summary>Gathers a phrase without the preposition that leads it in.</summary>
    public void AddPhrase(int root)
    {
        foreach (var child in document[root].Children)
            if (child.Relation == Deprel.Case && child.Index < root) LeaveOut(child.Index);
        Add(root);
    }

    /// <summary>Gathers a word and all beneath it, but for one branch.</summary>
    /// <param name="root">The word.</param>
    /// <param name="without">The word at the top of the branch to leave out; -1 for none.</param>
    public void Add(int root, int without = -1)
    {
        _open.Push(root);
        while (_open.TryPop(out var at))
        {
            if (at == without || at < _from || _without.Contains(at)) continue;
            _tokens.Add(at);
            foreach (var child in document[at].Children)
                if (!IsBracketed(child) && !IsSource(child)) _open.Push(child.Index);
        }
    }

    /// <summary>"(her office later denied it)": what is told between brackets of other words is the author's.</summary>
    private bool IsBracketed(Token part)
    {
        if (part.Upos != Upos.VERB || part.Relation is not (Deprel.Parataxis or Deprel.AclRelcl or Deprel.Ccomp) || cues.Find(LemmaSet.Lower(part.Lemma)) is not { TakesClause: true }) return false;
        bool isOpen = false, isClosed = false;
        foreach (var mark in part.Children)
        {
            isOpen |= mark.Form == "(" && mark.Index < part.Index;
            isClosed |= mark.Form == ")" && mark.Index > part.Index;
        }

        return isOpen && isClosed;
    }

    /// <summary>"…, according to a poll" behind what somebody says: it names who passes that on.</summary>
    private bool IsSource(Token phrase)
    {
        foreach (var child in phrase.Children)
            if (child.Relation == Deprel.Case && child.Form == "according" && child.Index > 0 && document.Words[child.Index - 1].Form == ",") return true;
        return false;
    }

    /// <summary>The gathered words as stretches of text in order; commas and the like at their ends fall away, quotation marks stay.</summary>
    public List<Span> Spans()
    {
        _tokens.Sort();
        var spans = new List<Span>();
        for (var i = 0; i < _tokens.Count;)
        {
            var end = i + 1;
            while (end < _tokens.Count && _tokens[end] <= _tokens[end - 1] + 1) end++;
            int first = _tokens[i], last = _tokens[end - 1];
            while (first <= last && IsLoose(first)) first++;
            while (last >= first && IsLoose(last)) last--;
            // "A charge that the army denied": a lone pronoun says nothing.
            if (first <= last && !(first == last && document.Words[first].Upos is Upos.PRON or Upos.SCONJ)) spans.Add(new Span(document.Words[first].Start, document.Words[last].End));
            i = end;
        }

        return spans;
    }

    private bool IsLoose(int token) => document.Words[token].Upos == Upos.PUNCT && document.Words[token].Form is not ("\"" or "“" or "”" or "«" or "»" or "''" or "``" or ")" or "(");
}
