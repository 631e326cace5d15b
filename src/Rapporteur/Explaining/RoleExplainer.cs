using Rapporteur.Events;
using Rapporteur.Language;
using Rapporteur.Mentions;

namespace Rapporteur.Explaining;

/// <summary>Says which rule put somebody into a role of an act.</summary>
internal sealed class RoleExplainer(StoryMentions mentions, ActorExplainer actors)
{
    private const int DeepestTree = 100;

    private Document Document => mentions.Document;

    /// <summary>Explains each of the sources or targets.</summary>
    /// <param name="act">The act.</param>
    /// <param name="references">Who has the role.</param>
    /// <param name="isSource">Whether it is the source.</param>
    public List<RoleExplanation> Of(Act act, IReadOnlyList<ActorReference> references, bool isSource)
    {
        var explained = new List<RoleExplanation>(references.Count);
        var trace = act.Trace!;
        for (var i = 0; i < references.Count; i++)
        {
            var isBeside = !isSource && trace.FirstPlace >= 0 && i >= trace.FirstPlace;
            var rule = isBeside ? RoleRule.PlaceBeside : isSource ? trace.Source : trace.Target;
            var place = rule is RoleRule.Place or RoleRule.Words ? (isSource ? act.Match.Source : act.Match.Target) : -1;
            var phrase = PhraseOf(references[i], act, place);
            List<Reason> reasons = [Rule(rule, act, isSource, place)];
            if (place >= 0 && phrase is not null && Way(phrase, place) is { } way) reasons.Add(way);
            reasons.AddRange(actors.Of(references[i], phrase));
            explained.Add(new RoleExplanation(references[i].ActorId, references[i].Span, reasons));
        }

        return explained;
    }

    private Reason Rule(RoleRule rule, Act act, bool isSource, int place)
    {
        var head = Document.Words[act.Match.Head].Form;
        var role = isSource ? "source" : "target";
        return new Reason(rule switch
        {
            RoleRule.Place or RoleRule.Words when place >= 0 => At(act, isSource, place),
            RoleRule.Maker => $"{role}: who made the thing that is the subject of '{head}'",
            RoleRule.Owner => $"{role}: the subject of the verb that the subject of '{head}' is the object of",
            RoleRule.NounOwner => $"{role}: possessor, adjective, 'by', 'from' or 'of' phrase of the noun '{head}'",
            RoleRule.AgentBelow => $"{role}: the agent that hangs on what '{head}' is done to",
            RoleRule.Carrier => $"{role}: the subject of the verb that carries '{head}'",
            RoleRule.Possessor => $"{role}: the possessor of '{head}', which is done to its possessor",
            RoleRule.Partner => $"{role}: partners in one act: the first is the source, the others are targets",
            RoleRule.Thing => $"{role}: the thing that the pattern names as its object",
            RoleRule.Phrase => $"{role}: no place of the pattern: an object or a party's phrase with a preposition at '{head}'",
            RoleRule.Nearest => $"{role}: no place of the pattern: the nearest actor beneath '{head}'",
            RoleRule.Where => $"{role}: no place of the pattern: the state or region where '{head}' is done",
            RoleRule.Inner => $"{role}: whom the act within '{head}' concerns",
            RoleRule.Outer => $"{role}: that of the act that '{head}' is coordinated within",
            RoleRule.PlaceBeside => $"{role}: where '{head}' is done, for no party is named",
            RoleRule.Speaker => $"{role}: who says that '{head}' must be done",
            RoleRule.Asked => $"{role}: who is asked to do it",
            RoleRule.Reverse => $"{role}: the other side of the same act",
            _ => $"{role}: the words around '{head}'",
        });
    }

    /// <summary>The words in the pattern's own place: an argument of the act's word, or one that it shares with another word.</summary>
    private string At(Act act, bool isSource, int place)
    {
        var token = Document[place];
        var piece = isSource ? "S" : "T";
        var what = $"{(isSource ? "source" : "target")}: {piece} of the pattern is '{token.Form}', {token.Relation.Name()}";
        if (act.Match.Pattern.Order is not null) return $"{(isSource ? "source" : "target")}: '{token.Form}', by the order of words";
        if (token.IsRoot) return $"{what} of the sentence";
        var isShared = token.Relation is Deprel.Nsubj or Deprel.NsubjPass && token.HeadIndex != act.Match.Head;
        return isShared ? $"{what} of '{token.Head.Form}', shared with '{Document.Words[act.Match.Head].Form}'" : $"{what} of '{token.Head.Form}'";
    }

    /// <summary>How the words of an actor hang on those in the role, where they are not the same.</summary>
    private Reason? Way(Phrase phrase, int place)
    {
        var at = phrase.Head;
        if (at == place || (phrase.First <= place && place < phrase.End)) return null;
        for (var depth = 0; depth < DeepestTree && at >= 0; depth++, at = Document.Words[at].Head)
        {
            if (Document.Words[at].Head != place) continue;
            return new Reason(Document.Words[at].Relation switch
            {
                Deprel.Conj => $"coordinated with '{Document.Words[place].Form}'",
                Deprel.Appos => $"an apposition to '{Document.Words[place].Form}'",
                var relation => $"beneath '{Document.Words[place].Form}' ({relation.Name()}), which is nobody itself",
            });
        }

        return null;
    }

    /// <summary>The phrase that a reference was made from: that in the pattern's place, else the longest within its words, else any of the sentence that means the actor.</summary>
    private Phrase? PhraseOf(ActorReference reference, Act act, int place)
    {
        if (reference.ActorId is null) return null;
        if (place >= 0 && mentions.At(place) is { } there && Means(there, reference)) return there;
        var sentence = SentenceOf(act.Match.Head);
        Phrase? best = null;
        foreach (var phrase in mentions.Phrases)
        {
            if (!Means(phrase, reference)) continue;
            if (reference.Span.Contains(phrase.SpanIn(Document)) && (best is null || Rank(phrase) > Rank(best))) best = phrase;
        }

        return best ?? mentions.Phrases.Find(p => Means(p, reference) && Document.Words[p.Head].Start >= Document.Words[sentence.First].Start && p.Head < sentence.End) ?? mentions.Phrases.Find(p => Means(p, reference));
    }

    private static int Rank(Phrase phrase) => phrase.End - phrase.First;

    private static bool Means(Phrase phrase, ActorReference reference) => phrase.Actor?.Id == reference.ActorId || phrase.Others.Exists(a => a.Id == reference.ActorId);

    private SentenceRange SentenceOf(int token)
    {
        foreach (var sentence in Document.Sentences)
            if (token >= sentence.First && token < sentence.End) return sentence;
        return default;
    }
}
