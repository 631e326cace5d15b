using System.Collections.Frozen;
using Rapporteur.Language;
using Rapporteur.Mentions;

namespace Rapporteur.Events;

/// <summary>Finds patterns in trees: each piece among the arguments of the act and of the words already found. For one thread and document.</summary>
internal sealed class PatternMatcher(Document document, Frames frames, FrozenSet<string> quantities, Func<int, bool> isActor, Func<int, bool> isTime)
{
    private const int ParticleReach = 4;

    private readonly ElementFinder _finder = new(document, frames, quantities, isActor, isTime);

    /// <summary>The best of the acts that a token may head, or null.</summary>
    /// <param name="book">The patterns.</param>
    /// <param name="token">The token.</param>
    /// <param name="withInner">Whether patterns that take in an inner act may be found.</param>
    public Match? Best(PatternShelf book, int token, bool withInner = true)
    {
        var form = LemmaSet.Lower(document.Words[token].Form);
        var best = Best(book.Of(LemmaSet.Lower(document.Words[token].Lemma), form), token, withInner, null);
        return Best(book.OfParticiple(form), token, withInner, best);
    }

    private Match? Best(ReadOnlySpan<Pattern> patterns, int token, bool withInner, Match? best)
    {
        foreach (var pattern in patterns)
        {
            if (best is { } found && found.Score > pattern.Specificity + 2 * pattern.Elements.Length) break;
            if (Try(pattern, token) is { } match && (withInner || match.Inner < 0) && (best is null || IsBetter(match, best.Value))) best = match;
        }

        return best;
    }

    /// <summary>The higher score wins; of equals the one that takes in an inner act, for it tells more.</summary>
    private static bool IsBetter(Match match, Match other) => match.Score != other.Score ? match.Score > other.Score : match.Inner >= 0 && other.Inner < 0;

    /// <summary>A pattern at a token, or null.</summary>
    public Match? Try(Pattern pattern, int head)
    {
        var token = document[head];
        if (!FitsHead(pattern, token) || (pattern.IsPlainTransitive && SaysMore(token))) return null;
        _finder.Begin(pattern, head);
        int source = -1, target = -1, inner = -1, word = -1, score = pattern.Specificity;
        if (pattern.Head != PatternHead.Noun)
        {
            var subject = pattern.Head == PatternHead.Predicate ? SurfaceSubject(token) : Subject(head);
            if (pattern.SubjectWords is not null && (subject < 0 || !pattern.SubjectWords.Has(document[subject]))) return null;
            if (subject >= 0) _finder.Use(subject);
            if (pattern.Subject == ElementKind.Target) target = subject;
            else source = subject;
        }

        foreach (var element in pattern.Elements)
        {
            var found = _finder.Find(element, out var at);
            if (!found)
            {
                if (element.IsOptional) continue;
                return null;
            }

            _finder.Use(at);
            if (element.IsOptional) score++;
            if (element.Kind == ElementKind.Word)
            {
                _finder.Enter(at);
                score += element.Words!.LengthOf(document[at]) - 1;
                if (word < 0) word = at;
            }
            else if (element.Kind.HasFlag(ElementKind.Inner) && !(element.Kind.HasFlag(ElementKind.Target) && document[at].Upos is Upos.PROPN or Upos.PRON))
            {
                inner = at;
                if (document[at].Upos == Upos.NOUN) _finder.EnterInner(at);
                if (element.Kind.HasFlag(ElementKind.Target)) target = at;
            }
            else if (element.Kind == ElementKind.Source)
            {
                source = at;
            }
            else
            {
                target = at;
                if (element.Prepositions.Length == 0 || pattern.Head == PatternHead.Noun) _finder.EnterObject(at);
            }
        }

        return new Match(pattern, head, source, target, inner, word, score);
    }

    /// <summary>"Called the ambassador a fool", "found him guilty": a verb with two objects or a predicate over its object means more than the verb with one.</summary>
    private bool SaysMore(Token verb)
    {
        Token? first = null;
        foreach (var child in verb.Children)
        {
            if (child.Relation is Deprel.Obj or Deprel.Iobj)
            {
                if (first is not null && child.Index > verb.Index && IsPredicate(child, first.Value)) return true;
                first ??= child;
            }

            if (child.Relation == Deprel.Xcomp && child.Upos is Upos.ADJ or Upos.NOUN or Upos.PROPN && Frames.IntroducerOf(child).Length == 0) return first is not null;
        }

        // "A group called the Fund": a passive that has an object has two.
        return first is { } named && (IsNamedInQuotes(named) || IsNameOfWhat(verb, named) || (verb.Index < named.Index && verb.Relation == Deprel.Acl && Frames.IsPassive(verb)));
    }

    /// <summary>"Called her a fool", "calling them rapists", "calls me 'Little Man'": the second of two objects says what the first one is.</summary>
    private bool IsPredicate(Token second, Token first) => (second.Upos == Upos.NOUN && second.Child(Deprel.Det) is { Form: "a" or "an" })
        || (first.Upos == Upos.PRON && first.Index > first.HeadIndex && isActor(second.Index)) || IsQuoted(second);

    /// <summary>"Called the bankers 'fat cats'": a quotation right behind the object, though the grammar hang it elsewhere.</summary>
    private bool IsNamedInQuotes(Token named)
    {
        var (_, end) = NounPhrases.Range(named);
        for (var t = named.Index + 1; t <= end && t + 1 < document.Count; t++)
            if (OpensQuotation(t)) return document.Words[t + 1].Upos is Upos.ADJ or Upos.NOUN or Upos.PROPN or Upos.DET;
        return false;
    }

    private bool IsQuoted(Token noun)
    {
        var (first, end) = NounPhrases.Range(noun);
        for (var t = Math.Max(0, first - 1); t < end - 1; t++)
            if (OpensQuotation(t)) return true;
        return false;
    }

    /// <summary>Whether a mark stands close to the word behind it and apart from the one before.</summary>
    private bool OpensQuotation(int token)
    {
        ref readonly var mark = ref document.Words[token];
        if (mark.Form is not ("“" or "‘" or "\"" or "'" or "``" or "''") || token + 1 >= document.Count) return false;
        return mark.End == document.Words[token + 1].Start && (token == 0 || document.Words[token - 1].End < mark.Start);
    }

    /// <summary>"What he calls the cartel": what it is called has its name for an object.</summary>
    private static bool IsNameOfWhat(Token verb, Token named) => verb is { Relation: Deprel.AclRelcl, IsRoot: false } && named.Index > verb.Index && verb.Child(Deprel.Nsubj) is not null
        && string.Equals(verb.Head.Form, "what", StringComparison.OrdinalIgnoreCase);

    private bool FitsHead(Pattern pattern, Token token)
    {
        switch (pattern.Head)
        {
            case PatternHead.Noun:
                return token.Upos is Upos.NOUN or Upos.PROPN && (pattern.Term is null || pattern.Term.Has(token));
            case PatternHead.Predicate:
                return (token.Child(Deprel.Cop) is not null || token.Child(Deprel.AuxPass) is not null || (token.Upos == Upos.VERB && Frames.IsPassive(token))) && (pattern.Case is null || pattern.Case == Frames.IntroducerOf(token)) && (pattern.Term is null || pattern.Term.Has(token));
            default:
                return (token.Upos is Upos.VERB or Upos.AUX || HiddenVerbs.Is(token)) && (pattern.Term is null || pattern.Term.Has(token)) && (pattern.Particle is null || HasParticle(token, pattern.Particle));
        }
    }

    private bool HasParticle(Token verb, string particle)
    {
        foreach (var child in verb.Children)
        {
            if (child.Relation is Deprel.CompoundPrt or Deprel.Advmod or Deprel.Obl && Is(child, particle)) return true;
        }

        // Of "keep_out_of" the first word is enough.
        var end = particle.IndexOf('_', StringComparison.Ordinal);
        var first = end < 0 ? particle.AsSpan() : particle.AsSpan(0, end);
        for (var t = verb.Index + 1; t < Math.Min(document.Count, verb.Index + ParticleReach); t++)
            if (first.Equals(document.Words[t].Form, StringComparison.OrdinalIgnoreCase) && (document.Words[t].Head == verb.Index || t == verb.Index + 1)) return true;
        return false;
    }

    private static bool Is(Token token, string word) => string.Equals(token.Form, word, StringComparison.OrdinalIgnoreCase);

    /// <summary>"Is opposed to", "is accused": the subject of a predicate is whom it tells of, whatever its form.</summary>
    private int SurfaceSubject(Token token)
    {
        foreach (var child in token.Children)
            if (child.Relation is Deprel.Nsubj or Deprel.NsubjPass) return child.Index;
        return Subject(token.Index);
    }

    private int Subject(int head)
    {
        foreach (var argument in frames.Of(head))
            if (argument.Slot == Slot.Subject) return argument.Token;
        return -1;
    }
}
