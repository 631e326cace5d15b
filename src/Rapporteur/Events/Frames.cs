using Rapporteur.Language;

namespace Rapporteur.Events;

/// <summary>
/// The arguments of the acts of a document in their logical roles, whatever the syntax: passives turned, subjects of coordinated,
/// controlled, relative and participial clauses found. Built on demand and kept for the document's reading; for one thread.
/// </summary>
internal sealed class Frames(Document document)
{
    private const int DeepestInheritance = 12;

    private readonly Dictionary<int, List<Argument>> _frames = [];

    /// <summary>The arguments of a token.</summary>
    public List<Argument> Of(int token)
    {
        if (_frames.TryGetValue(token, out var frame)) return frame;
        frame = [];
        Build(document[token], frame);
        return _frames[token] = frame;
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
        return token.Xpos == "VBN" && !active && token.Relation is Deprel.Acl or Deprel.Amod or Deprel.Advcl or Deprel.Root;
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
    public static string IntroducerOf(Token token)
    {
        foreach (var child in token.Children)
        {
            if (child.Index > token.Index || child.Relation is not (Deprel.Case or Deprel.Mark)) continue;
            return LemmaSet.Lower(child.Form);
        }

        return "";
    }

    private void Build(Token token, List<Argument> frame)
    {
        var passive = token.Upos is Upos.VERB or Upos.AUX && IsPassive(token);
        var hasSubject = false;
        foreach (var child in token.Children)
        {
            switch (child.Relation)
            {
                case Deprel.Nsubj or Deprel.NsubjOuter:
                    hasSubject = true;
                    frame.Add(new Argument(child.Index, passive ? Slot.Object : Slot.Subject, ""));
                    break;
                case Deprel.NsubjPass:
                    hasSubject = true;
                    frame.Add(new Argument(child.Index, Slot.Object, ""));
                    break;
                case Deprel.Obj or Deprel.Iobj:
                    frame.Add(new Argument(child.Index, Slot.Object, ""));
                    break;
                case Deprel.OblAgent:
                    frame.Add(new Argument(child.Index, Slot.Subject, "by"));
                    break;
                case Deprel.Obl or Deprel.Nmod or Deprel.OblUnmarked or Deprel.NmodUnmarked:
                    var preposition = IntroducerOf(child);
                    var agent = passive && preposition == "by";
                    frame.Add(new Argument(child.Index, agent ? Slot.Subject : preposition.Length == 0 ? Slot.Adverb : Slot.Oblique, preposition));
                    break;
                case Deprel.NmodPoss:
                    frame.Add(new Argument(child.Index, Slot.Subject, "'s"));
                    break;
                case Deprel.Compound or Deprel.Amod:
                    frame.Add(new Argument(child.Index, Slot.Adverb, ""));
                    break;
                case Deprel.Xcomp or Deprel.Ccomp or Deprel.Advcl or Deprel.Acl or Deprel.Csubj or Deprel.CsubjPass:
                    frame.Add(new Argument(child.Index, child.Relation == Deprel.CsubjPass ? Slot.Object : Slot.Clause, IntroducerOf(child)));
                    break;
                case Deprel.CompoundPrt or Deprel.Advmod:
                    frame.Add(new Argument(child.Index, Slot.Adverb, ""));
                    break;
            }
        }

        if (token.Upos is Upos.VERB or Upos.AUX or Upos.ADJ && !hasSubject) Inherit(token, passive, frame);
    }

    private void Inherit(Token token, bool passive, List<Argument> frame)
    {
        var subject = SubjectFromAbove(token, 0, out var asObject);
        if (subject >= 0) frame.Insert(0, new Argument(subject, passive || asObject ? Slot.Object : Slot.Subject, ""));
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
            case Deprel.Conj or Deprel.Advcl or Deprel.Parataxis:
                return Surface(head, depth);
            default:
                return -1;
        }
    }

    /// <summary>"Putin and Obama to Hold Talks": in a headline the name that is the root is the subject of its infinitive.</summary>
    internal static bool IsHeadlineSubject(Token head) => head.IsRoot && head.Upos == Upos.PROPN;

    private int Surface(Token clause, int depth)
    {
        foreach (var child in clause.Children)
            if (child.Relation is Deprel.Nsubj or Deprel.NsubjPass) return child.Index;
        return clause.Upos is Upos.VERB or Upos.AUX or Upos.ADJ or Upos.NOUN ? SubjectFromAbove(clause, depth + 1, out _) : -1;
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
        return !noun.IsRoot && noun.Relation is Deprel.Obj or Deprel.Obl or Deprel.Nsubj ? Surface(noun.Head, depth + 1) : -1;
    }
}
