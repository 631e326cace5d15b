using Rapporteur.Knowledge;

namespace Rapporteur.Mentions;

/// <summary>The actors of one story, each once, as they were on the story's day.</summary>
internal sealed class ActorTable(World world, DateOnly? day)
{
    private readonly Dictionary<string, Actor> _actors = new(StringComparer.Ordinal);
    private readonly HashSet<(string Id, string Role)> _held = [];

    /// <summary>The actors in the order of their first mention.</summary>
    public List<Actor> All { get; } = [];

    /// <summary>The story's day; null where it has none.</summary>
    public DateOnly? Day => day;

    /// <summary>A person of public life.</summary>
    /// <param name="person">The person.</param>
    /// <param name="spelling">The full name as the story writes it, or null; kept where it differs by accents alone.</param>
    public Actor Of(Person person, string? spelling = null)
    {
        if (_actors.TryGetValue(person.Id, out var known))
            return spelling is null || known.Name == spelling || Letters.Slug(spelling) != person.Id ? known : Update(known with { Name = spelling });
        var added = Describe(person);
        return spelling is not null && Letters.Slug(spelling) == person.Id ? Update(added with { Name = spelling }) : added;
    }

    private Actor Describe(Person person)
    {
        var (term, former) = Standing(person);
        if (term is null) return Add(new Actor { Id = person.Id, Name = person.Name, Kind = ActorKind.Person });
        if (former == false) foreach (var office in term.Offices) _held.Add((person.Id, office));
        var owner = term.Organisation is not null ? world.Organisations.GetValueOrDefault(term.Organisation)?.At(day) : null;
        var role = former switch { true => ActorCodes.Former, false => term.Role.Length > 0 ? term.Role : null, null => null };
        return Add(new Actor
        {
            Id = person.Id,
            Name = person.Name,
            Kind = ActorKind.Person,
            Country = term.Country ?? owner?.Country,
            Role = role,
            Code = former == false && owner is not null ? ActorCodes.Of(owner) ?? role : ActorCodes.Compose(term.Country ?? owner?.Country, role),
            Title = former == false ? world.TitleOf(term) : null,
        });
    }

    /// <summary>A state as a whole.</summary>
    public Actor Of(Country country) => Get(country.Id) ??
        Add(new Actor { Id = country.Id, Name = country.Name, Kind = ActorKind.Country, Country = country.Code, Code = country.Code });

    /// <summary>A state's government.</summary>
    public Actor GovernmentOf(Country country) => Get(country.Id + "-government") ?? Add(new Actor
    {
        Id = country.Id + "-government",
        Name = $"Government of {country.Name}",
        Kind = ActorKind.Government,
        Country = country.Code,
        Role = "GOV",
        Code = country.Code + "GOV",
    });

    /// <summary>A region or loose set of states.</summary>
    public Actor Of(Region region) => Get(region.Id) ??
        Add(new Actor { Id = region.Id, Name = region.Name, Kind = ActorKind.Group, Code = region.Code });

    /// <summary>An organisation.</summary>
    public Actor Of(Organisation organisation) => Get(organisation.Id) ?? Add(new Actor
    {
        Id = organisation.Id,
        Name = organisation.Name,
        Kind = organisation.Kind == "armed-group" ? ActorKind.ArmedGroup : ActorKind.Organisation,
        Country = organisation.Country,
        Role = ActorCodes.Sector(organisation.Role, organisation.Code, world.Words),
        Code = ActorCodes.Of(organisation),
    });

    /// <summary>A part of a state that has a name of its own.</summary>
    public Actor Of(Metonym metonym)
    {
        if (metonym.Role == "GOV" && world.CountryOf(metonym.Country) is { } country) return GovernmentOf(country);
        return Get(metonym.Id) ?? Add(new Actor
        {
            Id = metonym.Id,
            Name = metonym.Name,
            Kind = ActorKind.Government,
            Country = metonym.Country,
            Role = metonym.Role,
            Code = ActorCodes.Compose(metonym.Country, metonym.Role),
        });
    }

    /// <summary>Somebody known only from this story, by name.</summary>
    public Actor Described(string name, ActorKind kind, string? country, string? role, string? code) => Described(name, name, kind, country, role, code);

    /// <summary>Somebody known only by description; the first description stays.</summary>
    /// <param name="key">The description with whose it is; the id is made of it.</param>
    /// <param name="name">The description as the text has it.</param>
    /// <param name="kind">What sort of actor.</param>
    /// <param name="country">The state's code, or null.</param>
    /// <param name="role">The sector, or null.</param>
    /// <param name="code">The actor code, or null.</param>
    public Actor Described(string key, string name, ActorKind kind, string? country, string? role, string? code)
    {
        var id = Letters.Slug(key);
        return Get(id) ?? Add(new Actor { Id = id, Name = name, Kind = kind, Country = country, Role = role, Code = code });
    }

    /// <summary>An actor with all that the story has told of them by now.</summary>
    public Actor? Current(Actor? actor) => actor is null ? null : _actors.GetValueOrDefault(actor.Id, actor);

    /// <summary>Notes that the story gives an actor a role, so that "the commander" can mean them again.</summary>
    public void Note(string id, RoleWord role) => _held.Add((id, role.Office ?? role.Phrase));

    /// <summary>Whether an actor holds an office on the story's day, or a role by what the story says.</summary>
    public bool Holds(string id, string role) => _held.Contains((id, role));

    /// <summary>Forgets those whom no phrase means, or only the line that says where a report was written.</summary>
    public void Keep(HashSet<string> ids) => All.RemoveAll(a => !ids.Contains(a.Id));

    /// <summary>Replaces what is known of an actor.</summary>
    public Actor Update(Actor actor)
    {
        var at = All.FindIndex(a => a.Id == actor.Id);
        All[at] = actor;
        return _actors[actor.Id] = actor;
    }

    private Actor? Get(string id) => _actors.GetValueOrDefault(id);

    private Actor Add(Actor actor)
    {
        if (actor.Id.Length == 0) return actor;
        _actors[actor.Id] = actor;
        All.Add(actor);
        return actor;
    }

    /// <summary>The term that tells who a person is, and whether it is over (true), lasts (false) or is still to come (null).</summary>
    private (Term? Term, bool? Former) Standing(Person person)
    {
        if (day is not { } at)
            return (person.Terms.FirstOrDefault(t => t.Role == "GOV") ?? person.Terms[0], false);
        if (person.TermAt(at) is { } now) return (now, false);
        if (person.TermBefore(at) is { } before) return (before, true);
        return (person.TermAfter(at), null);
    }
}
