using Rapporteur.Knowledge;
using Rapporteur.Language;

namespace Rapporteur.Events;

/// <summary>
/// Finds what no pattern covers: verbs with one actor as subject and another as object or party, that neither are coded nor carry an act
/// ("began to"). The record names them, so that nothing is silently lost. For one thread and document.
/// </summary>
internal sealed class UnplacedFinder(WordClasses words, Document document, Frames frames, Participants participants)
{
    /// <summary>The verbs of a sentence that could not be placed.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="isCoded">Whether the word at a token is an act or a part of one.</param>
    public IEnumerable<Span> Of(SentenceRange sentence, Func<int, bool> isCoded)
    {
        for (var t = sentence.First; t < sentence.End; t++)
        {
            if (document.Words[t].Upos != Upos.VERB || isCoded(t) || Carries(t, isCoded)) continue;
            if (Subject(t) is { Count: > 0 } sources && HasOther(t, sources)) yield return new Span(document.Words[t].Start, document.Words[t].End);
        }
    }

    private bool Carries(int verb, Func<int, bool> isCoded)
    {
        foreach (var argument in frames.Of(verb))
            if (isCoded(argument.Token)) return true;
        return false;
    }

    private List<ActorReference> Subject(int verb)
    {
        foreach (var argument in frames.Of(verb))
            if (argument.Slot == Slot.Subject) return participants.Of(argument.Token);
        return [];
    }

    private bool HasOther(int verb, List<ActorReference> sources)
    {
        foreach (var argument in frames.Of(verb))
        {
            var isParty = argument.Slot == Slot.Object || (argument.Slot == Slot.Oblique && words["party-preposition"].Contains(argument.Preposition));
            if (isParty && participants.Of(argument.Token).Exists(a => a.ActorId is not null && !sources.Exists(s => s.ActorId == a.ActorId))) return true;
        }

        return false;
    }
}
