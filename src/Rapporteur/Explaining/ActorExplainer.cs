using Rapporteur.Knowledge;
using Rapporteur.Knowledge.Explaining;
using Rapporteur.Language;
using Rapporteur.Mentions;

namespace Rapporteur.Explaining;

/// <summary>Says what made the words of a reference mean an actor: names, role words and terms of the knowledge, antecedents, appositions.</summary>
internal sealed class ActorExplainer(World world, DateOnly? day, StoryMentions mentions)
{
    private const int LongestChain = 8;

    private readonly Explainer _lines = new(world, day);

    private Document Document => mentions.Document;

    /// <summary>The steps from a reference to its actor; never empty.</summary>
    /// <param name="reference">The reference.</param>
    /// <param name="phrase">The phrase that it was made from, or null.</param>
    public List<Reason> Of(ActorReference reference, Phrase? phrase)
    {
        var steps = new List<Reason>();
        if (reference.ActorId is null || phrase is null)
        {
            steps.Add(new Reason($"'{reference.Span.Of(Document.Text)}' names nobody known"));
            return steps;
        }

        for (var depth = 0; phrase is { Form: MentionForm.Pronoun, Antecedent: { } antecedent } && depth < LongestChain; depth++)
        {
            steps.Add(new Reason($"the pronoun '{Words(phrase)}' stands for '{Words(antecedent)}' of sentence {antecedent.Sentence + 1}"));
            phrase = antecedent;
        }

        steps.AddRange(_lines.Of(mentions, phrase).Select(l => new Reason(l.What, l.Origin)));
        if (Owner(phrase, steps) is { } owner) steps.Add(owner);
        if (phrase.Form == MentionForm.Nominal && Named(phrase) is { } named)
        {
            var isBeside = named.Sentence == phrase.Sentence && (Document.Words[named.Head].Head == phrase.Head || Document.Words[phrase.Head].Head == named.Head);
            steps.Add(new Reason(isBeside ? $"'{Words(named)}' stands beside it and names who is meant" : $"means '{Words(named)}' of sentence {named.Sentence + 1} again"));
            steps.AddRange(_lines.Of(mentions, named).Select(l => new Reason(l.What, l.Origin)));
        }

        if (steps.Count == 0 || steps[^1].Origin is null && phrase.Form != MentionForm.Nominal) steps.Add(new Reason($"'{Words(phrase)}' is a name that no line of the knowledge has"));
        return [.. steps.Distinct()];
    }

    /// <summary>Whose a description is, where its own words do not say so: "officials rigged the vote in Gabon".</summary>
    private Reason? Owner(Phrase phrase, List<Reason> steps)
    {
        if (phrase.Form != MentionForm.Nominal || phrase.Actor is not { } actor) return null;
        Entity? owner = phrase.Owner is { } organisation ? organisation : world.CountryOf(phrase.Territory ?? actor.Country);
        return owner is null || steps.Exists(s => s.Origin == owner.Origin) ? null : new Reason($"it is of {owner.Name}, by the words around it", owner.Origin);
    }

    /// <summary>Who is named elsewhere and described here: the nearest name of the same actor, that of the same sentence first.</summary>
    private Phrase? Named(Phrase description)
    {
        Phrase? best = null;
        foreach (var phrase in mentions.Phrases)
        {
            if (phrase.Form != MentionForm.Name || phrase.Actor is null || phrase.Actor.Id != description.Actor?.Id || phrase.IsDateline) continue;
            if (phrase.First >= description.First && phrase.End <= description.End) return null;
            if (best is null || Math.Abs(phrase.Head - description.Head) < Math.Abs(best.Head - description.Head)) best = phrase;
        }

        return best;
    }

    private string Words(Phrase phrase) => phrase.MentionIn(Document).Of(Document.Text).ToString();
}
