using Rapporteur.Events;
using Rapporteur.Language;
using Rapporteur.Mentions;

namespace Rapporteur.Groups;

/// <summary>Notes the sets that later words may point to: names in a list, and those who act on one another. For one thread and document.</summary>
internal sealed class SetNotes(StoryMentions mentions, Participants participants, EarlierSets earlier)
{
    private readonly Document _document = mentions.Document;

    /// <summary>Notes those who act on one another: of "Putin met Obama" the next sentence may say "the two leaders".</summary>
    public void NotePartners(Event item)
    {
        List<ActorReference> partners = [.. item.Sources, .. item.Targets];
        NoteKind(partners, MemberKind.States);
        // Who condemns a president is not one of "both leaders".
        if (item.Quad is 1 or 2) NoteKind(partners, MemberKind.Persons);
    }

    /// <summary>The names that are joined by "and" from a token on, noted; empty where the token begins no list.</summary>
    public List<ActorReference> NoteList(int token)
    {
        if (mentions.At(token) is not { Actor: { } actor } phrase || phrase.Head != token || (_document[token].Child(Deprel.Conj) ?? _document[token].Child(Deprel.Appos)) is null) return [];
        // The rest of a list is no list of its own, also where the grammar takes it for an apposition.
        var word = _document[token];
        // What the grammar joins to something that names nobody ("meeting on Friday, Lavrov, Kerry and …") begins one.
        var isRest = word.Relation == Deprel.Flat || (word.Relation == Deprel.Conj && mentions.At(word.HeadIndex)?.Actor is not null) || (word.Relation == Deprel.Appos && mentions.At(word.HeadIndex)?.Actor?.Kind == actor.Kind);
        if (isRest) return [];
        var members = participants.Of(token);
        Note(members);
        return members;
    }

    /// <summary>Notes the states and the persons among some actors.</summary>
    public void Note(List<ActorReference> references)
    {
        NoteKind(references, MemberKind.States);
        NoteKind(references, MemberKind.Persons);
    }

    private void NoteKind(List<ActorReference> references, MemberKind kind)
    {
        var members = new Members();
        foreach (var reference in references)
            if (reference.ActorId is { } id && mentions.Actors.Find(a => a.Id == id) is { } actor && SetReader.Fits(actor, kind)) members.Add(reference);
        if (members.All.Count < 2) return;
        var words = members.All[0].Span;
        foreach (var member in members.All) words = words.Union(member.Span);
        earlier.Note(words, kind, members.All);
    }
}
