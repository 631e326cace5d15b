using Rapporteur.Events;
using Rapporteur.Knowledge;
using Rapporteur.Language;
using Rapporteur.Mentions;

namespace Rapporteur.Relations;

/// <summary>
/// Whose a thing is that a noun names: "Moscow's support for", "the French campaign against", "Iraqis in their fight against", "launched a campaign against".
/// For one thread and document.
/// </summary>
internal sealed class NounOwners(StoryMentions mentions, Frames frames, Ends ends, WordClasses words)
{
    private const int Deepest = 4;

    /// <summary>The owners; empty where the words name none.</summary>
    /// <param name="noun">The noun.</param>
    /// <param name="target">Token of whom it is against, for or with; negative for none.</param>
    /// <param name="isHelp">Whether it is given to somebody.</param>
    public List<ActorReference> Of(Token noun, int target, bool isHelp = false)
    {
        for (var depth = 0; depth < Deepest; depth++)
        {
            if (Own(noun, target) is { Count: > 0 } own) return own;
            if (Around(noun, target, isHelp) is { Count: > 0 } around) return around;
            if (noun.Relation != Deprel.Conj || noun.IsRoot || noun.Head.Upos != Upos.NOUN) break;
            noun = noun.Head;
        }

        return [];
    }

    /// <summary>Those whose it is or who do it by its own words: "a raid by the army", "a coalition airstrike", "a raid conducted by the army".</summary>
    /// <param name="noun">The noun.</param>
    /// <param name="target">Token of whom it is against, for or with; negative for none.</param>
    public List<ActorReference> Own(Token noun, int target)
    {
        foreach (var argument in frames.Of(noun.Index))
        {
            if (argument.Token == target || argument.Slot == Slot.Clause) continue;
            var child = mentions.Document[argument.Token];
            var fits = child.Relation is Deprel.NmodPoss or Deprel.Compound or Deprel.Amod || argument.Preposition is "by" or "from" || (argument.Preposition == "of" && target >= 0);
            if (fits && ends.Of(argument.Token) is { Count: > 0 } owners) return owners;
        }

        foreach (var child in noun.Children)
        {
            // "Rebel-held towns", "a U.S.-led campaign".
            if (child is { Relation: Deprel.Amod, Xpos: "VBN" } && child.Child(Deprel.Compound) is { } holder && holder.Index < child.Index && ends.Of(holder.Index) is { Count: > 0 } holders) return holders;
            if (child is not { Relation: Deprel.Acl, Xpos: "VBN" }) continue;
            foreach (var argument in frames.Of(child.Index))
                if (argument is { Slot: Slot.Subject, Preposition: "by" } && ends.Of(argument.Token) is { Count: > 0 } doers) return doers;
        }

        return [];
    }

    /// <summary>"Joined the fight against the rebels in support of the army": those who are fought do not support.</summary>
    private static bool IsAgainst(Token party)
    {
        for (var depth = 0; depth < Deepest && party is { Relation: Deprel.Conj, IsRoot: false }; depth++) party = party.Head;
        return Frames.IntroducerOf(party) == "against";
    }

    /// <summary>The actor that the noun hangs on ("partners in the fight"), or the subject of the verb that carries it ("joined the fight").</summary>
    private List<ActorReference> Around(Token noun, int target, bool isHelp)
    {
        if (noun.IsRoot) return [];
        var above = noun.Head;
        // "Struck the rebels in support of the army": who is struck does not help, whatever it hangs on.
        var isAside = isHelp && noun.Relation == Deprel.Nmod && Frames.IntroducerOf(noun) == "in" && above is { Relation: Deprel.Obj, IsRoot: false };
        if (isAside) above = above.Head;
        else if (noun.Relation == Deprel.Nmod && Frames.IntroducerOf(noun) == "in" && above.Index != target && !IsAgainst(above) && ends.Of(above.Index) is { Count: > 0 } parties) return parties;
        // "In support of the troops, aircraft struck", "with the aid of the police": who does something in it has it.
        var isCarried = noun.Relation is Deprel.Obj or Deprel.Obl or Deprel.NsubjPass && above.Upos == Upos.VERB && (words["carrier"].Contains(above.Lemma) || words["stopping"].Contains(above.Lemma));
        if (!isAside && !isCarried && !(noun.Relation == Deprel.Obl && Frames.IntroducerOf(noun) is "in" or "with")) return [];
        // "Was involved in the use of": who is in it has it, though the verb is passive; "was captured by the police with the aid of" has the agent.
        if (!isCarried && Frames.IntroducerOf(noun) == "in" && above.Child(Deprel.NsubjPass) is { } subject) return ends.Of(subject.Index);
        foreach (var argument in frames.Of(above.Index))
            if (argument.Slot == Slot.Subject && argument.Token != noun.Index) return ends.Of(argument.Token);
        return [];
    }
}
