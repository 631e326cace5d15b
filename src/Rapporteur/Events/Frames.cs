using System.Runtime.InteropServices;
using Rapporteur.Knowledge;
using Rapporteur.Language;

namespace Rapporteur.Events;

/// <summary>
/// The arguments of the acts of a document in their logical roles, whatever the syntax: passives turned, subjects of coordinated,
/// controlled, relative and participial clauses found. Built on demand and kept for the document's reading; for one thread.
/// </summary>
internal sealed class Frames(Document document, WordClasses words)
{
    private const int DeepestInheritance = 12;

    private readonly List<Argument> _pool = [];
    private readonly (int First, int End)[] _frames = new (int, int)[document.Count];

    /// <summary>The arguments of a token; its subject, where another clause has it, first.</summary>
    public ReadOnlySpan<Argument> Of(int token)
    {
        // No frame begins at 0 and ends there but the first empty one, which costs nothing to build again.
        if (_frames[token].End == 0)
        {
            var first = _pool.Count;
            Build(document[token]);
            _frames[token] = (first, _pool.Count);
        }

        return CollectionsMarshal.AsSpan(_pool)[_frames[token].First.._frames[token].End];
    }

    /// <summary>Whether a verb stands in the passive.</summary>
    public static bool IsPassive(Token token)
    {
        bool active = false, passive = false;
        foreach (var child in token.Children)
        {
            if (child.Relation == Deprel.AuxPass) return true;
            passive |= child.Relation is Deprel.NsubjPass or Deprel.CsubjPass;
            active |= child.Relation is Deprel.Nsubj or Deprel.Obj or Deprel.Aux;
        }

        // Only headlines leave the auxiliary out; in a full sentence a bare participle with a subject is a past tense that was read wrongly.
        if (passive) return IsHeadline(token) || token.Xpos != "VBN" && token.Xpos != "VBD" || HasAgent(token);
        if (token.Xpos != "VBN" || active) return false;
        // "Was struck and killed by": the auxiliary stands with the first.
        return token.Relation is Deprel.Acl or Deprel.Amod or Deprel.Advcl or Deprel.Root || (token is { Relation: Deprel.Conj, IsRoot: false } && token.Head.Child(Deprel.AuxPass) is not null);
    }

    private static bool HasAgent(Token token)
    {
        foreach (var child in token.Children)
            if (child.Relation == Deprel.OblAgent || (child.Relation == Deprel.Obl && IntroducerOf(child) == "by")) return true;
        return false;
    }

    private static bool IsHeadline(Token token)
    {
        if (!token.IsRoot) return token.Relation is not (Deprel.Conj or Deprel.Ccomp or Deprel.Parataxis);
        foreach (var child in token.Children)
            if (child.Relation == Deprel.Punct && child.Index > token.Index && child.Form is "." or "!" or "?") return false;
        return true;
    }

    /// <summary>The lower-case word that introduces a dependent: its preposition or subordinator; empty for none.</summary>
    /// <param name="token">The dependent.</param>
    /// <param name="skip">How many such words to pass over: 1 gives the "of" of "out of".</param>
    public static string IntroducerOf(Token token, int skip = 0)
    {
        foreach (var child in token.Children)
        {
            if (child.Index > token.Index) break;
            if (child.Relation is not (Deprel.Case or Deprel.Mark)) continue;
            if (skip-- == 0) return LemmaSet.Lower(child.Form);
            // "Out of" is one preposition in two words.
            if (skip == 0 && child.Child(Deprel.Fixed) is { } second) return LemmaSet.Lower(second.Form);
        }

        return "";
    }

    private void Build(Token token)
    {
        var passive = token.Upos is Upos.VERB or Upos.AUX && IsPassive(token);
        if (HiddenVerbs.Is(token))
        {
            BuildHidden(token);
            return;
        }

        if (token.Upos is Upos.VERB or Upos.AUX or Upos.ADJ && !HasSubject(token)) Inherit(token, passive);
        if (Gerunds.SubjectOf(token) is { } doer)
        {
            Add(doer, Slot.Subject);
            Add(token.Head, Slot.Object);
        }

        foreach (var child in token.Children)
        {
            if (IsLabel(child, token) || RelativeSwap.IsSpeaker(child)) continue;
            if (Gerunds.Of(child) is { } gerund) Add(gerund, Slot.Clause, IntroducerOf(child));
            Add(RelativeSwap.Of(child), passive);
        }
    }

    private void Add(Token child, bool passive)
    {
        switch (child.Relation)
        {
            case Deprel.Nsubj or Deprel.NsubjOuter:
                Add(child, passive ? Slot.Object : Slot.Subject);
                break;
            case Deprel.Obj when IntroducerOf(child) is "to" or "with" or "against":
                Add(child, Slot.Oblique, IntroducerOf(child));
                break;
            case Deprel.NsubjPass when !passive && child.Head.Upos == Upos.VERB && child.Index < child.HeadIndex:
                Add(child, Slot.Subject);
                break;
            case Deprel.NsubjPass or Deprel.Obj or Deprel.Iobj:
                Add(child, Slot.Object);
                break;
            case Deprel.OblAgent:
                Add(child, Slot.Subject, "by");
                break;
            case Deprel.Obl when IsQuantity(child):
                Add(child, Slot.Object);
                break;
            case Deprel.Obl or Deprel.Nmod or Deprel.OblUnmarked or Deprel.NmodUnmarked:
                var preposition = IntroducerOf(child);
                Add(child, passive && preposition == "by" ? Slot.Subject : preposition.Length == 0 ? Slot.Adverb : Slot.Oblique, preposition);
                break;
            case Deprel.NmodPoss:
                Add(child, Slot.Subject, "'s");
                break;
            // "The Red Cross operating in Iraq said": who does the one does the other.
            case Deprel.Csubj when child.Xpos == "VBG" && child.Child(Deprel.Nsubj) is { } doer:
                Add(doer, Slot.Subject);
                break;
            case Deprel.CsubjPass:
                Add(child, Slot.Object, IntroducerOf(child));
                break;
            case Deprel.Xcomp or Deprel.Ccomp or Deprel.Advcl or Deprel.Acl or Deprel.Csubj:
                Add(child, Slot.Clause, IntroducerOf(child));
                break;
            case Deprel.AclRelcl when BeginsWithThat(child):
                Add(child, Slot.Clause, "that");
                break;
            case Deprel.Compound or Deprel.Amod or Deprel.CompoundPrt or Deprel.Advmod or Deprel.Discourse:
                Add(child, Slot.Adverb);
                break;
        }
    }

    /// <summary>"UNITED NATIONS: Russia vetoed": of two subjects before a verb the farther one is a dateline or label.</summary>
    private static bool IsLabel(Token child, Token verb)
    {
        if (child.Relation != Deprel.Nsubj || child.Index > verb.Index) return false;
        foreach (var other in verb.Children)
        {
            if (other.Relation != Deprel.Nsubj || other.Index <= child.Index || other.Index >= verb.Index) continue;
            for (var t = child.Index + 1; t < other.Index; t++)
                if (verb.Document.Words[t] is { Upos: Upos.PUNCT or Upos.SYM, Form: not ("," or "(" or "-" or "’" or "'") }) return true;
        }

        return false;
    }

    /// <summary>"The claim that he fled": a clause that tells the content of a noun looks like a relative one.</summary>
    private static bool BeginsWithThat(Token clause)
    {
        foreach (var child in clause.Children) return child.Form == "that";
        return false;
    }

    /// <summary>"Released at least 19 Christians": what looks like a preposition only says how many, where the verb has no other object.</summary>
    private static bool IsQuantity(Token child)
    {
        var first = IntroducerOf(child);
        if (first is not ("" or "at" or "over" or "around" or "about") || child.Head.Child(Deprel.Obj) is not null || child.Index < child.HeadIndex) return false;
        if (first.Length == 0) return child.Upos is Upos.NOUN or Upos.PROPN && child.Child(Deprel.Nummod) is not null;
        foreach (var part in child.Children)
            if (part.Relation == Deprel.Case && part.Index + 1 < child.Index) return part.Document.Words[part.Index + 1] is { Form: "least" or "most" } or { Upos: Upos.NUM };
        return false;
    }

    private void Add(Token child, Slot slot, string preposition = "") => _pool.Add(new Argument(child.Index, slot, preposition));

    /// <summary>The noun before the verb is its subject, the head the object, and what follows the head stands with the verb.</summary>
    private void BuildHidden(Token verb)
    {
        Add(document[HiddenVerbs.SubjectOf(verb)], Slot.Subject);
        Add(verb.Head, Slot.Object);
        foreach (var sibling in verb.Head.Children)
            if (sibling.Index > verb.HeadIndex) Add(sibling, false);
    }

    private static bool HasSubject(Token token)
    {
        foreach (var child in token.Children)
            if (child.Relation is Deprel.Nsubj or Deprel.NsubjOuter or Deprel.NsubjPass) return true;
        return false;
    }

    private void Inherit(Token token, bool passive)
    {
        if (RelativeSwap.SpeakerBelow(token) is >= 0 and var speaker)
        {
            Add(document[speaker], Slot.Subject);
            return;
        }

        var subject = SubjectFromAbove(token, 0, out var asObject);
        if (subject >= 0) Add(document[subject], passive || asObject ? Slot.Object : Slot.Subject);
        // A relative clause with a subject of its own, or one whose relative pronoun is left out, lacks its object: handled by the caller's T.
    }

    /// <summary>The surface subject that a clause without one shares with the clause above.</summary>
    private int SubjectFromAbove(Token token, int depth, out bool asObject)
    {
        asObject = false;
        if (token.IsRoot || depth > DeepestInheritance) return -1;
        var head = token.Head;
        switch (token.Relation)
        {
            case Deprel.Acl:
                if (token.Xpos == "VBN")
                {
                    asObject = true;
                    return head.Index;
                }

                return token.Xpos == "VBG" || IsHeadlineSubject(head) ? head.Index : OwnerOf(head, depth);
            case Deprel.AclRelcl:
                return head.Index;
            case Deprel.Xcomp:
                return Controller(head, depth);
            // "Accused Iran of arming rebels": it is Iran that arms them.
            case Deprel.Advcl when token.Xpos == "VBG" && IntroducerOf(token) == "of" && head.Child(Deprel.Obj) is { } accused:
                return accused.Index;
            case Deprel.Advcl when ToldBefore(token) is { } told:
                return Surface(told, depth + 1);
            case Deprel.Conj or Deprel.Advcl or Deprel.Parataxis:
                return Surface(Rejoined.SayingOf(token) ?? head, depth);
            case Deprel.Ccomp:
                return RelativeSwap.RelativeAbove(token) is >= 0 and var relative ? relative : StrayedSubject(token);
            default:
                return -1;
        }
    }

    /// <summary>
    /// "Jets struck a market, the ministry said, killing twenty": what the act led to goes on with what was told before the speaker was named. Null for what the speaker does
    /// ("said, adding that").
    /// </summary>
    private Token? ToldBefore(Token participle)
    {
        var saying = participle.Head;
        if (participle.Xpos != "VBG" || participle.Index < saying.Index || document.Words[participle.Index - 1].Form != "," || !words["report-verb"].Contains(saying.Lemma) || !words["consequence"].Contains(participle.Lemma)) return null;
        if (saying is { Relation: Deprel.Parataxis, IsRoot: false } && saying.HeadIndex < saying.Index) return saying.Head;
        return saying.Child(Deprel.Ccomp) is { } content && content.Index < saying.Index ? content : null;
    }

    /// <summary>"Putin and Obama to Hold Talks", "German chancellor to visit Kiev": in a headline the root that is named is the subject of its infinitive.</summary>
    internal static bool IsHeadlineSubject(Token head) =>
        head.IsRoot && (head.Upos == Upos.PROPN || (head.Upos == Upos.NOUN && head.Child(Deprel.Det) is null && IsHeadline(head)));

    private int Surface(Token clause, int depth)
    {
        foreach (var child in clause.Children)
            if (child.Relation is Deprel.Nsubj or Deprel.NsubjPass) return child.Index;
        // "It would be futile to expect": nobody in the sentence is to.
        if (clause.Child(Deprel.Expl) is not null) return -1;
        return clause.Upos is Upos.VERB or Upos.AUX or Upos.ADJ or Upos.NOUN ? SubjectFromAbove(clause, depth + 1, out _) : -1;
    }

    /// <summary>"The minister says the state can't be weakened": a second subject between the verb of saying and what is said belongs to the latter.</summary>
    private static int StrayedSubject(Token clause)
    {
        bool hasSpeaker = false;
        foreach (var child in clause.Head.Children)
        {
            if (child.Relation is not (Deprel.Nsubj or Deprel.NsubjPass)) continue;
            if (child.Index > clause.HeadIndex && child.Index < clause.Index && hasSpeaker) return child.Index;
            hasSpeaker |= child.Index < clause.HeadIndex;
        }

        return -1;
    }

    /// <summary>Who is to do the act of an infinitive: the object of the verb above ("urged Iran to stop"), "on" or "for" whom it calls, else its subject.</summary>
    private int Controller(Token verb, int depth)
    {
        foreach (var child in verb.Children)
            if (child.Relation is Deprel.Obj or Deprel.Iobj) return child.Index;
        foreach (var child in verb.Children)
            if (child.Relation == Deprel.Obl && child.Index > verb.Index && IntroducerOf(child) is "on" or "to" or "for") return child.Index;
        return Surface(verb, depth + 1);
    }

    /// <summary>Whose plan, offer or ability a noun is: its possessor, else the subject of the verb that it is the object of.</summary>
    private int OwnerOf(Token noun, int depth)
    {
        foreach (var child in noun.Children)
            if (child.Relation == Deprel.NmodPoss) return child.Index;
        var isHeld = noun.Relation is Deprel.Obj or Deprel.Nsubj || (noun.Relation == Deprel.Obl && IntroducerOf(noun) is not ("to" or "of" or "for"));
        return !noun.IsRoot && isHeld ? Surface(noun.Head, depth + 1) : -1;
    }
}
