using Rapporteur.Knowledge;
using Rapporteur.Language;

namespace Rapporteur.Mentions;

/// <summary>
/// Roles and owners in coordinations: "the foreign ministers of France and Germany" are one of each, "Danish media and government" are both
/// Danish, and so are "lawmakers and officials in Denmark".
/// </summary>
internal sealed class SharedRoles(WordClasses words, Document document, Dictionary<int, Phrase> byHead, DescriptionResolver descriptions)
{
    /// <summary>Gives roles the owners that they share; all phrases must be resolved.</summary>
    public void Find(List<Phrase> phrases)
    {
        foreach (var phrase in phrases)
        {
            if (phrase is not { Form: MentionForm.Nominal, Role: not null }) continue;
            var owners = Owners(document[phrase.Head]);
            if (owners.Count == 0) ShareAdjective(phrase);
            else ShareOwners(phrase, owners);
        }
    }

    /// <summary>Whom a role means with each of several states: "the foreign ministers of the four".</summary>
    /// <param name="phrase">The role.</param>
    /// <param name="states">The codes of the states; null for who is of none.</param>
    public List<Actor> Among(Phrase phrase, IEnumerable<string?> states) =>
        [.. states.OfType<string>().Distinct(StringComparer.Ordinal).Select(s => For(phrase, s, null)).OfType<Actor>().DistinctBy(a => a.Id)];

    private void ShareOwners(Phrase phrase, List<Phrase> owners)
    {
        if (owners.Count > 1 && phrase.IsPlural) Share(phrase, owners);
        var head = document[phrase.Head];
        // "Soldiers and ministers of France": without an article of its own the second role shares its owner with the first.
        if (head.Relation == Deprel.Conj && head.Child(Deprel.Det) is null && byHead.TryGetValue(head.HeadIndex, out var before) && IsUnowned(before)) Share(before, owners);
        var isListed = phrase.IsPlural && owners[^1].End < document.Count && document.Words[owners[^1].End].Form == ",";
        foreach (var child in head.Children)
        {
            if (child.Relation is not (Deprel.Conj or Deprel.Appos) || !byHead.TryGetValue(child.Index, out var second)) continue;
            if (child.Relation == Deprel.Appos && child.Child(Deprel.Conj) is null) continue;
            // The owner stands behind the second role and hangs on the first.
            if (child.Index < owners[0].First && IsUnowned(second)) Share(second, owners);
            else if (isListed && IsOwner(second)) TakeStray(phrase, second);
        }
    }

    /// <summary>A role without a word of its own about whose it is, right behind one that has an adjective, belongs to the same.</summary>
    private void ShareAdjective(Phrase phrase)
    {
        if (phrase.Territory is null && phrase.Owner is null) return;
        foreach (var child in document[phrase.Head].Children)
        {
            if (child.Relation != Deprel.Conj || child.Child(Deprel.Det) is not null || !byHead.TryGetValue(child.Index, out var second) || !IsUnowned(second)) continue;
            (second.Territory, second.Owner) = (phrase.Territory, phrase.Owner);
            descriptions.Resolve(second, [], 0);
        }
    }

    /// <summary>"The leaders of France, Spain and Italy", where the tree hangs Spain on the leaders: they are Spain's as well.</summary>
    private void TakeStray(Phrase phrase, Phrase owner)
    {
        foreach (var stray in Coordinated(owner))
        {
            if (For(phrase, stray) is not { } actor) continue;
            stray.Actor = actor;
            phrase.Others.Add(actor);
        }
    }

    private static bool IsUnowned(Phrase phrase) => phrase is { Form: MentionForm.Nominal, Role: not null, Territory: null, Owner: null };

    private void Share(Phrase phrase, List<Phrase> owners)
    {
        if (For(phrase, owners[0]) is not { } first) return;
        phrase.Actor = first;
        foreach (var owner in owners.Skip(1))
            if (For(phrase, owner) is { } other) phrase.Others.Add(other);
    }

    /// <summary>The name after "of" or "in" and those coordinated with it; empty where none is there.</summary>
    private List<Phrase> Owners(Token head)
    {
        foreach (var child in head.Children)
        {
            var isOwner = child.Relation == Deprel.NmodPoss || (child.Relation == Deprel.Nmod && child.Child(Deprel.Case) is { } preposition && words["owner"].Contains(preposition.Form));
            if (isOwner && byHead.TryGetValue(child.Index, out var first) && IsOwner(first)) return Coordinated(first);
        }

        return CoordinatedAdjectives(head);
    }

    /// <summary>"Russian and Ukrainian officials": two adjectives of states or more; empty for fewer, since one is no matter of sharing.</summary>
    private List<Phrase> CoordinatedAdjectives(Token head)
    {
        foreach (var child in head.Children)
        {
            if (child.Relation is Deprel.Amod or Deprel.Compound && byHead.TryGetValue(child.Index, out var first) && IsOwner(first) && Coordinated(first) is { Count: > 1 } all) return all;
        }

        return [];
    }

    /// <summary>A name and those coordinated with it, also where the tree takes the second of a list for an apposition.</summary>
    private List<Phrase> Coordinated(Phrase first)
    {
        List<Phrase> all = [first];
        for (var i = 0; i < all.Count; i++)
        {
            var name = document[all[i].Head];
            var isList = name.Child(Deprel.Conj) is not null;
            foreach (var sibling in name.Children)
            {
                var isMember = sibling.Relation == Deprel.Conj || (sibling.Relation == Deprel.Appos && (isList || sibling.Child(Deprel.Conj) is not null));
                if (isMember && byHead.TryGetValue(sibling.Index, out var other) && IsOwner(other)) all.Add(other);
            }
        }

        return all;
    }

    private static bool IsOwner(Phrase phrase) => phrase is { Name: not null, Territory: not null, Type: not MentionType.Person };

    /// <summary>Whom the role means with one of the owners: the holder of the office, else the description.</summary>
    private Actor? For(Phrase phrase, Phrase owner) => For(phrase, owner.Territory, owner.Owner);

    private Actor? For(Phrase phrase, string? territory, Organisation? owner)
    {
        var one = new Phrase
        {
            First = phrase.First,
            End = phrase.End,
            Head = phrase.Head,
            Sentence = phrase.Sentence,
            Role = phrase.Role,
            RoleFirst = phrase.RoleFirst,
            IsFormer = phrase.IsFormer,
            Territory = territory,
            Owner = owner,
        };
        descriptions.Resolve(one, [], 0);
        return one.Actor;
    }
}
