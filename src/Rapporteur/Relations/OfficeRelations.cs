using System.Collections.Frozen;
using Rapporteur.Knowledge;
using Rapporteur.Language;
using Rapporteur.Mentions;

namespace Rapporteur.Relations;

/// <summary>
/// Persons and what they lead or belong to, from titles and descriptions: "Russian President Vladimir Putin", "the Hezbollah chief"; of a title
/// without a state ("President Obama") the state in which the office is held on the day.
/// </summary>
internal static class OfficeRelations
{
    private const int NamedRank = 2;
    private const int DescribedRank = 1;

    public static void Find(RelationBook book, WordClasses words, StoryMentions mentions, StateActors states, RelationList list)
    {
        var named = new HashSet<string>(StringComparer.Ordinal);
        foreach (var phrase in mentions.Phrases)
            if (phrase is { Form: MentionForm.Name, Actor: { } actor }) named.Add(actor.Id);
        foreach (var phrase in mentions.Phrases)
        {
            if (phrase is not { Actor: { Kind: ActorKind.Person } person, Role: { Kind: "person" } role, IsFormer: false, IsPlural: false, IsDateline: false, IsOfDescription: false } || person.Role == Former) continue;
            // "The rebel leader" who has no name leads the rebels by his description alone.
            if (person.Title is null && !named.Contains(person.Id)) continue;
            if (book.Bearer(role.Phrase) is not { Type: RelationTypes.Leads or RelationTypes.Member } line || Owner(phrase, person, role, words["top-office"], mentions, states) is not { } owner) continue;
            var span = phrase.SpanIn(mentions.Document);
            var from = new ActorReference(person.Id, person.Code, phrase.MentionIn(mentions.Document));
            list.Add(line.Type, from, owner, Evidence.Of(span, owner.Span, span), phrase.Form == MentionForm.Name ? NamedRank : DescribedRank, line.Pattern.Origin);
        }
    }

    private const string Former = "ELI";

    private static ActorReference? Owner(Phrase phrase, Actor person, RoleWord role, FrozenSet<string> topOffices, StoryMentions mentions, StateActors states)
    {
        var words = OwnerWords(phrase, mentions);
        if (phrase.Owner is { } organisation) return states.Of(organisation, words);
        // "The commander" of a state's army does not lead the state.
        if (!topOffices.Contains(role.Office ?? role.Phrase)) return null;
        if (!words.IsEmpty && phrase.Territory is { } code) return states.Of(code, words);
        var holds = phrase.Form == MentionForm.Name && person.Title is { } title && title.StartsWith(role.Phrase, StringComparison.OrdinalIgnoreCase);
        return holds ? states.Of(person.Country, default) : null;
    }

    /// <summary>The words of the phrase that name the owner, where they are a mention of their own.</summary>
    private static Span OwnerWords(Phrase phrase, StoryMentions mentions)
    {
        for (var t = phrase.First; t < phrase.End; t++)
            if (mentions.At(t) is { Form: MentionForm.Name, Name.Entity: Country or Organisation } owner && owner != phrase) return owner.MentionIn(mentions.Document);
        return default;
    }
}
