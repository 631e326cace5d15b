using Rapporteur.Knowledge;
using Rapporteur.Language;

namespace Rapporteur.Mentions;

/// <summary>
/// Finds whom a definite description without an owner means again: "the president" after "President Trump", "the rebels" after "the FARC
/// rebels". The nearest earlier phrase that fits wins, a subject before the others of its sentence.
/// </summary>
internal sealed class EarlierMentions(Document document, ActorTable actors, WordClasses words)
{
    private const int Reach = 12;

    /// <summary>The actor meant again, or null.</summary>
    public Actor? Find(Phrase description, RoleWord role, List<Phrase> phrases, int index)
    {
        if (!IsDefinite(document[description.Head])) return null;
        Phrase? best = null;
        var bestScore = int.MinValue;
        for (var i = index - 1; i >= 0 && description.Sentence - phrases[i].Sentence <= Reach; i--)
        {
            var candidate = phrases[i];
            if (candidate.Actor is not { } actor || candidate.Form == MentionForm.Pronoun || !Fits(description, role, candidate, actor)) continue;
            var score = -4 * (description.Sentence - candidate.Sentence) + (document[candidate.Head].Relation is Deprel.Nsubj or Deprel.NsubjPass ? 3 : 0);
            if (score > bestScore) (best, bestScore) = (candidate, score);
        }

        return best?.Actor;
    }

    private bool Fits(Phrase description, RoleWord role, Phrase candidate, Actor actor)
    {
        if (role.Kind == "person" && !description.IsPlural)
            return actor.Kind == ActorKind.Person && !description.IsFormer && actors.Holds(actor.Id, role.Office ?? role.Phrase);
        if (actor.Kind == ActorKind.Country) return !description.IsPlural && !Governs(document[candidate.Head], document[description.Head]) && candidate.Form == MentionForm.Name && words["state-noun"].Contains(role.Phrase);
        if (actor.Kind is ActorKind.Organisation or ActorKind.ArmedGroup && candidate.Form == MentionForm.Name && !description.IsPlural && EndsIn(actor.Name, role)) return true;
        if (candidate.Form == MentionForm.Nominal && candidate.Role == role && candidate.IsPlural == description.IsPlural) return actor.Kind != ActorKind.Person;
        return role.Role == "REB" && role.Kind != "organisation" && actor.Kind == ActorKind.ArmedGroup;
    }

    /// <summary>"Britain summoned the country's ambassador" speaks of another country: the subject of a verb is not described again beneath it.</summary>
    private static bool Governs(Token subject, Token description)
    {
        if (subject.IsRoot || subject.Relation is not (Deprel.Nsubj or Deprel.NsubjPass)) return false;
        var verb = subject.HeadIndex;
        for (var depth = 0; depth < 12 && !description.IsRoot; depth++, description = description.Head)
            if (description.HeadIndex == verb) return true;
        return false;
    }

    /// <summary>"The ministry" after "Interior Ministry": the name says what it is. "The company", "the party": its sector does.</summary>
    private static bool EndsIn(string name, RoleWord role) =>
        name.EndsWith(role.Phrase, StringComparison.OrdinalIgnoreCase) && (name.Length == role.Phrase.Length || name[^(role.Phrase.Length + 1)] == ' ');

    /// <summary>Whether a noun has a definite article.</summary>
    public static bool IsDefinite(Token head) => head.Child(Deprel.Det) is { } article && article.Features.Contains("Definite=Def", StringComparison.Ordinal);
}
