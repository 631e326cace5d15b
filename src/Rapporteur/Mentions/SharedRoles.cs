using Rapporteur.Language;

namespace Rapporteur.Mentions;

/// <summary>"The foreign ministers of France and Germany" are one of each: a plural role with several owners means somebody of every one.</summary>
internal static class SharedRoles
{
    public static void Find(Document document, List<Phrase> phrases, Dictionary<int, Phrase> byHead, DescriptionResolver descriptions)
    {
        foreach (var phrase in phrases)
        {
            if (phrase is not { Form: MentionForm.Nominal, IsPlural: true, Role: not null, Actor: not null }) continue;
            var owners = Owners(document[phrase.Head], byHead);
            if (owners.Count < 2) continue;
            var first = For(phrase, owners[0], descriptions);
            if (first is null) continue;
            phrase.Actor = first;
            foreach (var owner in owners.Skip(1))
                if (For(phrase, owner, descriptions) is { } other) phrase.Others.Add(other);
        }
    }

    /// <summary>The coordinated names after "of" or "in"; empty where one stands alone.</summary>
    private static List<Phrase> Owners(Token head, Dictionary<int, Phrase> byHead)
    {
        foreach (var child in head.Children)
        {
            if (child.Relation is not (Deprel.Nmod or Deprel.NmodPoss) || !byHead.TryGetValue(child.Index, out var first) || first is not { Name: not null, Territory: not null }) continue;
            List<Phrase> owners = [first];
            foreach (var sibling in child.Children)
                if (sibling.Relation == Deprel.Conj && byHead.TryGetValue(sibling.Index, out var other) && other is { Name: not null, Territory: not null }) owners.Add(other);
            return owners;
        }

        return [];
    }

    /// <summary>Whom the role means with one of the owners: the holder of the office, else the description.</summary>
    private static Actor? For(Phrase phrase, Phrase owner, DescriptionResolver descriptions)
    {
        var one = new Phrase
        {
            First = phrase.First, End = phrase.End, Head = phrase.Head, Sentence = phrase.Sentence, Role = phrase.Role, RoleFirst = phrase.RoleFirst,
            IsFormer = phrase.IsFormer, Territory = owner.Territory, Owner = owner.Owner,
        };
        descriptions.Resolve(one);
        return one.Actor;
    }
}
