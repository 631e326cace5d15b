using Rapporteur.Knowledge;
using Rapporteur.Language;
using Rapporteur.Mentions;

namespace Rapporteur;

/// <summary>
/// Whom a record lists: those with a name, those in its events, statements, relations and groups, and those described as the subject of a verb or mentioned again. Other
/// descriptions ("form a political party") refer to nobody of whom the story tells anything.
/// </summary>
internal static class RecordActors
{
    /// <summary>The actors to list, in the order of their first mention.</summary>
    public static List<Actor> Of(StoryMentions story, List<Event> events, List<Statement> statements, List<Relation> relations, List<Group> groups)
    {
        var kept = new HashSet<string>(StringComparer.Ordinal);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var phrase in story.Phrases)
        {
            if (phrase.Actor is null) continue;
            if ((phrase is { Form: MentionForm.Name, IsDateline: false } && phrase.Name?.Entity is not Location) || story.Document[phrase.Head].Relation is Deprel.Nsubj or Deprel.NsubjPass or Deprel.OblAgent || !seen.Add(phrase.Actor.Id)) kept.Add(phrase.Actor.Id);
        }

        foreach (var item in events)
        {
            AddAll(item.Sources, kept);
            AddAll(item.Targets, kept);
        }

        foreach (var statement in statements)
        {
            if (statement.Speaker?.ActorId is { } speaker) kept.Add(speaker);
            AddAll(statement.Via, kept);
        }

        foreach (var relation in relations)
        {
            if (relation.From.ActorId is { } from) kept.Add(from);
            if (relation.To.ActorId is { } to) kept.Add(to);
        }

        foreach (var group in groups) AddAll(group.Members, kept);
        return story.Actors.FindAll(a => kept.Contains(a.Id));
    }

    private static void AddAll(IReadOnlyList<ActorReference> references, HashSet<string> kept)
    {
        foreach (var reference in references)
            if (reference.ActorId is not null) kept.Add(reference.ActorId);
    }
}
