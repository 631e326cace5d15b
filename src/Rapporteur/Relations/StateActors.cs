using Rapporteur.Knowledge;
using Rapporteur.Language;
using Rapporteur.Mentions;

namespace Rapporteur.Relations;

/// <summary>The states of a story as actors, also those that only an adjective, a title or the membership of a group names. For one thread.</summary>
internal sealed class StateActors(World world, StoryMentions mentions)
{
    /// <summary>"Whose country" is the state itself: a description that has nothing but a state's code stands for the state.</summary>
    public ActorReference Whole(ActorReference reference)
    {
        if (reference.ActorId is null || reference.Code is not { Length: 3 } code || world.CountryOf(code) is not { } country || country.Id == reference.ActorId) return reference;
        return mentions.Actors.Find(a => a.Id == reference.ActorId) is { Kind: ActorKind.Organisation, Role: null } ? Of(country, reference.Span) : reference;
    }

    /// <summary>A state by its code, with the words that name it; null where no state has the code.</summary>
    public ActorReference? Of(string? code, Span span) => world.CountryOf(code) is { } country ? Of(country, span) : null;

    /// <summary>An organisation with the words that name it; null where the story names it nowhere.</summary>
    public ActorReference? Of(Organisation organisation, Span span) =>
        mentions.Actors.Find(a => a.Id == organisation.Id) is { } actor ? new ActorReference(actor.Id, actor.Code, span) : null;

    private ActorReference Of(Country country, Span span)
    {
        if (!mentions.Actors.Exists(a => a.Id == country.Id))
            mentions.Actors.Add(new Actor { Id = country.Id, Name = country.Name, Kind = ActorKind.Country, Country = country.Code, Code = country.Code });
        return new ActorReference(country.Id, country.Code, span);
    }
}
