using Rapporteur.Language;

namespace Rapporteur.Mentions;

/// <summary>
/// Roles and owners in coordinations: "the foreign ministers of France and Germany" are one of each, "Danish media and government" are both
/// Danish, and so are "lawmakers and officials in Denmark".
/// </summary>
internal static class SharedRoles
{
    public static void Find(Document document, List<Phrase> phrases, Dictionary<int, Phrase> byHead, DescriptionResolver descriptions)
    {
        foreach (var phrase in phrases)
        {
            if (phrase is not { Form: MentionForm.Nominal, Role: not null }) continue;
            var owners = Owners(document[phrase.Head], byHead);
            if (owners.Count == 0)
            {
                ShareAdjective(document, phrase, byHead, descriptions);
                continue;
            }

            if (owners.Count > 1 && phrase.IsPlural) Share(phrase, owners, descriptions);
            foreach (var child in document[phrase.Head].Children)
            {
                if (child.Relation is not (Deprel.Conj or Deprel.Appos) || !byHead.TryGetValue(child.Index, out var second)) continue;
                if (child.Relation == Deprel.Appos && child.Child(Deprel.Conj) is null) continue;
                // The owner stands behind the second role and hangs on the first.
                if (child.Index < owners[0].First && IsUnowned(second)) Share(second, owners, descriptions);
                else if (phrase.IsPlural && IsOwner(second) && document.Words[owners[^1].End].Form == ",") TakeStray(phrase, second, document, byHead, descriptions);
            }
        }
    }

    /// <summary>A role without a word of its own about whose it is, right behind one that has an adjective, belongs to the same.</summary>
    private static void ShareAdjective(Document document, Phrase phrase, Dictionary<int, Phrase> byHead, DescriptionResolver descriptions)
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
    private static void TakeStray(Phrase phrase, Phrase owner, Document document, Dictionary<int, Phrase> byHead, DescriptionResolver descriptions)
    {
        Take(owner);
        foreach (var sibling in document[owner.Head].Children)
            if (sibling.Relation == Deprel.Conj && byHead.TryGetValue(sibling.Index, out var other) && IsOwner(other)) Take(other);

        void Take(Phrase stray)
        {
            if (For(phrase, stray, descriptions) is not { } actor) return;
            stray.Actor = actor;
            phrase.Others.Add(actor);
        }
    }

    private static bool IsUnowned(Phrase phrase) => phrase is { Form: MentionForm.Nominal, Role: not null, Territory: null, Owner: null };

    private static void Share(Phrase phrase, List<Phrase> owners, DescriptionResolver descriptions)
    {
        if (For(phrase, owners[0], descriptions) is not { } first) return;
        phrase.Actor = first;
        foreach (var owner in owners.Skip(1))
            if (For(phrase, owner, descriptions) is { } other) phrase.Others.Add(other);
    }

    /// <summary>The name after "of" or "in" and those coordinated with it; empty where none is there.</summary>
    private static List<Phrase> Owners(Token head, Dictionary<int, Phrase> byHead)
    {
        foreach (var child in head.Children)
        {
            if (child.Relation is not (Deprel.Nmod or Deprel.NmodPoss) || !byHead.TryGetValue(child.Index, out var first) || !IsOwner(first)) continue;
            List<Phrase> owners = [first];
            foreach (var sibling in child.Children)
                if (sibling.Relation == Deprel.Conj && byHead.TryGetValue(sibling.Index, out var other) && IsOwner(other)) owners.Add(other);
            return owners;
        }

        return [];
    }

    private static bool IsOwner(Phrase phrase) => phrase is { Name: not null, Territory: not null, Type: not MentionType.Person };

    /// <summary>Whom the role means with one of the owners: the holder of the office, else the description.</summary>
    private static Actor? For(Phrase phrase, Phrase owner, DescriptionResolver descriptions)
    {
        var one = new Phrase
        {
            First = phrase.First, End = phrase.End, Head = phrase.Head, Sentence = phrase.Sentence, Role = phrase.Role, RoleFirst = phrase.RoleFirst,
            IsFormer = phrase.IsFormer, Territory = owner.Territory, Owner = owner.Owner,
        };
        descriptions.Resolve(one, [], 0);
        return one.Actor;
    }
}
