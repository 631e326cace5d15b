using Rapporteur.Language;
using Rapporteur.Mentions;

namespace Rapporteur.Groups;

/// <summary>
/// Works out the members that the words after a noun list, left to right as they stand: names, "including", "plus", "except", and sets named before
/// ("all the countries that she mentioned plus Egypt"). For one thread and document.
/// </summary>
internal sealed class SetReader(GroupBook book, StoryMentions mentions, EarlierSets earlier)
{
    private const int WidestPhrase = 5;

    private readonly Document _document = mentions.Document;

    /// <summary>The members that a noun has by its own words and those behind it.</summary>
    /// <param name="noun">The noun's token.</param>
    /// <param name="kind">What its members are.</param>
    /// <param name="isSet">Whether the noun names a group ("coalition of"), not its members ("countries").</param>
    public SetReading Read(int noun, MemberKind kind, bool isSet)
    {
        var members = new Members();
        var sentenceEnd = SentenceEnd(noun);
        var at = noun + 1;
        var points = !isSet && Point(ref at, noun, kind, sentenceEnd, members);
        if (isSet) PointByNumber(noun, members);
        var (end, isOpen, takes, isLast, named) = (at, false, false, false, -1);
        while (at < sentenceEnd)
        {
            if (book.AddsAt(_document, at) is > 0 and var adds)
            {
                if (named < 0) named = members.All.Count;
                (at, isOpen, takes, isLast) = (at + adds, true, false, false);
            }
            else if (book.TakesAt(_document, at) is > 0 and var less)
            {
                if (named < 0) named = members.All.Count;
                (at, isOpen, takes, isLast) = (at + less, true, true, false);
            }
            else if (isSet && at == noun + 1 && book.ListsAt(_document, at) is > 0 and var lists) (at, isOpen) = (at + lists, true);
            // The second dash closes the list; so does a comma behind its last member.
            else if (IsMark(at)) (at, isOpen) = (at + 1, members.All.Count == 0 || (points && end == at));
            else if (_document.Words[at].Form == "," && (isLast || !isOpen)) (at, isOpen) = (at + 1, at == noun + 1 && HasNamesBeside(noun));
            else if (IsFiller(at) && isOpen) isLast |= _document.Words[at++].Upos == Upos.CCONJ;
            else if (Member(at, kind, isOpen, at == noun + 1) is { } phrase)
            {
                Apply(phrase, takes, members);
                at = end = phrase.End;
                isOpen = true;
            }
            else if (isOpen && KindAt(at) is { } inner)
            {
                var set = new Members();
                var next = at + 1;
                if (!Point(ref next, at, inner, sentenceEnd, set)) break;
                foreach (var member in set.All) Apply(member, takes, members);
                at = end = next;
            }
            else break;
        }

        return new SetReading(members.All, end, named < 0 ? members.All.Count : named);
    }

    /// <summary>What members a noun means, or null where it means none.</summary>
    public MemberKind? KindAt(int token)
    {
        if (_document.Words[token].Upos is not (Upos.NOUN or Upos.PROPN)) return null;
        var noun = _document[token];
        return book.States.Has(noun) ? MemberKind.States : book.Persons.Has(noun) ? MemberKind.Persons : book.Parties.Has(noun) ? MemberKind.Any : null;
    }

    /// <summary>The number that stands before a noun: "five countries"; 0 for none.</summary>
    public int NumberBefore(int noun)
    {
        for (var t = noun - 1; t >= 0 && _document.Words[t].Upos is Upos.NUM or Upos.DET or Upos.ADJ; t--)
            if (book.Number(_document.Words[t].Form) is > 0 and var number) return number;
        return 0;
    }

    /// <summary>"Both countries", "the five powers", "the countries that she mentioned": the set named before, with the words that say which.</summary>
    private bool Point(ref int at, int noun, MemberKind kind, int sentenceEnd, Members members)
    {
        var (isDefinite, isPointer) = Determiners(noun);
        var speaker = Namer(at, sentenceEnd, out var after);
        if (!isPointer && !(isDefinite && (speaker is not null || NumberBefore(noun) > 0))) return false;
        if (earlier.Last(_document.Words[noun].Start, kind, NumberBefore(noun), speaker) is not { } set) return false;
        foreach (var member in set) members.Add(member);
        if (speaker is not null) at = after;
        return true;
    }

    /// <summary>"The four-nation group": the last set of so many.</summary>
    private void PointByNumber(int noun, Members members)
    {
        if (noun < 4 || KindAt(noun - 1) is not { } kind || _document.Words[noun - 2].Form is not ("-" or "‑") || book.Number(_document.Words[noun - 3].Form) is not (> 0 and var number)) return;
        foreach (var member in earlier.Last(_document.Words[noun].Start, kind, number, null) ?? []) members.Add(member);
    }

    private (bool IsDefinite, bool IsPointer) Determiners(int noun)
    {
        var (definite, pointer) = (false, false);
        for (var t = noun - 1; t >= 0 && _document.Words[t].Upos is Upos.NUM or Upos.DET or Upos.ADJ or Upos.CCONJ; t--)
        {
            definite |= string.Equals(_document.Words[t].Form, "the", StringComparison.OrdinalIgnoreCase);
            pointer |= book.Pointers.Has(_document[t]);
        }

        return (definite, pointer);
    }

    /// <summary>Who named them: "(that) Ban Ki-moon mentioned", "named by the president".</summary>
    private string? Namer(int at, int sentenceEnd, out int after)
    {
        after = at;
        if (at < sentenceEnd && _document.Words[at].Xpos is "WDT" or "WP" or "IN") at++;
        var isPassive = at + 1 < sentenceEnd && book.Mentions.Has(_document[at]) && _document.Words[at + 1].Form == "by";
        if (isPassive) at += 2;
        while (at < sentenceEnd && _document.Words[at].Upos is Upos.DET) at++;
        if (at >= sentenceEnd || PhraseAt(at) is not { Actor: { } namer } phrase) return null;
        after = phrase.End;
        if (isPassive) return namer.Id;
        while (after < sentenceEnd && _document.Words[after].Upos is Upos.AUX or Upos.ADV) after++;
        if (after >= sentenceEnd || !book.Mentions.Has(_document[after])) return null;
        after++;
        return namer.Id;
    }

    private Phrase? Member(int at, MemberKind kind, bool isOpen, bool isFirst)
    {
        if (PhraseAt(at) is not { Form: MentionForm.Name, Actor: { } actor } phrase) return null;
        // "Quad members Japan, India and Australia": right behind the noun names are its members, where they are a list.
        if (!isOpen && !(isFirst && IsListed(phrase))) return null;
        return Fits(actor, kind) ? phrase : null;
    }

    /// <summary>"Two countries, Cuba and Norway, were": behind the comma stand names in apposition.</summary>
    private bool HasNamesBeside(int noun)
    {
        foreach (var child in _document[noun].Children)
            if (child.Relation == Deprel.Appos && mentions.At(child.Index) is { Form: MentionForm.Name, Actor: not null }) return true;
        return false;
    }

    private bool IsListed(Phrase phrase) => _document[phrase.Head].Child(Deprel.Conj) is not null && phrase.End < _document.Count && _document.Words[phrase.End].Form is "," or "and";

    /// <summary>The longest phrase that begins at a token or holds it.</summary>
    private Phrase? PhraseAt(int at)
    {
        Phrase? longest = null;
        for (var t = at; t < Math.Min(_document.Count, at + WidestPhrase); t++)
            if (mentions.At(t) is { } phrase && phrase.First <= at && phrase.End > at && (longest is null || phrase.End > longest.End)) longest = phrase;
        return longest;
    }

    /// <summary>Whether an actor may be a member of a group of a kind.</summary>
    public static bool Fits(Actor actor, MemberKind kind) => kind switch
    {
        MemberKind.States => actor.Kind is ActorKind.Country or ActorKind.Government,
        MemberKind.Persons => actor.Kind is ActorKind.Person,
        _ => true,
    };

    private void Apply(Phrase phrase, bool takes, Members members) => Apply(new ActorReference(phrase.Actor!.Id, phrase.Actor.Code, phrase.MentionIn(_document)), takes, members);

    private static void Apply(ActorReference member, bool takes, Members members)
    {
        if (takes) members.Take(member);
        else members.Add(member);
    }

    private bool IsMark(int at) => _document.Words[at].Form is "-" or "–" or "—" or ":" or "(" or "--";

    private bool IsFiller(int at) => _document.Words[at] is { Upos: Upos.DET or Upos.CCONJ or Upos.NUM } or { Form: "," } || book.Pointers.Has(_document[at]);

    private int SentenceEnd(int token)
    {
        foreach (var sentence in _document.Sentences)
            if (token < sentence.End) return sentence.End;
        return _document.Count;
    }
}
