using Rapporteur.Events;
using Rapporteur.Language;
using Rapporteur.Mentions;

namespace Rapporteur.Groups;

/// <summary>
/// Gives words that point to several actors all of them: "the four countries", "both sides", "the two", "they" and "their governments" after a
/// list. A phrase that means somebody of its own keeps that meaning. For one thread and document.
/// </summary>
internal sealed class PointedSets
{
    /// <summary>How many sentences back "they" may find its list.</summary>
    private const int Reach = 1;

    /// <summary>How many sentences back "the two" may find theirs: those of a passage before are forgotten. A set that is pointed to is named again.</summary>
    private const int FarReach = 6;

    private readonly GroupBook _book;
    private readonly StoryMentions _mentions;
    private readonly Document _document;
    private readonly EarlierSets _earlier = new([]);

    /// <summary>Partners of the sentence that is read: "the two" are found among them, nouns like "the two leaders" only in the next ones.</summary>
    private readonly EarlierSets _within = new([]);
    private readonly SetReader _sets;
    private readonly SetNotes _notes;
    private readonly Participants _participants;
    private readonly SharedRoles _roles;
    private PointedSet? _last;

    /// <summary>Makes a finder of a story's sets.</summary>
    /// <param name="book">The words that point.</param>
    /// <param name="mentions">The mentions, each with its single actor.</param>
    /// <param name="roles">Who the holders of a role in several states are.</param>
    public PointedSets(GroupBook book, StoryMentions mentions, SharedRoles roles)
    {
        (_book, _mentions, _document, _roles) = (book, mentions, mentions.Document, roles);
        _participants = new Participants(mentions);
        _sets = new SetReader(book, mentions, _earlier);
        _notes = new SetNotes(mentions, _participants, _earlier);
    }

    /// <summary>Finds them all, in the order of the text.</summary>
    public void Find()
    {
        for (var s = 0; s < _document.Sentences.Length; s++)
        {
            _earlier.Forget(_document.Words[_document.Sentences[Math.Max(0, s - FarReach)].First].Start);
            _within.Forget(int.MaxValue);
            NotePartners(_document.Sentences[s], new SetNotes(_mentions, _participants, _within));
            for (var t = _document.Sentences[s].First; t < _document.Sentences[s].End; t++)
            {
                if (_mentions.At(t) is not { IsDateline: false } phrase || phrase.Head != t) continue;
                if (phrase.Form == MentionForm.Pronoun) ReadPronoun(phrase);
                else if (phrase.Form == MentionForm.Nominal) ReadDescription(phrase);
                if (_notes.NoteList(t) is { Count: > 1 } list && IsArgument(_document[t])) _last = new PointedSet(phrase, list);
            }

            NotePartners(_document.Sentences[s], _notes);
        }
    }

    private void ReadDescription(Phrase phrase)
    {
        var head = _document[phrase.Head];
        // Words of its own say whose it is ("the two Russian ministers"), unless they are a pronoun for several.
        if (OwnerSet(head) is { } owners) Take(phrase, _roles.Among(phrase, owners.Select(CountryOf)));
        else if (phrase is { Territory: null, Owner: null } && Pointed(head) is { } members)
        {
            if (phrase.Actor is not null && !SaysNumber(head)) return;
            Take(phrase, members.Select(ActorOf).OfType<Actor>().ToList());
            _last = new PointedSet(phrase, members);
            _earlier.Note(phrase.SpanIn(_document), _sets.KindAt(phrase.Head) ?? MemberKind.Any, members);
        }
    }

    /// <summary>"The foreign ministers of the four", "their governments": the set that a role's owners are; null for none.</summary>
    private List<ActorReference>? OwnerSet(Token head)
    {
        if (_mentions.At(head.Index) is not { Role: not null, IsPlural: true } phrase) return null;
        foreach (var child in head.Children)
        {
            if (child.Relation is not (Deprel.Nmod or Deprel.NmodPoss)) continue;
            if (child.Relation == Deprel.Nmod && Frames.IntroducerOf(child) != "of") continue;
            if (Pointed(child) is { } pointed) return pointed;
            // One state has no governments: the possessor of several must be several.
            var isOfSeveral = child.Upos == Upos.PRON && _book.States.Has(head) && _last is { } set && IsNear(set, phrase.Sentence);
            if (_mentions.At(child.Index) is { Form: MentionForm.Pronoun, IsPlural: true } pronoun && (pronoun.Others.Count > 0 || isOfSeveral)) return _last?.Members;
        }

        return null;
    }

    /// <summary>The members of the set before to which a noun or number points; null where it points to none.</summary>
    private List<ActorReference>? Pointed(Token head)
    {
        if (head.Upos is Upos.NUM or Upos.DET or Upos.PRON) return OfNumber(head);
        if (_sets.KindAt(head.Index) is not { } kind || _mentions.At(head.Index) is { Form: MentionForm.Name }) return null;
        if (head.Child(Deprel.Det) is { } determiner && _book.Each.Has(determiner)) return _earlier.Last(_document.Words[head.Index].Start, kind, kind == MemberKind.Any ? 2 : 0, null);
        var number = _sets.NumberBefore(head.Index);
        // "All sides" may be more than were named.
        if (number == 0 && kind == MemberKind.Any) return null;
        var reading = _sets.Read(head.Index, kind, false);
        return reading.Named >= Math.Max(2, number) && reading.Members.Count > 1 ? reading.Members : null;
    }

    /// <summary>"The two", "both": a number that stands for its noun.</summary>
    private List<ActorReference>? OfNumber(Token word)
    {
        if (_book.Number(word.Form) is not (> 1 and var number) || word.Child(Deprel.Nmod) is not null) return null;
        var isDefinite = word.Index > 0 && string.Equals(_document.Words[word.Index - 1].Form, "the", StringComparison.OrdinalIgnoreCase);
        if (!isDefinite && !_book.Pointers.Has(word)) return null;
        var start = _document.Words[word.Index].Start;
        return _within.Last(start, MemberKind.Any, number, null) ?? _earlier.Last(start, MemberKind.Any, number, null);
    }

    private void ReadPronoun(Phrase pronoun)
    {
        if (!pronoun.IsPlural)
        {
            if (Pointed(_document[pronoun.Head]) is { } both && pronoun.Actor is null) Take(pronoun, both.Select(ActorOf).OfType<Actor>().ToList());
            return;
        }

        if (_last is not { } set || !IsNear(set, pronoun.Sentence) || IsBesides(_document[pronoun.Head], _document[set.Phrase.Head])) return;
        if (pronoun.Antecedent is { } found ? !Yields(found, set) : IsPluralBetween(set.Phrase, pronoun)) return;
        Take(pronoun, set.Members.Select(ActorOf).OfType<Actor>().ToList());
    }

    /// <summary>Whether one who was taken for "they" stands back behind a later set.</summary>
    private static bool Yields(Phrase found, PointedSet set) =>
        ReferenceEquals(found, set.Phrase) || (found is { IsPlural: false, Actor.Kind: ActorKind.Government or ActorKind.Group } && found.First < set.Phrase.First && found.Sentence < set.Phrase.Sentence);

    /// <summary>Whether others between a set and a pronoun may be meant: "the officials", "the companies".</summary>
    private bool IsPluralBetween(Phrase set, Phrase pronoun)
    {
        for (var t = set.End; t < pronoun.First; t++)
            if (_mentions.At(t) is { IsPlural: true, Form: not MentionForm.Pronoun } other && other.Head == t && (other.Role is not null || _sets.KindAt(t) is not null) && !ReferenceEquals(other, set)) return true;
        return false;
    }

    /// <summary>Those who do something to others are not the others: "Mali and Niger accused them".</summary>
    private static bool IsBesides(Token pronoun, Token set) => pronoun.Relation != Deprel.NmodPoss && !pronoun.IsRoot && pronoun.HeadIndex == set.HeadIndex;

    private static bool IsNear(PointedSet set, int sentence) => sentence - set.Phrase.Sentence <= Reach;

    private bool SaysNumber(Token head) => _sets.NumberBefore(head.Index) > 1 || head.Upos == Upos.NUM;

    private static bool IsArgument(Token token) => token.Relation is Deprel.Nsubj or Deprel.NsubjPass or Deprel.Obj or Deprel.Iobj or Deprel.Obl or Deprel.OblAgent or Deprel.Nmod
        || (token.Relation == Deprel.Conj && token.Head.Relation is Deprel.Nsubj or Deprel.Obj);

    /// <summary>"Modi called on Xi", "Mali fought Niger": two that one verb names are the two of whom the next words speak.</summary>
    private void NotePartners(SentenceRange sentence, SetNotes notes)
    {
        for (var t = sentence.First; t < sentence.End; t++)
        {
            var verb = _document[t];
            if (verb.Upos != Upos.VERB || verb.Child(Deprel.Nsubj) is not { } subject || _participants.Of(subject.Index) is not [var first]) continue;
            foreach (var child in verb.Children)
                if (IsPartner(child, verb) && _participants.Of(child.Index) is [var second]) notes.Note([first, second]);
        }
    }

    private bool IsPartner(Token child, Token verb) =>
        (child.Relation == Deprel.Obj && (_book.Meets.Has(verb) || _mentions.At(child.Index) is { Actor.Kind: not ActorKind.Person })) || (child.Relation == Deprel.Obl && _book.PartnerPrepositions.Contains(Frames.IntroducerOf(child)));

    private static void Take(Phrase phrase, List<Actor> actors)
    {
        if (actors.Count < 2) return;
        phrase.Actor = actors[0];
        phrase.Others.Clear();
        phrase.Others.AddRange(actors.Skip(1));
    }

    private Actor? ActorOf(ActorReference reference) => _mentions.Actors.Find(a => a.Id == reference.ActorId);

    private string? CountryOf(ActorReference reference) => ActorOf(reference)?.Country;

    /// <summary>A set as some words name it.</summary>
    private sealed record PointedSet(Phrase Phrase, List<ActorReference> Members);
}
