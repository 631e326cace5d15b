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
    }

    /// <summary>Somebody of whom only the name is known gets country, role and code of the description.</summary>
    private static void Enrich(Phrase name, Phrase description, ActorTable actors)
    {
        if (name.Actor is not { Code: null } unknown || description.Actor is not { } described) return;
        var known = unknown with { Country = described.Country, Role = described.Role, Code = described.Code };
        actors.Update(known);
        name.Actor = known;
    }
}
