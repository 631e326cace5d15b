using Rapporteur.Events;
using Rapporteur.Language;
using Rapporteur.Mentions;

namespace Rapporteur.Groups;

/// <summary>Finds the group that a noun names. For one thread and document.</summary>
internal sealed class GroupFinder(GroupBook book, StoryMentions mentions, SetReader sets, EarlierSets earlier, SetNotes notes, GroupStanding standing, Participants participants)
{
    private readonly Document _document = mentions.Document;

    /// <summary>The group of a noun, or null.</summary>
    /// <param name="token">The noun.</param>
    /// <param name="end">The token after the words that list its members.</param>
    public Group? At(int token, out int end)
    {
        end = token + 1;
        if (_document.Words[token].Upos is not (Upos.NOUN or Upos.PROPN) || mentions.At(token) is { Form: MentionForm.Name }) return OfNumber(token);
        var noun = _document[token];
        var isSet = book.Sets.Has(noun);
        if (sets.KindAt(token) is not { } kind)
        {
            if (!isSet) return null;
            kind = MemberKind.Any;
        }

        var reading = sets.Read(token, isSet ? MemberKind.Any : kind, isSet);
        end = Math.Max(end, reading.End);
        return isSet ? OfSet(noun, reading.Members, end) : OfMembers(token, kind, reading, end);
    }

    /// <summary>A noun for a group: with members, or only wanted by somebody.</summary>
    private Group? OfSet(Token noun, List<ActorReference> members, int end)
    {
        var isProposed = standing.IsProposed(noun);
        if (members.Count == 0 && standing.Maker(noun) is { } maker) members = Makers(maker);
        // "Called a terrorist group": a noun that parties go by, too, is only wanted as a group where its members are named.
        var isOnlyWanted = isProposed && (!book.Parties.Has(noun) || book.Sets.LengthOf(noun) > 1) && noun.Child(Deprel.Det) is { Form: "a" or "an" or "A" or "An" };
        if (members.Count < 2 && !isOnlyWanted) return null;
        notes.Note(members);
        return Make(noun.Index, members, end, isProposed);
    }

    private Group? OfMembers(int token, MemberKind kind, SetReading reading, int end)
    {
        // "Countries including France" names but some of them; of "five countries" four are not all.
        if (reading.Named < Math.Max(2, sets.NumberBefore(token)) || reading.Members.Count < 2) return null;
        var group = Make(token, reading.Members, end, false);
        earlier.Note(group.Evidence, kind, reading.Members);
        return group;
    }

    /// <summary>"The five agreed": a number alone points to the last set of so many.</summary>
    private Group? OfNumber(int token)
    {
        if (_document.Words[token].Upos != Upos.NUM || token == 0 || _document.Words[token - 1].Form is not ("the" or "The") || _document[token].Relation is not (Deprel.Nsubj or Deprel.NsubjPass or Deprel.Obj)) return null;
        if (book.Number(_document.Words[token].Form) is not (> 1 and var number) || earlier.Last(_document.Words[token].Start, MemberKind.Any, number, null) is not { } members) return null;
        return Make(token, members, token + 1, false);
    }

    /// <summary>Who makes a group belongs to it: "Niger and Mali formed an alliance".</summary>
    private List<ActorReference> Makers(Token verb)
    {
        foreach (var child in verb.Children)
            if (child.Relation == Deprel.Nsubj && participants.Of(child.Index) is { Count: > 1 } makers) return makers.FindAll(m => m.ActorId is not null);
        return [];
    }

    private Group Make(int noun, List<ActorReference> members, int end, bool isProposed)
    {
        var (first, _) = NounPhrases.Range(_document[noun]);
        if (end < _document.Count && _document.Words[end].Form is "”" or "\"") end++;
        var evidence = new Span(_document.Words[first].Start, _document.Words[end - 1].End);
        while (first < noun && (_document.Words[first].Upos is Upos.DET or Upos.PUNCT && book.Number(_document.Words[first].Form) == 0)) first++;
        var name = new Span(_document.Words[first].Start, _document.Words[noun].End).Of(_document.Text).ToString();
        return new Group(WithoutQuotes(name), isProposed ? GroupStanding.Proposed : GroupStanding.Existing, members, evidence);
    }

    private static string WithoutQuotes(string name) => name.AsSpan().IndexOfAny('"', '“', '”') < 0 ? name : string.Concat(name.Where(c => c is not ('"' or '“' or '”')));
}
