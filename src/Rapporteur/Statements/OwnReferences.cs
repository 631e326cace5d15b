using Rapporteur.Knowledge;
using Rapporteur.Language;
using Rapporteur.Mentions;

namespace Rapporteur.Statements;

/// <summary>
/// Leads pronouns that speak within a statement back to its speaker: "I" in what somebody says is who says it, "we" the body or people; "it", "they" and
/// "she" are so where the reporter tells the words, and the text names nobody else for them. For one thread and document.
/// </summary>
internal sealed class OwnReferences(StoryMentions mentions, WordClasses words, Quotations quotations)
{
    /// <summary>Gives speakers that are such pronouns, and nobody known, the actor of the statement around them.</summary>
    /// <param name="drafts">All statements of the story.</param>
    public void Link(List<Draft> drafts)
    {
        var outer = Nesting.Of(drafts);
        // From the outside in: "I think I said" passes the speaker on.
        foreach (var i in Enumerable.Range(0, outer.Length).Where(i => outer[i] >= 0).OrderByDescending(i => drafts[i].Length))
            if (drafts[i].Speaker is { ActorId: null } self && drafts[outer[i]].Speaker is { ActorId: { } id } around && Means(self.Span, id)) drafts[i].Speaker = around with { Span = self.Span };
    }

    private bool Means(Span pronoun, string actor)
    {
        var form = pronoun.Of(mentions.Document.Text).ToString();
        if (words["speaker-singular"].Contains(form)) return true;
        var isPerson = mentions.Actors.Find(a => a.Id == actor) is not { Kind: not ActorKind.Person };
        if (words["speaker-pronoun"].Contains(form)) return !isPerson;
        if (quotations.Over(pronoun) is not null) return false;
        if (words["thing-pronoun"].Contains(form) || words["group-pronoun"].Contains(form)) return !isPerson;
        var gender = words["person-pronoun-m"].Contains(form) ? "m" : words["person-pronoun-f"].Contains(form) ? "f" : null;
        return gender is not null && isPerson && mentions.Phrases.TrueForAll(p => p.Actor?.Id != actor || p.Gender is null || p.Gender == gender);
    }
}
