using Rapporteur.Language;

namespace Rapporteur.Mentions;

/// <summary>
/// Joins names and the descriptions beside them: "his Jordanian counterpart, Omar al-Razza" is one person, and of "Jane Roe, a Kenyan
/// lawmaker" the story tells who she is.
/// </summary>
internal static class Appositions
{
    public static void Join(Document document, List<Phrase> phrases, Dictionary<int, Phrase> byHead, ActorTable actors)
    {
        foreach (var second in phrases) Join(document, second, byHead, actors);
    }

    /// <summary>Joins a phrase to the one that it stands in apposition to, where both have their actors.</summary>
    public static void Join(Document document, Phrase second, Dictionary<int, Phrase> byHead, ActorTable actors)
    {
        var token = document[second.Head];
        if (token.Relation is not (Deprel.Appos or Deprel.Flat) || token.IsRoot || !byHead.TryGetValue(token.HeadIndex, out var first)) return;
        if (second.Type == MentionType.Person && second.Form == MentionForm.Name && first.Form == MentionForm.Nominal && first.Role is { Kind: "person" } && !first.IsPlural && second.Actor is not null)
        {
            Enrich(second, first, actors);
            if (second.Actor is { } named) actors.Note(named.Id, first.Role);
            first.Actor = second.Actor;
        }
        else if (first.Type == MentionType.Person && first.Form == MentionForm.Name && second.Form == MentionForm.Nominal && second.Role is not null && first.Actor is not null)
        {
            Enrich(first, second, actors);
            if (first.Actor is { } named) actors.Note(named.Id, second.Role);
            second.Actor = first.Actor;
        }
        else if (IsBody(first) && second is { Form: MentionForm.Nominal, Role: not null, IsPlural: false } && !IsListed(document[first.Head]) && !IsListed(token)) second.Actor = first.Actor;
    }

    /// <summary>"Turkey, the closest ally of Chad": a state or body by its name, which the description beside it means again.</summary>
    private static bool IsBody(Phrase phrase) => phrase is { Form: MentionForm.Name, IsPlural: false } && phrase is { Actor.Kind: ActorKind.Country } or { IsPlace: false, Actor.Kind: ActorKind.Government or ActorKind.Organisation or ActorKind.ArmedGroup };

    /// <summary>"France, an ally and …": in a list the grammar often takes the next member for an apposition.</summary>
    private static bool IsListed(Token token) => token.Child(Deprel.Conj) is not null;

    /// <summary>Somebody of whom only the name is known gets country, role and code of the description.</summary>
    private static void Enrich(Phrase name, Phrase description, ActorTable actors)
    {
        if (name.Actor is not { Code: null } unknown || description.Actor is not { } described) return;
        var known = unknown with { Country = described.Country, Role = described.Role, Code = described.Code };
        actors.Update(known);
        name.Actor = known;
    }
}
