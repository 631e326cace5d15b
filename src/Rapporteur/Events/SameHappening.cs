using Rapporteur.Knowledge;
using Rapporteur.Language;

namespace Rapporteur.Events;

/// <summary>
/// Whether two tellings of a story are of one happening: the same or a less precise act, equally real, by and to the same actors, and neither
/// day nor place nor number against it. Beyond headline and lead the words must be of one stem, or their day told. Where one telling leaves a
/// role open, its day and place, or its "the", must speak for it. It rather leaves two tellings apart than joins two happenings.
/// </summary>
internal sealed class SameHappening(Document document, WordClasses words)
{
    /// <summary>Days before the story's own that its undated headline may tell of.</summary>
    private const int FreshDays = 7;

    /// <summary>The second sentence below the headline.</summary>
    private const int LastOfLead = 2;

    /// <summary>Letters that words of one stem share: bomb, meet.</summary>
    private const int StemLength = 4;

    /// <summary>Whether a later telling is of the happening that an earlier one tells.</summary>
    public bool Is(Event earlier, Event later)
    {
        if (earlier.Status != later.Status || earlier.Negated != later.Negated || Ontology.Root(later.Cameo) == 1 || !IsSameAct(earlier, later)) return false;
        if (IsOther(earlier, later) || IsCountedOtherwise(earlier, later) || !IsSameTime(earlier, later) || !IsSamePlace(earlier.Place, later.Place) || Differ(earlier.Casualties, later.Casualties)) return false;
        var (sources, targets) = (ActorLikeness.Of(earlier.Sources, later.Sources), ActorLikeness.Of(earlier.Targets, later.Targets));
        if ((sources == Likeness.None || targets == Likeness.None) && IsMutual(later.Cameo))
            (sources, targets) = (ActorLikeness.Of(earlier.Sources, later.Targets), ActorLikeness.Of(earlier.Targets, later.Sources));
        if (sources == Likeness.None || targets == Likeness.None) return false;
        var isDated = IsSameDate(earlier, later);
        if (!isDated && !IsNews(earlier, later) && !IsSameWord(earlier, later)) return false;
        // Of what is not told as fact, and of acts of force under several names, nothing is known but the actors: they must all be the same.
        var isCertain = (IsPrecise(earlier.Cameo, later.Cameo) || (IsPointedAt(later) && IsNamedPlace(earlier, later))) && later.Status is EventStatus.Actual or EventStatus.Planned;
        if (sources == Likeness.Open || targets == Likeness.Open)
            return isCertain && (sources == Likeness.Same || targets == Likeness.Same) && (IsPointedAt(later) || (isDated && IsNamedPlace(earlier, later)));
        return (sources == Likeness.Same && targets == Likeness.Same) || (isCertain && (sources == Likeness.Same || targets == Likeness.Same || isDated || IsNamedPlace(earlier, later)));
    }

    /// <summary>The part of a code that says something: 19 of 190.</summary>
    public static ReadOnlySpan<char> Precise(string code) => code.Length > 2 && code[^1] == '0' ? code.AsSpan(0, 2) : code;

    /// <summary>Two types of the user's own are two kinds of act; what has no other code is the same only under the same type.</summary>
    private static bool IsSameAct(Event one, Event other)
    {
        if (one.Type is not null && other.Type is not null && (one.Type != other.Type || one.Ontology != other.Ontology)) return false;
        if (one.Cameo.Length == 0 || other.Cameo.Length == 0) return one.Cameo == other.Cameo && one.Type == other.Type;
        return IsPrecise(one.Cameo, other.Cameo) || (Ontology.IsForce(one.Cameo) && Ontology.IsForce(other.Cameo));
    }

    private static bool IsPrecise(string one, string other) => Precise(one).StartsWith(Precise(other), StringComparison.Ordinal) || Precise(other).StartsWith(Precise(one), StringComparison.Ordinal);

    /// <summary>"Met" and "signed an agreement with" have no direction.</summary>
    private static bool IsMutual(string code) => Ontology.Root(code) == 4 || code.StartsWith("036", StringComparison.Ordinal) || code.StartsWith("057", StringComparison.Ordinal);

    /// <summary>"Another attack", "attacked again", "a meeting" after "meetings": words that say that it is not the one told before.</summary>
    private bool IsOther(Event earlier, Event later)
    {
        var (one, other) = (document[earlier.Token], document[later.Token]);
        if (one.Upos == Upos.NOUN && other.Upos == Upos.NOUN && one.Lemma == other.Lemma && one.Xpos != other.Xpos) return true;
        return IsMarked(other) || (other.Child(Deprel.Obj) is { } thing && IsMarked(thing));
    }

    private bool IsMarked(Token token)
    {
        foreach (var child in token.Children)
            if (child.Relation is Deprel.Amod or Deprel.Det or Deprel.Advmod && words["other-act"].Contains(child.Form)) return true;
        return false;
    }

    /// <summary>"The attack", "that meeting": one thing that the text points back to.</summary>
    private bool IsPointedAt(Event later) =>
        document[later.Token] is { Upos: Upos.NOUN, Xpos: "NN" } noun && noun.Child(Deprel.Det) is { } determiner && words["definite"].Contains(determiner.Form);

    /// <summary>Whether the tellings are the headline and the beginning of the text, which say the same in other words.</summary>
    private static bool IsNews(Event earlier, Event later) => earlier.Sentence == 0 && later.Sentence <= LastOfLead;

    /// <summary>"Bombed" and "bombing", "met" and "the meeting" (by their lemmas).</summary>
    private bool IsSameWord(Event earlier, Event later)
    {
        var (one, other) = (document.Words[earlier.Token].Lemma, document.Words[later.Token].Lemma);
        var shared = one.AsSpan().CommonPrefixLength(other);
        return shared >= StemLength || shared == Math.Min(one.Length, other.Length);
    }

    private static bool IsSameDate(Event earlier, Event later) => earlier.Date is not null && earlier.Date == later.Date && !earlier.IsDateAssumed && !later.IsDateAssumed;

    private static bool IsNamedPlace(Event earlier, Event later) => earlier.Place is not null && earlier.Place.Name == later.Place?.Name;

    /// <summary>"Conducted 23 strikes", "conducted eight strikes".</summary>
    private bool IsCountedOtherwise(Event earlier, Event later) =>
        NumberOf(earlier.Token) is { } one && NumberOf(later.Token) is { } other && !string.Equals(one, other, StringComparison.OrdinalIgnoreCase);

    private string? NumberOf(int act)
    {
        foreach (var child in document[act].Children)
            if (child.Relation is Deprel.Obj or Deprel.NsubjPass && child.Child(Deprel.Nummod) is { } number) return number.Form;
        return document[act].Child(Deprel.Nummod)?.Form;
    }

    private static bool IsSameTime(Event earlier, Event later)
    {
        if (Stretch(earlier) is not var (first, last) || Stretch(later) is not var (begin, end)) return true;
        if (earlier.IsDateAssumed && !later.IsDateAssumed) return end <= first && end.DayNumber >= first.DayNumber - FreshDays;
        if (later.IsDateAssumed && !earlier.IsDateAssumed) return last <= begin && last.DayNumber >= begin.DayNumber - FreshDays;
        return (first <= begin && end <= last) || (begin <= first && last <= end);
    }

    private static (DateOnly First, DateOnly Last)? Stretch(Event item)
    {
        if (item.Date is null || !PartialDate.TryParse(item.Date, out var from)) return null;
        return item.DateEnd is not null && PartialDate.TryParse(item.DateEnd, out var to) ? (from.FirstDay, to.LastDay) : (from.FirstDay, from.LastDay);
    }

    /// <summary>A town lies in its country; whether it lies in a province nobody says here.</summary>
    private static bool IsSamePlace(EventPlace? one, EventPlace? other) =>
        one is null || other is null || one.Name == other.Name || (one.Country is not null && one.Country == other.Country && one.Latitude is null != other.Latitude is null);

    /// <summary>Twelve dead here and five there are two happenings; "at least ten" and twelve may be one.</summary>
    private static bool Differ(IReadOnlyList<Casualty> one, IReadOnlyList<Casualty> other)
    {
        foreach (var casualty in one)
        {
            var (isTold, isShared) = (false, false);
            foreach (var candidate in other)
            {
                if (candidate.Kind != casualty.Kind) continue;
                isTold = true;
                isShared |= candidate.Minimum <= (casualty.Maximum ?? long.MaxValue) && casualty.Minimum <= (candidate.Maximum ?? long.MaxValue);
            }

            if (isTold && !isShared) return true;
        }

        return false;
    }
}
