using System.Collections.Frozen;
using Rapporteur.Language;

namespace Rapporteur.Events;

/// <summary>Finds the pieces of one pattern after the other at a head; allocates nothing. For one thread and document.</summary>
internal sealed class ElementFinder(Document document, Frames frames, FrozenSet<string> quantities, Func<int, bool> isActor, Func<int, bool> isTime)
{
    private const int DeepestPhrase = 4;

    private readonly List<int> _context = [];
    private readonly List<int> _used = [];
    private string? _particle;
    private bool _isNoun;
    private int _object = -1;
    private int _inner = -1;

    /// <summary>Begins with a pattern at its head.</summary>
    public void Begin(Pattern pattern, int head)
    {
        _context.Clear();
        _context.Add(head);
        _used.Clear();
        _particle = pattern.Particle;
        _isNoun = pattern.Head == PatternHead.Noun;
        (_object, _inner) = (-1, -1);
    }

    /// <summary>Takes a token out of what further pieces may be.</summary>
    public void Use(int token) => _used.Add(token);

    /// <summary>Looks for further pieces among the arguments of a word of the pattern, too.</summary>
    public void Enter(int word) => _context.Add(word);

    /// <summary>Looks for the pattern's words behind its target, too.</summary>
    public void EnterObject(int target) => _object = target;

    /// <summary>Looks for the pattern's target at the act within, too.</summary>
    public void EnterInner(int act) => _inner = act;

    /// <summary>Finds a piece: among the arguments of the pattern's words, the last first, then where the grammar may have hung it instead.</summary>
    public bool Find(PatternElement element, out int at)
    {
        for (var c = _context.Count - 1; c >= 0; c--)
            if (FindAt(element, _context[c], out at)) return true;

        if (FindInQuantity(element, out at)) return true;
        if (element.Kind == ElementKind.Target && element.Prepositions.Length > 0 && (_context.Count > 1 || _isNoun) && FindDeep(element, document[_context[^1]], 0, out at)) return true;
        return FindBeside(element, out at) || FindInObject(element, out at) || FindInInner(element, out at) || FindOwner(element, out at);
    }

    /// <summary>The first that fits among the arguments of a word; of several prepositions the one that the pattern names first.</summary>
    private bool FindAt(PatternElement element, int owner, out int at)
    {
        at = -1;
        var best = int.MaxValue;
        foreach (var argument in frames.Of(owner))
        {
            if (_used.Contains(argument.Token) || !Fits(element, argument, owner)) continue;
            var rank = element.Kind == ElementKind.Target ? Array.IndexOf(element.Prepositions, argument.Preposition) : 0;
            if (rank >= best) continue;
            (at, best) = (argument.Token, rank);
            if (rank <= 0) break;
        }

        return at >= 0;
    }

    /// <summary>"Returned a bust of the emperor to the Algerian ambassador": the phrase may hang on a noun deeper down, where it means an actor.</summary>
    private bool FindDeep(PatternElement element, Token noun, int depth, out int at)
    {
        at = -1;
        if (depth >= DeepestPhrase) return false;
        foreach (var child in noun.Children)
        {
            if (child.Index < noun.Index) continue;
            // "Strikes using aircraft against the rebels".
            if (_isNoun && child is { Relation: Deprel.Acl, Xpos: "VBG" } && child.Child(Deprel.Obj) is { } means && FindAgainst(element, means, depth + 1, out at)) return true;
            if (child.Relation is not (Deprel.Nmod or Deprel.Conj or Deprel.Appos)) continue;
            if (child.Relation == Deprel.Nmod && isActor(child.Index) && !_used.Contains(child.Index) && IsFarPreposition(element, Frames.IntroducerOf(child)))
            {
                at = child.Index;
                return true;
            }

            // "The violence of the militia against villagers", but not "atrocities in the fight against rebels".
            if (_isNoun && child.Relation == Deprel.Conj && depth > 0 && FindAgainst(element, child, depth + 1, out at)) return true;
            if ((!_isNoun || Frames.IntroducerOf(child) is "of" or "by") && FindDeep(element, child, depth + 1, out at)) return true;
        }

        return false;
    }

    private bool FindAgainst(PatternElement element, Token noun, int depth, out int at)
    {
        at = -1;
        if (depth >= DeepestPhrase || Array.IndexOf(element.Prepositions, "against") < 0) return false;
        foreach (var child in noun.Children)
        {
            if (child.Index < noun.Index) continue;
            if (child.Relation == Deprel.Nmod && Frames.IntroducerOf(child) == "against" && isActor(child.Index) && !_used.Contains(child.Index))
            {
                at = child.Index;
                return true;
            }

            if (child.Relation == Deprel.Conj && FindAgainst(element, child, depth + 1, out at)) return true;
        }

        return false;
    }

    private static bool IsFarPreposition(PatternElement element, string preposition) =>
        preposition is "to" or "with" or "against" && Array.IndexOf(element.Prepositions, preposition) >= 0;

    /// <summary>"A round of talks", "40 percent of their arms": the thing counted stands for the quantity.</summary>
    private bool FindInQuantity(PatternElement element, out int at)
    {
        at = -1;
        if (element.Kind is not (ElementKind.Word or ElementKind.Inner)) return false;
        for (var c = _context.Count - 1; c >= 0; c--)
        {
            foreach (var argument in frames.Of(_context[c]))
            {
                if (argument.Slot is not (Slot.Object or Slot.Oblique) || !quantities.Contains(document.Words[argument.Token].Lemma)) continue;
                foreach (var counted in frames.Of(argument.Token))
                {
                    if (counted.Preposition != "of" || !Fits(element, argument with { Token = counted.Token }, _context[c])) continue;
                    at = counted.Token;
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>"Alleged fraud by the commission": whom the pattern asks for may hang on the act within.</summary>
    private bool FindInInner(PatternElement element, out int at)
    {
        at = -1;
        return _inner > _context[0] && !element.IsOptional && element.Kind == ElementKind.Target && Array.IndexOf(element.Prepositions, "by") >= 0 && FindAt(element, _inner, out at);
    }

    /// <summary>"Accused Iran of terrorism", "branded the leader a traitor": the words after the target may hang on it instead of the verb.</summary>
    private bool FindInObject(PatternElement element, out int at)
    {
        at = -1;
        if (_object < 0 && element.Kind == ElementKind.Word && element.Prepositions.Length > 0 && !_isNoun) return FindInActor(element, out at);
        if (_object < 0 || element.Kind is not (ElementKind.Word or ElementKind.Inner)) return false;
        if (element.Prepositions.Length == 0)
        {
            if (element.Kind != ElementKind.Word || document[_object].Child(Deprel.Appos) is not { } word || !element.Words!.Has(word)) return false;
            at = word.Index;
            return true;
        }

        foreach (var argument in frames.Of(_object))
        {
            if (argument.Slot is not (Slot.Oblique or Slot.Clause) || (element.Kind == ElementKind.Inner && argument.Slot == Slot.Oblique && !isActor(_object)) || _used.Contains(argument.Token) || isActor(argument.Token) || !Fits(element, argument, _object)) continue;
            at = argument.Token;
            return true;
        }

        return false;
    }

    /// <summary>"Met the generals on neutral ground": the words may hang on an object that is an actor, though the pattern asks for none.</summary>
    private bool FindInActor(PatternElement element, out int at)
    {
        at = -1;
        foreach (var argument in frames.Of(_context[0]))
            if (argument.Slot == Slot.Object && isActor(argument.Token) && document[argument.Token].Upos == Upos.NOUN && FindAt(element, argument.Token, out at)) return true;
        return false;
    }

    /// <summary>"Preparing for talks with the rebels": the phrase after an act's noun may hang on the verb instead.</summary>
    private bool FindBeside(PatternElement element, out int at)
    {
        at = -1;
        var noun = document[_context[^1]];
        if (!_isNoun || element.Prepositions.Length == 0 || noun.IsRoot || noun.Relation is not (Deprel.Obj or Deprel.Obl or Deprel.NsubjPass)) return false;
        foreach (var argument in frames.Of(noun.HeadIndex))
        {
            if (argument.Slot != Slot.Oblique || argument.Token <= noun.Index || _used.Contains(argument.Token) || !Fits(element, argument, noun.HeadIndex)) continue;
            at = argument.Token;
            return true;
        }

        return false;
    }

    /// <summary>"of T" after a word of the pattern is also its possessor or adjective: "rejected Iran's plan", "the Afghan offer".</summary>
    private bool FindOwner(PatternElement element, out int at)
    {
        at = -1;
        if (element.Kind != ElementKind.Target || _context.Count < 2 || (Array.IndexOf(element.Prepositions, "of") < 0 && Array.IndexOf(element.Prepositions, "by") < 0)) return false;
        foreach (var child in document[_context[^1]].Children)
        {
            if (child.Relation is not (Deprel.NmodPoss or Deprel.Compound or Deprel.Amod) || child.Upos is not (Upos.PROPN or Upos.ADJ) || !isActor(child.Index)) continue;
            at = child.Index;
            return true;
        }

        return false;
    }

    private Argument WithoutParticle(Argument argument)
    {
        var second = Frames.IntroducerOf(document[argument.Token], 1);
        return new Argument(argument.Token, argument.Slot == Slot.Oblique && second.Length == 0 ? Slot.Object : argument.Slot, second);
    }

    private bool Fits(PatternElement element, Argument argument, int owner)
    {
        if (element.IsSomebody && !isActor(argument.Token)) return false;
        var token = document[argument.Token];
        // "Handed over the suspect", "kept on shelling" are often read as "handed (over the suspect)", "kept (on shelling)": the particle introduces nothing.
        if (_particle is not null && owner == _context[0] && argument.Preposition == _particle) argument = WithoutParticle(argument);
        if (element.Prepositions.Length > 0)
        {
            if (argument.Preposition.Length == 0 && !(Array.IndexOf(element.Prepositions, "that") >= 0 && token.Relation == Deprel.Ccomp)) return false;
            if (argument.Preposition.Length > 0 && Array.IndexOf(element.Prepositions, argument.Preposition) < 0) return false;
            if (argument.Slot == Slot.Subject && argument.Preposition != "by") return false;
            return element.Kind switch
            {
                ElementKind.Word => element.Words!.Has(token),
                ElementKind.Target or ElementKind.Source => !isTime(argument.Token) && (argument.Slot != Slot.Clause || token.Upos is Upos.NOUN or Upos.PROPN or Upos.PRON),
                ElementKind.Inner => token.Upos != Upos.PROPN || !isActor(argument.Token),
                _ => true,
            };
        }

        return element.Kind switch
        {
            ElementKind.Word => (argument.Slot == Slot.Object || (argument.Slot == Slot.Adverb && !isTime(argument.Token)) || (argument.Slot == Slot.Clause && argument.Preposition is "" or "to")) && element.Words!.Has(token),
            ElementKind.Inner => argument.Slot is Slot.Clause && argument.Preposition is "" or "to" or "that" || argument.Slot is Slot.Object && token.Upos is Upos.NOUN or Upos.VERB,
            ElementKind.Source => argument.Slot == Slot.Subject,
            _ => argument.Slot == Slot.Object && token.Upos is not Upos.VERB && !isTime(argument.Token) || (argument.Slot == Slot.Clause && argument.Preposition.Length == 0 && token.Upos is Upos.NOUN or Upos.PROPN && document[owner].Upos == Upos.VERB),
        };
    }
}
