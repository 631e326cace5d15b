using Rapporteur.Knowledge;
using Rapporteur.Language;

namespace Rapporteur.Mentions;

/// <summary>Finds whom a description means: "the Russian president", "the government in Damascus", "UN peacekeepers".</summary>
internal sealed class DescriptionResolver(World world, Document document, ActorTable actors, Dictionary<int, Phrase> byHead, Surroundings around)
{
    private readonly NameUses _uses = new(world);
    private readonly ToldYears _years = new(document);
    private readonly EarlierMentions _earlier = new(document, actors, world.Words);

    /// <summary>Finds country and organisation that a phrase's adjectives, compounds, possessors and "of" phrases name.</summary>
    public void FindOwner(Phrase phrase, List<Phrase> phrases)
    {
        foreach (var inner in phrases)
        {
            if (ReferenceEquals(inner, phrase) || inner.First < phrase.First || inner.End > phrase.End || inner.Name is null) continue;
            if (inner.First >= phrase.NameTokens.First && inner.End <= phrase.NameTokens.End || _uses.IsBacker(document, inner)) continue;
            Take(phrase, inner);
        }

        if (phrase.Role is null || phrase.Form == MentionForm.Name && phrase.Territory is not null) return;
        var head = document[phrase.Head];
        var possessed = head.Child(Deprel.NmodPoss) is not null;
        foreach (var child in head.Children)
        {
            if (possessed && child.Relation == Deprel.Nmod) continue;
            if (phrase.Territory is not null || phrase.Owner is not null) break;
            var belongs = child.Relation is Deprel.NmodPoss or Deprel.Compound or Deprel.NmodDesc
                || (child.Relation == Deprel.Nmod && child.Child(Deprel.Case) is { } preposition && world.Words[phrase.Role.Kind == "thing" ? "of" : "owner"].Contains(preposition.Form));
            // "A contact group of Russia, Egypt and Iran" is nobody's own.
            if (phrase.Role.Kind == "group" && child.Relation == Deprel.Nmod && IsList(child)) continue;
            if (belongs && OwnerAt(child) is { } owner && !_uses.IsBacker(document, owner)) Take(phrase, owner);
        }

        if (phrase.Territory is null && phrase.Owner is null && (Behind(phrase) ?? Belonging(phrase)) is { } place) Take(phrase, place);
    }

    private static bool IsList(Token name) => name.Child(Deprel.Conj) is not null || (name.Child(Deprel.Appos) is { Upos: Upos.PROPN } next && next.Index > name.Index);

    /// <summary>"Workers affiliated with the union", "a group based in Trinidad"; soldiers may be based anywhere.</summary>
    private Phrase? Belonging(Phrase phrase)
    {
        foreach (var participle in document[phrase.Head].Children)
        {
            if (participle.Relation != Deprel.Acl || !world.Words["belonging"].Contains(participle.Lemma) && !(phrase.Role!.Kind == "group" && world.Words["seated"].Contains(participle.Lemma))) continue;
            foreach (var child in participle.Children)
                if (child.Relation is Deprel.Obl && OwnerAt(child) is { } owner) return owner;
        }

        return null;
    }

    /// <summary>"Support for rebels in Ukraine", where the tree hangs the place on the support: it stands right behind the rebels.</summary>
    private Phrase? Behind(Phrase phrase)
    {
        var head = document[phrase.Head];
        if (head.Relation != Deprel.Nmod || head.Head.Upos != Upos.NOUN) return null;
        foreach (var sibling in head.Head.Children)
        {
            if (sibling.Relation != Deprel.Nmod || sibling.Index < phrase.End || sibling.Child(Deprel.Case) is not { } preposition) continue;
            return preposition.Index == phrase.End && world.Words["where"].Contains(preposition.Form) ? OwnerAt(sibling) : null;
        }

        return null;
    }

    /// <summary>The phrase at a word; in "rebels in Ukraine's east" and "troops in the north of Mali" that of the state of whose part it speaks.</summary>
    private Phrase? OwnerAt(Token word)
    {
        if (byHead.TryGetValue(word.Index, out var phrase) && (phrase.Name is not null || phrase.Role is not null)) return phrase;
        if (!world.Words["part-noun"].Contains(word.Lemma)) return phrase;
        foreach (var child in word.Children)
            if (child.Relation is Deprel.NmodPoss or Deprel.Nmod && byHead.TryGetValue(child.Index, out var whole) && whole.Name is not null) return whole;
        return phrase;
    }

    /// <summary>Gives a description its actor, where it means one.</summary>
    /// <param name="phrase">The description.</param>
    /// <param name="phrases">All phrases of the story in order.</param>
    /// <param name="index">The description's place among them.</param>
    public void Resolve(Phrase phrase, List<Phrase> phrases, int index)
    {
        if (phrase.Role is not { } role || phrase.IsDateline || Predicates(phrase)) return;
        var isOwned = phrase.Territory is not null || phrase.Owner is not null;
        if (role.Role is null && world.Words["place-noun"].Contains(role.Phrase) && !world.Words["state-noun"].Contains(role.Phrase) && document[phrase.Head].Relation != Deprel.Nsubj)
        {
            // "The city of Palmyra" is hit for the state that it lies in, as its name alone would be.
            phrase.Actor = world.CountryOf(phrase.Territory) is { } state ? actors.Of(state) : null;
            return;
        }

        if (!isOwned && !phrase.IsPlural && around.OfStory is { } story && world.Words["state-noun"].Contains(role.Phrase) && EarlierMentions.IsDefinite(document[phrase.Head]))
        {
            phrase.Actor = actors.Of(world.CountryOf(story)!);
            return;
        }

        if (!isOwned && (role.Kind == "thing" || world.Words["place-noun"].Contains(document.Words[phrase.Head].Lemma)))
        {
            phrase.Actor = role.Kind == "thing" ? null : _earlier.Find(phrase, role, phrases, index);
            return;
        }

        phrase.Actor = Holder(phrase, role, phrase.Owner?.Name ?? phrase.Territory) ?? OfOwner(phrase, role) ?? (isOwned ? null : _earlier.Find(phrase, role, phrases, index)) ?? Generic(phrase, role);
    }

    /// <summary>"Russia was no ally": what a sentence says that somebody is, is nobody besides.</summary>
    private bool Predicates(Phrase phrase)
    {
        var head = document[phrase.Head];
        return head.Child(Deprel.Cop) is not null && head.Child(Deprel.Nsubj) is not null && !(head.Child(Deprel.Det) is { } article && world.Words["definite"].Contains(article.Form));
    }

    private void Take(Phrase phrase, Phrase owner)
    {
        if (phrase.Territory is null && owner.Name?.Entity is Country or Region && owner.First >= phrase.First && owner.End <= phrase.Head)
            phrase.TerritoryWords = document.Text[document.Words[owner.First].Start..document.Words[owner.End - 1].End];
        if (owner.Form == MentionForm.Nominal && owner.Role is not null) (phrase.OwnerSector, phrase.IsOfDescription) = (phrase.OwnerSector ?? owner.Role.Role, true);
        else if (owner.Name?.Entity is Metonym part) phrase.OwnerSector ??= part.Role;
        // Media quoted in a title ("the BBC's editor") own nobody who acts.
        if (owner.Name?.Entity is Organisation { Kind: not "media" } organisation) phrase.Owner ??= organisation;
        else if (owner.Name?.Entity is Organisation medium && phrase.Role?.Role == "MED") phrase.Territory ??= medium.Country;
        else if (owner.Owner is { Kind: not "media" } indirect) phrase.Owner ??= indirect;
        else phrase.Territory ??= owner.Territory ?? owner.Actor?.Country;
    }

    private Actor? Holder(Phrase phrase, RoleWord role, string? owner)
    {
        if (role.Office is null || phrase.IsFormer || phrase.IsPlural || phrase.IsOfDescription || IsOneOfMany(phrase)) return null;
        if (owner is null || actors.Day is not { } day) return null;
        var sentence = document.Sentences[phrase.Sentence];
        var told = _years.Of(phrase.Head, sentence.First, sentence.End) is { } year && year != day.Year ? year : (int?)null;
        var holder = told is null ? world.Offices.Holder(owner, role.Office, day) : HolderOf(told.Value, owner, role.Office);
        return holder is null ? null : actors.Of(holder);
    }

    /// <summary>Who held an office all through a year; null where two did.</summary>
    private Person? HolderOf(int year, string owner, string office)
    {
        var first = world.Offices.Holder(owner, office, new DateOnly(year, 1, 1));
        return first is not null && ReferenceEquals(first, world.Offices.Holder(owner, office, new DateOnly(year, 12, 31))) ? first : null;
    }

    /// <summary>"A State Department spokesman" is one of several, whoever holds the office.</summary>
    private bool IsOneOfMany(Phrase phrase) =>
        document[phrase.Head].Child(Deprel.Det) is { } article && world.Words["indefinite"].Contains(article.Form);

    private Actor? OfOwner(Phrase phrase, RoleWord role)
    {
        if (phrase.Owner is not { } owner) return null;
        var code = ActorCodes.Within(owner, role);
        // Members of an armed group, an international or charitable organisation are coded as the body they belong to.
        if (owner.Role is "IGO" or "REB" or "NGO" && code == ActorCodes.Of(owner)) return actors.Of(owner);
        return Describe(phrase, role, owner.Name, owner.Name, owner.Country, role.Role ?? owner.Role, owner.Role == "IGO" ? code : ActorCodes.Compose(owner.Country, role.Cameo ?? role.Role ?? owner.Role));
    }

    private Actor? Generic(Phrase phrase, RoleWord role)
    {
        var territory = phrase.Territory ?? Sender(phrase, role) ?? around.Of(phrase, role);
        var country = world.CountryOf(territory);
        if (phrase.Territory is null && territory is not null && Holder(phrase, role, territory) is { } holder) return holder;
        var former = phrase.IsFormer && role.Kind == "person" && role.Role is not null;
        var sector = former ? ActorCodes.Former : (IsClergy(role) ? "REL" : ActorCodes.Sector(role.Role, role.Cameo, world.Words)) ?? OwnSector(phrase, role, country);
        if (country is not null && !former && sector == "GOV" && world.Words["state-government"].Contains(role.Phrase)) return actors.GovernmentOf(country);
        if (country is not null && sector is null && !phrase.IsPlural && world.Words["state-noun"].Contains(role.Phrase)) return actors.Of(country);
        if (country is not null && sector is null && world.Words["state-people"].Contains(role.Phrase)) return actors.Of(country);
        var code = ActorCodes.Compose(territory, former ? sector : role.Cameo ?? sector);
        var adjective = world.AdjectiveOf(territory);
        return code is null ? null : Describe(phrase, role, adjective, phrase.Territory is null ? null : phrase.TerritoryWords ?? adjective, country?.Code, sector, code);
    }

    private bool IsClergy(RoleWord role) => role.Role == "CVL" && world.Words["clergy"].Contains(role.Phrase[(role.Phrase.LastIndexOf(' ') + 1)..]);

    /// <summary>"Chad sent soldiers": who sends, withdraws or loses soldiers has them.</summary>
    private string? Sender(Phrase phrase, RoleWord role)
    {
        var head = document[phrase.Head];
        if (role.Role is not "MIL" || head.Relation != Deprel.Obj || head.IsRoot || !world.Words["own-act"].Contains(head.Head.Lemma)) return null;
        return head.Head.Child(Deprel.Nsubj) is { } subject && byHead.TryGetValue(subject.Index, out var sender) ? sender.Territory ?? sender.Actor?.Country : null;
    }

    /// <summary>Spokesmen and heads are of the sector of those that they belong to; of a state, its government's.</summary>
    private string? OwnSector(Phrase phrase, RoleWord role, Country? country) =>
        phrase.OwnerSector ?? (country is not null && world.Words["state-officer"].Contains(role.Phrase) ? "GOV" : null);

    /// <summary>An actor known by description; its name is what the text says of it, its id tells whose it is.</summary>
    private Actor Describe(Phrase phrase, RoleWord role, string? owner, string? namedOwner, string? country, string? sector, string? code)
    {
        var words = phrase.IsFormer && !world.Words["former"].Contains(role.Phrase.Split(' ')[0]) ? "former " + role.Phrase : role.Phrase;
        if (document.Words[phrase.Head].Xpos is "NNS" or "NNPS") words = WithPlural(words, phrase);
        if (owner is not null && role.Phrase.StartsWith(owner, StringComparison.OrdinalIgnoreCase)) owner = namedOwner = null;
        var shown = WithCapitals(words, phrase);
        if (char.IsUpper(shown[0])) namedOwner = null;
        var kind = role.Kind == "person" && !phrase.IsPlural ? ActorKind.Person : role.Kind == "organisation" ? ActorKind.Organisation : ActorKind.People;
        return actors.Described(owner is null ? words : $"{owner} {words}", namedOwner is null ? shown : $"{namedOwner} {shown}", kind, country, sector, code);
    }

    /// <summary>The names and adjectives of names within a role ("UN peacekeepers", "Israeli settlers") as the text writes them.</summary>
    private string WithCapitals(string words, Phrase phrase)
    {
        var parts = words.Split(' ');
        for (var t = phrase.RoleFirst; t <= phrase.Head; t++)
        {
            var word = document[t];
            if (!char.IsUpper(word.Form[0]) || word.Upos is not (Upos.PROPN or Upos.ADJ)) continue;
            var part = Array.FindIndex(parts, p => word.Form.Equals(p, StringComparison.OrdinalIgnoreCase));
            if (part >= 0) parts[part] = word.Form;
        }

        return string.Join(' ', parts);
    }

    private string WithPlural(string words, Phrase phrase)
    {
        var last = words.LastIndexOf(' ') + 1;
        var form = document.Words[phrase.Head].Form;
        return words[..last] + (document.Words[phrase.Head].Xpos == "NNPS" && last == 0 ? form : form.ToLowerInvariant());
    }
}
