using Rapporteur.Language;
using Rapporteur.Mentions;

namespace Rapporteur.Events;

/// <summary>
/// Finds patterns by the order of words: those before the head anywhere to its left in the sentence, those after it among the words that
/// hang on it. A role that the pattern does not place is filled as TABARI does (Schrodt 2001): the subject acts, the next actor after
/// the verb is acted upon. For one thread and document.
/// </summary>
internal sealed class WordOrderMatcher(StoryMentions mentions, Frames frames)
{
    private const int Deepest = 60;
    private const int ShortestStem = 4;

    private readonly Document _document = mentions.Document;
    private readonly SurfaceActors _actors = new(mentions);
    private int _source;
    private int _target;

    /// <summary>The best of the patterns at a verb, or null.</summary>
    /// <param name="patterns">Patterns of the verb, the most specific first.</param>
    /// <param name="token">The verb.</param>
    /// <param name="sentence">Its sentence.</param>
    public Match? Best(Pattern[] patterns, int token, SentenceRange sentence)
    {
        if (_document.Words[token].Upos is not (Upos.VERB or Upos.AUX) && !HiddenVerbs.Is(_document[token])) return null;
        foreach (var pattern in patterns)
        {
            (_source, _target) = (-1, -1);
            if (!Fits(pattern.Order!, token, sentence)) continue;
            FillRoles(pattern, token, sentence);
            return new Match(pattern, token, _source, _target, -1, -1, pattern.Specificity);
        }

        return null;
    }

    private bool Fits(WordOrder order, int head, SentenceRange sentence)
    {
        var at = head - 1;
        for (var g = 0; g < order.Before.Length; g++)
            if (!FindBefore(order.Before[g], ref at, sentence.First, g == 0 && order.TouchesBefore)) return false;
        at = head + 1;
        for (var g = 0; g < order.After.Length; g++)
            if (!FindAfter(order.After[g], ref at, sentence.End, g == 0 && order.TouchesAfter, head)) return false;
        return true;
    }

    private bool FindBefore(WordPart[] group, ref int at, int first, bool touches)
    {
        for (; at >= first; at--)
        {
            var end = at;
            var fits = true;
            for (var p = group.Length - 1; p >= 0 && fits; p--) fits = TakeBefore(group[p], ref end, first);
            if (fits)
            {
                at = end;
                return true;
            }

            if (touches) return false;
        }

        return false;
    }

    private bool FindAfter(WordPart[] group, ref int at, int limit, bool touches, int head)
    {
        for (; at < limit; at++)
        {
            var end = at;
            var fits = touches || _actors.IsBeneath(at, head);
            for (var p = 0; p < group.Length && fits; p++) fits = TakeAfter(group[p], ref end, limit);
            if (fits)
            {
                at = end;
                return true;
            }

            if (touches) return false;
        }

        return false;
    }

    private bool TakeBefore(WordPart part, ref int at, int first)
    {
        if (part.Kind is null) return PassOver(ref at, first, -1);
        if (part.Kind != ElementKind.Word) return TakeActor(part, ref at, first, -1);
        foreach (var spelling in part.Spellings)
        {
            var t = at;
            var i = spelling.Length - 1;
            for (; i >= 0; i--, t--)
            {
                while (t >= first && IsHyphen(t)) t--;
                if (t < first || !Spells(spelling[i], t)) break;
            }

            if (i >= 0) continue;
            at = t;
            return true;
        }

        return false;
    }

    private bool TakeAfter(WordPart part, ref int at, int limit)
    {
        if (part.Kind is null) return PassOver(ref at, limit, 1);
        if (part.Kind != ElementKind.Word) return TakeActor(part, ref at, limit, 1);
        foreach (var spelling in part.Spellings)
        {
            var t = at;
            var i = 0;
            for (; i < spelling.Length; i++, t++)
            {
                while (t < limit && IsHyphen(t)) t++;
                if (t >= limit || !Spells(spelling[i], t)) break;
            }

            if (i < spelling.Length) continue;
            at = t;
            return true;
        }

        return false;
    }

    private bool TakeActor(WordPart part, ref int at, int limit, int step)
    {
        if (step < 0 ? at < limit : at >= limit || at < 0) return false;
        if (_actors.PhraseAt(at) is not { } phrase) return false;
        var token = _actors.HeadOf(phrase);
        if (part.Kind!.Value.HasFlag(ElementKind.Source)) _source = token;
        else _target = token;
        at = step < 0 ? Math.Min(at, phrase.First) - 1 : Math.Max(at + 1, phrase.End);
        return true;
    }

    /// <summary>Passes over the noun phrase at a token, whomever it names.</summary>
    private bool PassOver(ref int at, int limit, int step)
    {
        if (step < 0 ? at < limit : at >= limit) return false;
        var head = _document[at];
        for (var depth = 0; !NounPhrases.IsHead(head) && !head.IsRoot && depth < Deepest; depth++) head = head.Head;
        var (first, end) = NounPhrases.Range(head);
        if (!NounPhrases.IsHead(head) || at < first || at >= end) return false;
        at = step < 0 ? first - 1 : end;
        return true;
    }

    private void FillRoles(Pattern pattern, int head, SentenceRange sentence)
    {
        if (pattern.IsMutual) return;
        // Who acts in a passive is told by its agent or not at all.
        var passive = Frames.IsPassive(_document[head]);
        int subject = -1, undergoer = -1;
        foreach (var argument in frames.Of(head))
        {
            if (argument.Slot == Slot.Subject && subject < 0) subject = argument.Token;
            if (passive && argument.Slot == Slot.Object && undergoer < 0) undergoer = argument.Token;
        }

        if (_target < 0 && undergoer >= 0 && undergoer != _source) _target = undergoer;
        if (_source < 0 && subject >= 0 && subject != _target) _source = subject;
        if (_source < 0 && !passive) _source = _actors.Before(head, sentence.First, _target);
        if (_target < 0) _target = _actors.After(head, sentence.End, _source);
    }

    private bool IsHyphen(int token) => _document.Words[token].Form is "-" or "‑";

    /// <summary>A word fits its form, its lemma, and forms that it begins.</summary>
    private bool Spells(string word, int token)
    {
        ref readonly var spelled = ref _document.Words[token];
        if (word.Length >= ShortestStem && spelled.Form.StartsWith(word, StringComparison.OrdinalIgnoreCase)) return true;
        return string.Equals(spelled.Form, word, StringComparison.OrdinalIgnoreCase) || string.Equals(spelled.Lemma, word, StringComparison.OrdinalIgnoreCase);
    }
}
