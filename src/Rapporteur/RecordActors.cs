using Rapporteur.Knowledge;
using Rapporteur.Language;
using Rapporteur.Mentions;

namespace Rapporteur;

/// <summary>
/// Whom a record lists: those with a name, those in its events, statements, positions, relations and groups, and those described as the subject of a verb or mentioned again. Other
/// descriptions ("form a political party") refer to nobody of whom the story tells anything.
/// </summary>
internal static class RecordActors
{
    /// <summary>The actors to list, in the order of their first mention.</summary>
    public static List<Actor> Of(StoryMentions story, Findings found)
    {
        var kept = new HashSet<string>(StringComparer.Ordinal);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var phrase in story.Phrases)
        {
            if (phrase.Actor is null) continue;
            if ((phrase is { Form: MentionForm.Name, IsDateline: false } && phrase.Name?.Entity is not Location) || story.Document[phrase.Head].Relation is Deprel.Nsubj or Deprel.NsubjPass or Deprel.OblAgent || !seen.Add(phrase.Actor.Id)) kept.Add(phrase.Actor.Id);
        }

        foreach (var item in found.Events)
        {
            AddAll(item.Sources, kept);
            AddAll(item.Targets, kept);
        }

        foreach (var statement in found.Statements)
        {
            if (statement.Speaker?.ActorId is { } speaker) kept.Add(speaker);
            AddAll(statement.Via, kept);
        }

        foreach (var position in found.Positions)
        {
            if (position.Holder.ActorId is { } holder) kept.Add(holder);
            if (position.About?.ActorId is { } about) kept.Add(about);
        }

        foreach (var relation in found.Relations)
        {
            if (relation.From.ActorId is { } from) kept.Add(from);
            if (relation.To.ActorId is { } to) kept.Add(to);
        }

        foreach (var group in found.Groups) AddAll(group.Members, kept);
        return story.Actors.FindAll(a => kept.Contains(a.Id));
    }

    private static void AddAll(IReadOnlyList<ActorReference> references, HashSet<string> kept)
    {
        foreach (var reference in references)
            if (reference.ActorId is not null) kept.Add(reference.ActorId);
    }
}
