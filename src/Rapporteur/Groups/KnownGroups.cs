using Rapporteur.Knowledge;
using Rapporteur.Mentions;

namespace Rapporteur.Groups;

/// <summary>Named groups that act in the story, with the members that they had on its day (members.tsv, regions.tsv).</summary>
internal static class KnownGroups
{
    public static void Find(World world, StoryMentions mentions, FoundFacts found, DateOnly? day, GroupList groups)
    {
        var acting = Acting(found);
        foreach (var phrase in mentions.Phrases)
        {
            if (phrase is not { Form: MentionForm.Name, Actor: { } actor, IsDateline: false, IsPlace: false, Name.Sense: NameSense.Name } || !acting.Remove(actor.Id)) continue;
            IReadOnlyList<string> codes = phrase.Name?.Entity switch
            {
                Organisation organisation => world.Organisations.MembersOf(organisation.Name, day),
                Region region => region.Members,
                _ => [],
            };
            if (codes.Count < 2) continue;
            var known = codes.Select(c => world.CountryOf(c)).OfType<Country>();
            // A member that the story itself names is that actor; others are known by their codes alone.
            var members = known.Select(c => new ActorReference(mentions.Actors.Exists(a => a.Id == c.Id) ? c.Id : null, c.Code, default)).ToList();
            groups.Add(new Group(actor.Name, GroupStanding.Existing, members, phrase.MentionIn(mentions.Document)));
        }
    }

    private static HashSet<string> Acting(FoundFacts found)
    {
        var acting = new HashSet<string>(StringComparer.Ordinal);
        foreach (var item in found.Events)
            foreach (var reference in item.Sources.Concat(item.Targets)) Add(reference, acting);
        foreach (var statement in found.Statements)
            if (statement.Speaker is { } speaker) Add(speaker, acting);
        foreach (var relation in found.Relations)
        {
            Add(relation.From, acting);
            Add(relation.To, acting);
        }

        return acting;
    }

    private static void Add(ActorReference reference, HashSet<string> acting)
    {
        if (reference.ActorId is { } id) acting.Add(id);
    }
}
