using Rapporteur.Language;
using Rapporteur.Mentions;

namespace Rapporteur.Relations;

/// <summary>Two names of one actor side by side: "ISIS, or Daesh". That the names mean the same is known; the text says so too.</summary>
internal static class Aliases
{
    private const int Rank = 2;

    public static void Find(StoryMentions mentions, RelationList list)
    {
        var document = mentions.Document;
        foreach (var phrase in mentions.Phrases)
        {
            if (phrase is not { Form: MentionForm.Name, Actor: { } actor } || document[phrase.Head] is not { Relation: Deprel.Conj, IsRoot: false } token) continue;
            if (token.Child(Deprel.Cc) is not { Lemma: "or" } || mentions.At(token.HeadIndex) is not { Form: MentionForm.Name, Actor: { } other } first || other.Id != actor.Id) continue;
            var (from, to) = (first.MentionIn(document), phrase.MentionIn(document));
            list.Add(RelationTypes.Same, new ActorReference(other.Id, other.Code, from), new ActorReference(actor.Id, actor.Code, to), from.Union(to), Rank, null);
        }
    }
}
