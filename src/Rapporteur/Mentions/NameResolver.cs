using Rapporteur.Knowledge;
using Rapporteur.Language;

namespace Rapporteur.Mentions;

/// <summary>Decides which of its senses a name has in its place, and finds the actor.</summary>
internal sealed class NameResolver(World world, Document document, ActorTable actors, Acronyms acronyms, Surroundings around)
{
    private readonly HashSet<Person> _fullyNamed = [];
    private readonly Dictionary<string, Phrase> _storyNames = new(StringComparer.Ordinal);
    private readonly ThingChooser _things = new(document, actors);
    private readonly NameUses _uses = new(world);
    private readonly Dictionary<string, Actor> _unknownBySurname = new(StringComparer.Ordinal);

    /// <summary>Notes the persons that the story names in full, so that their surnames mean them.</summary>
    public void Prepare(List<Phrase> phrases)
    {
        foreach (var phrase in phrases)
        {
            if (phrase.Name is { Sense: NameSense.Name, Entity: Person } && Pick(phrase) is { } person) _fullyNamed.Add(person);
            else if (phrase is { Name: null, Form: MentionForm.Name, Type: MentionType.Person } && phrase.NameTokens.End - phrase.NameTokens.First > 1) NoteStoryName(phrase);
        }
    }

    /// <summary>Somebody whom only this story names in full is meant by the surname alone, and by the given name.</summary>
    private void NoteStoryName(Phrase phrase)
    {
        _storyNames.TryAdd(document.Words[phrase.NameTokens.End - 1].Form, phrase);
        _storyNames.TryAdd(document.Words[phrase.NameTokens.First].Form, phrase);
    }

    /// <summary>Gives a named phrase its actor or place.</summary>
    public void Resolve(Phrase phrase)
    {
        if (acronyms.LongOf(Text(phrase)) is { Actor: { } introduced } full && !ReferenceEquals(full, phrase))
        {
            (phrase.Actor, phrase.Type, phrase.Owner, phrase.Territory) = (introduced, MentionType.Organisation, full.Owner, full.Territory);
            return;
        }

        if (phrase.Name is null)
        {
            ResolveUnknown(phrase);
            return;
        }

        if (phrase.Candidates.Any(c => c.Entity is Person) && Pick(phrase) is { } person && !IsStoryName(phrase, person) && (phrase.Role is not null || _fullyNamed.Contains(person) || !NamesState(phrase)))
        {
            phrase.Type = MentionType.Person;
            phrase.Actor = InOffice(actors.Of(person, Spelling(phrase)), phrase);
            phrase.Gender = person.Gender ?? phrase.Gender;
            return;
        }

        phrase.Name = IsStoryName(phrase, null) ? null : _things.Best(phrase);
        // Under a title, the name of a region or a code of an imported dictionary is that of somebody there.
        if (phrase.Name is null || (phrase.Name.Entity is Region && phrase.Role is { Kind: "person" }))
        {
            phrase.Type = MentionType.Person;
            ResolveUnknown(phrase);
            return;
        }

        ResolveThing(phrase);
    }

    /// <summary>"Lee" after "Stan Lee": the surname of somebody whom the story names in full and the world does not know.</summary>
    private bool IsStoryName(Phrase phrase, Person? person) =>
        phrase.NameTokens.End - phrase.NameTokens.First == 1 && phrase.Candidates.Length > 0 && (phrase.Candidates[0].Sense == NameSense.Surname || (person is null && !_uses.IsPlace(document[phrase.Head])))
        && (person is null || !_fullyNamed.Contains(person)) && _storyNames.ContainsKey(document.Words[phrase.NameTokens.First].Form);

    private string Text(Phrase phrase) => document.Text[document.Words[phrase.NameTokens.First].Start..document.Words[phrase.NameTokens.End - 1].End];

    /// <summary>Whether a surname is a state's name as well: then it means the state, unless a title or the full name says otherwise.</summary>
    private static bool NamesState(Phrase phrase) => Array.Exists(phrase.Candidates, c => c.Entity is Country or Region && c.Sense == NameSense.Name);

    /// <summary>A full name as the story spells it: accents differ from paper to paper, the identifier does not.</summary>
    private string? Spelling(Phrase phrase) => phrase.Candidates[0].Sense == NameSense.Name ? Text(phrase) : null;

    /// <summary>Decides between the states, places and organisations of each name.</summary>
    public void ChooseThings(List<Phrase> phrases) => _things.Choose(phrases);

    private void ResolveThing(Phrase phrase)
    {
        var head = document[phrase.Head];
        phrase.IsPlace |= phrase.IsDateline || _uses.IsPlace(head);
        switch (phrase.Name!.Entity)
        {
            case Country country:
                phrase.Territory = country.Code;
                phrase.Actor = actors.Of(country);
                phrase.Place = new EventPlace(country.Name, country.Code, null, null);
                if (phrase.Name.Sense == NameSense.Name && (phrase.IsPlace || !_uses.Acts(head)) && phrase.Type != MentionType.Nationality) phrase.Type = MentionType.Location;
                if (phrase.Name.Sense == NameSense.People && phrase.Type != MentionType.Nationality) phrase.Type = MentionType.Group;
                break;
            case Region region:
                phrase.Territory = region.Code;
                phrase.Actor = actors.Of(region);
                phrase.Place = new EventPlace(region.Name, null, null, null);
                if ((phrase.IsPlace || !_uses.Acts(head)) && phrase.Type != MentionType.Nationality && char.IsUpper(phrase.Name.Text[0])) phrase.Type = MentionType.Location;
                break;
            case Metonym metonym:
                phrase.Territory = metonym.Country;
                phrase.Actor = actors.Of(metonym);
                break;
            case Organisation organisation:
                phrase.Owner = organisation;
                phrase.Actor = actors.Of(organisation);
                break;
            case Location location:
                phrase.Place = new EventPlace(location.Name, location.Country, location.Latitude, location.Longitude);
                phrase.Territory = location.Country;
                ResolveLocation(phrase, location, head);
                break;
        }
    }

    /// <summary>A capital that acts stands for its government; any other place for the state it lies in.</summary>
    private void ResolveLocation(Phrase phrase, Location location, Token head)
    {
        if (location.CapitalOf is not null && !phrase.IsPlace && world.CountryOf(location.CapitalOf) is { } state && head.Relation is not (Deprel.Appos or Deprel.Flat))
        {
            phrase.Actor = actors.GovernmentOf(state);
            return;
        }

        phrase.Type = MentionType.Location;
        if (world.CountryOf(location.Country) is { } country) phrase.Actor = actors.Of(country);
    }

    /// <summary>"U.N. mediator Diego Cordovez": where an office is over as far as the world knows, the organisation that the text names is his.</summary>
    private Actor InOffice(Actor actor, Phrase phrase)
    {
        if (actor.Role is not (null or ActorCodes.Former) || phrase is not { Role: { Kind: "person" } role, Owner: { } owner, IsFormer: false }) return actor;
        return actors.Update(actor with { Country = owner.Country, Role = role.Role ?? owner.Role, Code = ActorCodes.Within(owner, role) });
    }

    private Person? Pick(Phrase phrase)
    {
        Person? best = null;
        var bestScore = int.MinValue;
        foreach (var entry in phrase.Candidates)
        {
            if (entry.Entity is not Person person) continue;
            var score = Score(phrase, person, entry.Sense);
            if (score > bestScore || (score == bestScore && Latest(person) > Latest(best!))) (best, bestScore) = (person, score);
        }

        return bestScore > 0 ? best : null;
    }

    /// <summary>How well a person fits a name in its place: named in full before, in office on the day, of the title's office and country.</summary>
    private int Score(Phrase phrase, Person person, NameSense sense)
    {
        var score = sense == NameSense.Name ? 4 : 0;
        if (_fullyNamed.Contains(person)) score += 6;
        var term = actors.Day is { } day ? person.TermAt(day) : null;
        if (term is not null) score += (term.Role == "GOV" ? 3 : 2) + (term.Offices.Count > 0 && world.Words["top-office"].Contains(term.Offices[0]) ? 1 : 0);
        else if (actors.Day is null) score += person.Terms.Any(t => t.Role == "GOV") ? 2 : 1;
        else if (actors.Day is { } d && person.TermBefore(d) is { } before) score += before.To > d.AddYears(-12) ? 2 : 0;
        else if (actors.Day is { } e && person.TermAfter(e) is { } after && after.From < e.AddYears(10)) score += 1;
        if (phrase.Role?.Office is { } office) score += person.Terms.Any(t => t.Offices.Contains(office)) ? 4 : -3;
        if (phrase.Territory is { } territory && phrase.Role is not null) score += person.Terms.Any(t => t.Country == territory) ? 3 : -4;
        return score;
    }

    private static DateOnly Latest(Person person) => person.Terms.Max(t => t.From) ?? DateOnly.MinValue;

    private void ResolveUnknown(Phrase phrase)
    {
        var (first, end) = phrase.NameTokens;
        var name = Text(phrase);
        if (name.Contains('\n', StringComparison.Ordinal)) name = name.ReplaceLineEndings(" ");
        if (phrase.Type == MentionType.Location)
        {
            phrase.IsPlace = true;
            phrase.Place = new EventPlace(name, null, null, null);
            return;
        }

        var surname = document.Words[end - 1].Form;
        if (end - first == 1 && _unknownBySurname.TryGetValue(surname, out var earlier))
        {
            phrase.Actor = earlier;
            phrase.Type = earlier.Kind == ActorKind.Person ? MentionType.Person : MentionType.Organisation;
            return;
        }

        // A headline may have the surname before the story has the name in full.
        if (end - first == 1 && _storyNames.TryGetValue(surname, out var full)) (name, phrase.Type) = (Text(full), MentionType.Person);
        var person = phrase.Type == MentionType.Person;
        if (person && phrase is { Role: { } title, Owner: null, Territory: null, IsFormer: false }) phrase.Territory = around.Of(phrase, title);
        var role = phrase.IsFormer ? ActorCodes.Former : phrase.Role?.Role;
        var code = phrase.Owner is not null && phrase.Role is not null ? ActorCodes.Within(phrase.Owner, phrase.Role) : ActorCodes.Compose(phrase.Territory, phrase.IsFormer ? role : phrase.Role?.Cameo ?? role);
        phrase.Actor = actors.Described(name, person ? ActorKind.Person : ActorKind.Organisation, phrase.Territory, role, code);
        phrase.Doubt = !person || phrase.Role is not null || phrase.Gender is not null ? 0 : end - first == 1 ? 4 : 3;
        if (person) _unknownBySurname.TryAdd(surname, phrase.Actor);
    }
}
