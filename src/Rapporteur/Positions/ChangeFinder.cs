using System.Globalization;
using Rapporteur.Events;
using Rapporteur.Language;

namespace Rapporteur.Positions;

/// <summary>Finds what is said of how a stance has changed, and tells it of the stance. For one thread and document.</summary>
internal sealed class ChangeFinder(PositionText text)
{
    /// <summary>Marks the stances of a sentence that are said to have changed, and adds changes whose stance is not told.</summary>
    /// <param name="sentence">Index of the sentence.</param>
    /// <param name="drafts">All stances so far.</param>
    /// <param name="first">The first of them that the sentence itself yields.</param>
    public void Find(int sentence, List<StanceDraft> drafts, int first)
    {
        for (var i = first; i < drafts.Count; i++) MarkBeneathVerb(drafts[i]);
        var range = text.Document.Sentences[sentence];
        for (var t = range.BodyFirst; t < range.End; t++)
        {
            if (text.Document.Words[t].Upos is not (Upos.VERB or Upos.NOUN)) continue;
            if (text.Matcher.Best(text.Book.Changes, t) is { } match && IsOfStance(match.Pattern)) MarkOrAdd(match, sentence, drafts, first);
        }
    }

    /// <summary>"Reiterated his support": the stance stands beneath the verb that tells the change.</summary>
    private void MarkBeneathVerb(StanceDraft draft)
    {
        var word = text.Document[draft.Trigger];
        if (word.IsRoot || word.Head.Upos != Upos.VERB || text.Matcher.Best(text.Book.Changes, word.HeadIndex) is not { } match) return;
        if (IsOfStance(match.Pattern) || (match.Inner != draft.Trigger && match.Target != draft.Trigger) || text.Status.Of(match.Head) is not (EventStatus.Actual, false)) return;
        draft.Change = match.Pattern.Code;
        draft.Value *= FactorOf(match.Pattern);
        draft.Evidence = draft.Evidence.Union(word.Head.Span);
    }

    /// <summary>Whether a line tells of a stance in its own words ("softened its stance"), not of what stands beneath.</summary>
    private static bool IsOfStance(Pattern pattern)
    {
        if (pattern.Head == PatternHead.Noun) return true;
        foreach (var element in pattern.Elements)
            if (element.Kind == ElementKind.Word) return true;
        return false;
    }

    private void MarkOrAdd(Match match, int sentence, List<StanceDraft> drafts, int first)
    {
        if (text.Status.Of(match.Head) is not (EventStatus.Actual, false)) return;
        var holders = HoldersOf(match);
        var isMarked = false;
        for (var i = first; i < drafts.Count; i++)
        {
            if (!holders.Exists(h => h.ActorId == drafts[i].Holder.ActorId) || !IsBeneath(drafts[i].Trigger, match.Head) || !Meets(drafts[i], match.Target)) continue;
            drafts[i].Change = match.Pattern.Code;
            drafts[i].Evidence = drafts[i].Evidence.Union(text.Document[match.Head].Span);
            isMarked = true;
        }

        if (isMarked || match.Target < 0) return;
        var on = text.Propositions.OrOwnWords(match.Target);
        foreach (var holder in holders)
        {
            drafts.Add(new StanceDraft
            {
                Holder = holder,
                On = on,
                Value = 0,
                Change = match.Pattern.Code,
                Trigger = match.Head,
                Evidence = text.Document[match.Head].Span.Union(text.Wording.SpanOf(match.Target)),
                Sentence = sentence,
                IsChangeOnly = true,
            });
        }
    }

    private List<ActorReference> HoldersOf(Match match)
    {
        if (match.Source >= 0) return text.HoldersAt(match.Source);
        return text.Document[match.Head].Child(Deprel.NmodPoss) is { } owner ? text.HoldersAt(owner.Index) : [];
    }

    /// <summary>Whether a stance is about the actor whom a change names, or the change names none.</summary>
    private bool Meets(StanceDraft draft, int about)
    {
        if (about < 0 || draft.On.X < 0) return true;
        var named = text.Participants.Of(about);
        return named.Count == 0 || text.Participants.Of(draft.On.X).Exists(x => named.Exists(n => n.ActorId == x.ActorId));
    }

    private bool IsBeneath(int token, int top)
    {
        for (var word = text.Document[token]; !word.IsRoot; word = word.Head)
            if (word.HeadIndex == top) return true;
        return false;
    }

    private static double FactorOf(Pattern pattern) => double.Parse(pattern.Mode!, CultureInfo.InvariantCulture);
}
