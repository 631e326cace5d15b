using Rapporteur.Events;
using Rapporteur.Language;
using Rapporteur.Mentions;

namespace Rapporteur.Relations;

/// <summary>
/// Relations that acts show: who bombs fights, who meets talks, who accuses opposes (ontology/relations.tsv). Only what is told as fact counts. For
/// one thread and document.
/// </summary>
internal sealed class EventRelations(
    RelationBook book, Document document, Frames frames, Ends ends, NounOwners owners, Adversaries adversaries, Talkers talkers, Predicate<int> isSilent, RelationList list)
{
    private const int Rank = 1;
    private const int MostPairs = 24;
    private const int Reach = 2;

    /// <summary>CAMEO root of acts of fighting.</summary>
    private const int Fighting = 19;

    public void Find(IReadOnlyList<Event> events)
    {
        var meant = new MeantTargets(document, frames, ends);
        foreach (var item in events)
        {
            if (item.Status != EventStatus.Actual || item.Negated || book.OfCode(item.Cameo) is not { } type) continue;
            var act = document[Tokens.At(document, item.Trigger.Start)];
            if (isSilent(act.Index)) continue;
            var isKnown = item.Sources.Any(s => s.ActorId is not null);
            var sources = isKnown ? item.Sources : Doers(act) is { Count: > 0 } doers ? doers : item.Sources;
            var pairs = 0;
            foreach (var source in sources)
                foreach (var target in Targets(item, act))
                    if (meant.Is(type, item, act, target) && pairs++ < MostPairs) Add(adversaries.TypeOf(type, act, source, target), item, source, target);
            if (!isKnown && pairs > 0) AddSameAgain(type, item, act);
        }
    }

    /// <summary>The targets, and those whom the words say that they take in: "eleven people, including a hostage".</summary>
    private List<ActorReference> Targets(Event item, Token act)
    {
        List<ActorReference> targets = [.. item.Targets];
        foreach (var target in item.Targets) targets.AddRange(ends.IncludedIn(target));
        foreach (var argument in frames.Of(act.Index))
            if (argument.Slot == Slot.Oblique && ends.Includes(argument.Preposition)) targets.AddRange(ends.Of(argument.Token));
        if (!targets.Exists(t => t.ActorId is not null) && Ontology.Root(item.Cameo) == Fighting) targets.AddRange(Holders(act));
        return targets;
    }

    /// <summary>Who is fought where a thing is taken or hit: "retook the town held by rebels", "struck a rebel-held building".</summary>
    private List<ActorReference> Holders(Token act)
    {
        foreach (var argument in frames.Of(act.Index))
        {
            if (argument.Slot != Slot.Object) continue;
            var thing = document[argument.Token];
            if (owners.Own(thing, -1) is { Count: > 0 } holders) return holders;
            foreach (var child in thing.Children)
                if (child.Relation == Deprel.Nmod && Frames.IntroducerOf(child) == "of" && owners.Own(child, -1) is { Count: > 0 } of) return of;
        }

        return [];
    }

    /// <summary>"The coalition conducted air strikes. The strikes hit": what acts is an act that was told before, and stands for those who did it.</summary>
    private void AddSameAgain(string type, Event item, Token act)
    {
        foreach (var argument in frames.Of(act.Index))
        {
            if (argument.Slot != Slot.Subject || document.Words[argument.Token].Upos != Upos.NOUN || !TellsFight(document[argument.Token].Lemma) || Earlier(document[argument.Token]) is not { } doers) continue;
            var (first, end) = NounPhrases.Range(document[argument.Token]);
            var words = new Span(document.Words[first].Start, document.Words[end - 1].End);
            foreach (var doer in doers)
                foreach (var target in Targets(item, act)) list.AddFor(type, doer with { Span = words }, target, Evidence.Of(item.Trigger, words, target.Span), Rank, item.Pattern);
        }
    }

    private bool TellsFight(string noun)
    {
        foreach (var line in book.Of(noun))
            if (line.Pattern.Head == PatternHead.Noun && line.Type == RelationTypes.Fights) return true;
        return false;
    }

    /// <summary>Those who did the nearest act of the same name before, in the two sentences before at the most; null where nobody is known for it.</summary>
    private List<ActorReference>? Earlier(Token again)
    {
        if (again.Child(Deprel.Det) is not { } determiner || !determiner.Features.Contains("PronType=Dem", StringComparison.Ordinal) && !EarlierMentions.IsDefinite(again)) return null;
        var sentence = Tokens.SentenceAt(document, document.Words[again.Index].Start);
        for (var t = again.Index - 1; t >= document.Sentences[Math.Max(0, sentence - Reach)].First; t--)
        {
            if (document.Words[t].Upos != Upos.NOUN || !document.Words[t].Lemma.EndsWith(again.Lemma, StringComparison.OrdinalIgnoreCase)) continue;
            var doers = owners.Of(document[t], -1);
            doers.RemoveAll(d => d.ActorId is null);
            if (doers.Count > 0) return doers;
        }

        return null;
    }

    private void Add(string type, Event item, ActorReference source, ActorReference target)
    {
        // "Met his wife" is no talks, and who kills himself fights nobody.
        if ((type == RelationTypes.Talks && (IsPrivate(source) || IsPrivate(target))) || (PronounOf(target) is { } pronoun && pronoun.Features.Contains("Reflex=Yes", StringComparison.Ordinal))) return;
        list.Add(type, source, target, Evidence.Of(item.Trigger, source.Span, target.Span), Rank, item.Pattern);
    }

    /// <summary>Somebody without a public role, named by more than "we"; and those who only ask or listen.</summary>
    private bool IsPrivate(ActorReference end) => (end.Code is null && PronounOf(end) is null) || !talkers.Has(end);

    private Token? PronounOf(ActorReference end) =>
        !end.Span.IsEmpty && document[Tokens.At(document, end.Span.Start)] is { Upos: Upos.PRON, Relation: not Deprel.NmodPoss } pronoun ? pronoun : null;

    /// <summary>
    /// An event has no source where the story does not say who "we" are; a relation has the words. And who is killed in a raid is killed by those whose raid it is.
    /// </summary>
    private List<ActorReference> Doers(Token act)
    {
        if (Subject(act) is { Count: > 0 } doers) return doers;
        foreach (var child in act.Children)
        {
            // "Struck and killed by a coalition airstrike".
            if (child is { Relation: Deprel.Conj, Upos: Upos.VERB } && Frames.IsPassive(child) && Subject(child) is { Count: > 0 } agents) return agents;
        }

        return Bringers(act);
    }

    private List<ActorReference> Subject(Token act)
    {
        foreach (var argument in frames.Of(act.Index))
            if (argument.Slot == Slot.Subject) return ends.Of(argument.Token) is { Count: > 0 } doers ? doers : owners.Own(document[argument.Token], -1);
        return [];
    }

    private List<ActorReference> Bringers(Token act)
    {
        foreach (var argument in frames.Of(act.Index))
            if (argument is { Slot: Slot.Oblique, Preposition: "in" or "during" } && document.Words[argument.Token].Upos == Upos.NOUN && owners.Own(document[argument.Token], -1) is { Count: > 0 } doers) return doers;
        foreach (var child in act.Children)
            if (child is { Relation: Deprel.Conj, Upos: Upos.VERB } && Frames.IsPassive(child) && Bringers(child) is { Count: > 0 } doers) return doers;
        return [];
    }
}
