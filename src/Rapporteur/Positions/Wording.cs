using System.Text;
using Rapporteur.Events;
using Rapporteur.Knowledge;
using Rapporteur.Language;
using Rapporteur.Mentions;

namespace Rapporteur.Positions;

/// <summary>The words of a tree as a name for what the knowledge has no issue for, and as evidence. For one thread and document.</summary>
internal sealed class Wording(StoryMentions mentions, WordClasses words)
{
    // A name is read in a table; more words than these tell a story of their own.
    private const int LongestName = 12;

    // Who is to do something is told in short: what is to be done needs the room.
    private const int LongestDoer = 5;
    private const int Deepest = 60;

    // "For the repeal of a law on schools, of 1998": so many phrases that hang beside a thing are read as its own.
    private const int MostBeside = 3;

    private readonly Document _document = mentions.Document;
    private readonly StringBuilder _name = new();
    private int _count;
    private int _last;
    private int _trigger = -1;
    private int _head = -1;

    /// <summary>The stretch of a word with what hangs on it, without clauses that tell something else of it.</summary>
    public Span SpanOf(int token)
    {
        _trigger = -1;
        var (first, end) = WholeOf(_document[token]);
        while (end - 1 > token && _document.Words[end - 1].Upos == Upos.PUNCT && _document.Words[end - 1].Form is not ("”" or "\"" or "»" or ")")) end--;
        while (first < token && _document.Words[first].Upos == Upos.PUNCT && _document.Words[first].Form is not ("“" or "\"" or "«" or "(")) first++;
        return new Span(_document.Words[first].Start, _document.Words[end - 1].End);
    }

    /// <summary>A name made of the words that a word heads: a noun phrase without its article, or a verb in its dictionary form with its object and what follows.</summary>
    /// <param name="token">The word.</param>
    /// <param name="thing">For a verb the object that stands before it, as in a passive; -1 for none.</param>
    /// <param name="doer">For a verb or predicate what is to do or be it; -1 for none.</param>
    /// <param name="trigger">The word that takes the stance, which names nothing itself: "a practice criticised by the union"; -1 for none.</param>
    /// <returns>Empty where nothing can be named; in lower case where the first word is so in a sentence.</returns>
    public string NameOf(int token, int thing = -1, int doer = -1, int trigger = -1)
    {
        var word = _document[token];
        (_trigger, _head) = (trigger, token);
        _name.Clear();
        (_count, _last) = (0, 0);
        var (first, end) = (FirstOf(word), WholeOf(word).End);
        // "Scrap it": what it is stands elsewhere.
        if (word.Upos == Upos.VERB && word.Child(Deprel.Obj) is { Upos: Upos.PRON }) return "";
        if (QuestionOf(word) is { } question) first = question;
        else if (doer >= 0)
        {
            AppendDoer(_document[doer]);
            if (_count > 0) _name.Append(" to ").Append(_document.Words[Math.Max(first, FirstOf(word))].Lemma);
            first = _count > 0 ? FirstOf(word) + 1 : first;
        }
        else if (thing >= 0 && thing < first && word.Upos == Upos.VERB)
        {
            Append(token, token + 1);
            if (_document.Words[thing].Upos == Upos.PRON) _name.Append(' ').Append(NameAt(thing));
            else Append(FirstOf(_document[thing]), Math.Min(WholeOf(_document[thing]).End, token));
            first = token + 1;
        }
        else if (OwnerOf(word) is { } owner)
        {
            _name.Append(owner).Append("'s");
            _count = 1;
        }

        Append(first, end, token);
        // "A bill that would end school meals": a lone noun is told from others by what is said of it.
        if (_count == 1 && word.Upos == Upos.NOUN && (word.Child(Deprel.AclRelcl) ?? word.Child(Deprel.Acl)) is { } told && told.Index > token && told.Index != trigger) Append(token + 1, Reach(told, 0).End);
        // "Stop", "end": a verb alone names nothing to stand on.
        if (_count < 2 && word.Upos is Upos.VERB or Upos.AUX) return "";
        return _name.ToString().Trim(' ', '-', ',', '\'', '’');
    }

    /// <summary>"His call for a ban": whose a thing is where only "his" or "her" says it; null where nobody known is meant.</summary>
    private string? OwnerOf(Token word)
    {
        if (word.Upos != Upos.NOUN || word.Child(Deprel.NmodPoss) is not { Upos: Upos.PRON } pronoun || pronoun.Index > word.Index) return null;
        if (!words["person-pronoun-m"].Contains(pronoun.Form) && !words["person-pronoun-f"].Contains(pronoun.Form)) return null;
        return NameAt(pronoun.Index);
    }

    private string? NameAt(int token) => mentions.At(token) is { Actor: { } actor } ? actor.Name : null;

    /// <summary>Who is to act: a pronoun by the name of whom it means, others by their own words.</summary>
    private void AppendDoer(Token doer)
    {
        if (doer.Upos == Upos.PRON)
        {
            if (NameAt(doer.Index) is not { } name) return;
            _name.Append(name);
            _count = 1;
            return;
        }

        var (first, end) = (FirstOf(doer), WholeOf(doer).End);
        Append(first, end - first > LongestDoer ? NounPhrases.Range(doer).End : end);
    }

    /// <summary>"How to go on": the word that makes a clause a question.</summary>
    private static int? QuestionOf(Token clause)
    {
        foreach (var child in clause.Children)
            if (child.Index < clause.Index && child.Xpos is "WRB" or "WP" && child.Relation is Deprel.Advmod or Deprel.Obj) return child.Index;
        return null;
    }

    private void Append(int first, int end, int head = -1)
    {
        if (head >= 0) end = Shortened(first, end, head);
        // A name does not end in an article or a preposition: words that only lead on wait for the next.
        var waiting = first;
        for (var t = first; t < end && _count + t - waiting < LongestName; t++)
        {
            if (_document.Words[t].Upos is Upos.DET or Upos.ADP or Upos.PART or Upos.CCONJ or Upos.SCONJ or Upos.ADJ or Upos.NUM or Upos.PUNCT && t + 1 < end) continue;
            for (; waiting <= t; waiting++) Append(_document.Words[waiting], waiting == head || waiting == first);
        }
    }

    /// <summary>Where a name that grows too long ends: at the last phrase that is whole within the limit.</summary>
    private int Shortened(int first, int end, int head)
    {
        var room = LongestName - _count;
        int count = 0, last = end;
        for (var t = first; t < end; t++)
        {
            if (t > head + 1 && IsAside(t)) return t;
            if (t > head + 1 && count <= room && IsPhraseStart(_document[t]) && !IsOpen(_document.Words[t - 1])) last = t;
            if (_document.Words[t].Upos != Upos.PUNCT) count++;
            if (count > room) return last;
        }

        return end;
    }

    /// <summary>"…, warning that", "because of", "…,” she went on", "… and another must go": what somebody does, why, who says it and what else is said stand beside the issue.</summary>
    private bool IsAside(int token)
    {
        if (words["reason"].Contains(_document.Words[token].Form)) return true;
        if (_document[token] is { Relation: Deprel.Cc, IsRoot: false } and { Head.Upos: Upos.VERB } joined && joined.Head.Index > token && HasSubject(joined.Head)) return true;
        if (_document.Words[token].Form != "," || token + 1 >= _document.Count) return false;
        return _document.Words[token + 1] is { Xpos: "VBG", Upos: Upos.VERB } or { Form: "”" or "\"" or "''" or "»" };
    }

    private static bool HasSubject(Token clause) => clause.Child(Deprel.Nsubj) is not null || clause.Child(Deprel.NsubjPass) is not null;

    private static bool IsPhraseStart(Token word) => word.Form != "of" && (word.Upos is Upos.ADP or Upos.SCONJ or Upos.CCONJ or Upos.PUNCT && word.Form is not ("-" or "‑" or "’" or "'") || (word.Upos == Upos.PART && word.Form == "to") || word.Xpos is "WDT" or "WP" or "WRB");

    /// <summary>Whether a phrase cannot end in a word: what it leads on to is still to come.</summary>
    private static bool IsOpen(in Word word) => word.Upos is Upos.DET or Upos.ADP or Upos.PART or Upos.CCONJ or Upos.SCONJ or Upos.ADJ or Upos.NUM or Upos.PUNCT or Upos.AUX or Upos.VERB;

    private void Append(in Word part, bool mayLead)
    {
        var isFirst = _count == 0;
        // The sign tells what is denied.
        if (part.Head == _head && part.Relation == Deprel.Advmod && words["not"].Contains(part.Form)) return;
        if (part.Form is "," && !isFirst)
        {
            _name.Append(',');
            return;
        }

        if ((isFirst && IsLead(part)) || (part.Upos == Upos.PUNCT && part.Form is not ("-" or "‑" or "’" or "'"))) return;
        if (!isFirst && part.Start != _last) _name.Append(' ');
        _last = part.End;
        // "Increased surveillance": only a verb that heads the words stands in its dictionary form.
        _name.Append(isFirst && mayLead && part.Upos is Upos.VERB or Upos.AUX && part.Relation is not (Deprel.Amod or Deprel.Compound) ? part.Lemma : part.Form);
        _count++;
    }

    /// <summary>The first word of a name: of a noun phrase with the name of its owner, of a predicate its copula.</summary>
    private int FirstOf(Token word)
    {
        if (word.Upos is Upos.VERB or Upos.AUX) return word.Index;
        var first = NounPhrases.Range(word).First;
        foreach (var child in word.Children)
            if ((child.Relation == Deprel.NmodPoss && child.Upos != Upos.PRON) || child.Relation == Deprel.Cop) first = Math.Min(first, Reach(child, 0).First);
        return first;
    }

    private static bool IsLead(in Word word) =>
        word.Upos is Upos.DET or Upos.PUNCT or Upos.ADP or Upos.SCONJ or Upos.CCONJ or Upos.PART || (word.Relation == Deprel.NmodPoss && word.Upos == Upos.PRON);

    /// <summary>A name as it stands alone.</summary>
    public static string Capital(string name) => name.Length == 0 ? name : char.ToUpperInvariant(name[0]) + name[1..];

    /// <summary>All words of a thing, with the phrases right behind it that tell of what it is though the grammar hangs them on the verb: "supported a ban | on imports".</summary>
    private (int First, int End) WholeOf(Token word)
    {
        var (first, end) = Reach(word, 0);
        end = EndBeforeAdverbial(word, end);
        if (word.Upos != Upos.NOUN || word.IsRoot || word.Relation is not (Deprel.Obj or Deprel.Obl)) return (first, end);
        for (var more = 0; more < MostBeside && BehindAt(word, end) is { } beside; more++) end = EndBeforeAdverbial(beside, Reach(beside, 0).End);
        return (first, end);
    }

    private Token? BehindAt(Token thing, int end)
    {
        foreach (var child in thing.Head.Children)
        {
            if (child.Index < end || child.Relation is not (Deprel.Obl or Deprel.OblAgent) || Reach(child, 0).First != end) continue;
            var preposition = Frames.IntroducerOf(child);
            var names = words["naming-preposition"].Contains(preposition) || (words["asking-noun"].Contains(thing.Lemma) && preposition is "for");
            return names && !IsTime(child) && !words["occasion"].Contains(child.Lemma) ? child : null;
        }

        return null;
    }

    /// <summary>Cuts what tells when, or where it was said, off the end: "a database on Thursday", "the ban in a statement".</summary>
    private int EndBeforeAdverbial(Token word, int end)
    {
        foreach (var child in word.Children)
        {
            if (child.Index < word.Index || child.Relation is not (Deprel.Nmod or Deprel.Obl or Deprel.NmodUnmarked or Deprel.OblUnmarked or Deprel.Advmod)) continue;
            var (childFirst, childEnd) = Reach(child, 0);
            var isSaying = words["occasion"].Contains(child.Lemma) && words["occasion-preposition"].Contains(Frames.IntroducerOf(child));
            if (childEnd >= end && childFirst > word.Index && (IsTime(child) || isSaying)) return childFirst;
        }

        return end;
    }

    private bool IsTime(Token word) => Frames.IntroducerOf(word) != "of" && (words["weekday"].Contains(word.Form) || words["stretch-of-time"].Contains(word.Lemma));

    private (int First, int End) Reach(Token token, int depth)
    {
        int first = token.Index, end = token.Index + 1;
        if (depth > Deepest) return (first, end);
        foreach (var child in token.Children)
        {
            if (child.Index == _trigger && child.Relation == Deprel.Acl) continue;
            if (child.Relation is Deprel.AclRelcl or Deprel.Parataxis or Deprel.Appos || (child.Relation is Deprel.Conj or Deprel.Advcl && child.Upos is Upos.VERB or Upos.AUX or Upos.ADJ)) continue;
            if (child.Relation is Deprel.Acl or Deprel.Ccomp && child.Child(Deprel.Mark) is { Form: "that" } && token.Upos == Upos.NOUN) continue;
            if (child.Relation is Deprel.Cc or Deprel.Conj && token.Upos is Upos.VERB or Upos.AUX or Upos.ADJ) continue;
            var (childFirst, childEnd) = Reach(child, depth + 1);
            (first, end) = (Math.Min(first, childFirst), Math.Max(end, childEnd));
        }

        return (first, end);
    }
}
