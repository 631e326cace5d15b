using Rapporteur.Knowledge;
using Rapporteur.Language;

namespace Rapporteur.Events;

/// <summary>
/// Whether two tellings of a story are of one happening: the same or a less precise act, equally real, by and to the same actors, and neither
/// day nor place nor number against it. Where one telling leaves a role open, its day or place, or its "the", must speak for it. It rather
/// leaves two tellings apart than joins two happenings.
/// </summary>
internal sealed class SameHappening(Document document, WordClasses words)
{
    /// <summary>Days before the story's own that its undated headline may tell of.</summary>
    private const int FreshDays = 7;

    /// <summary>Whether a later telling is of the happening that an earlier one tells.</summary>
    public bool Is(Event earlier, Event later)
    {
        if (earlier.Status != later.Status || earlier.Negated != later.Negated || Ontology.Root(later.Cameo) <= 1 || !IsSameAct(earlier.Cameo, later.Cameo)) return false;
        if (IsOther(later) || !IsSameTime(earlier, later) || !IsSamePlace(earlier.Place, later.Place) || Differ(earlier.Casualties, later.Casualties)) return false;
        var (sources, targets) = (ActorLikeness.Of(earlier.Sources, later.Sources), ActorLikeness.Of(earlier.Targets, later.Targets));
        if ((sources == Likeness.None || targets == Likeness.None) && IsMutual(later.Cameo))
            (sources, targets) = (ActorLikeness.Of(earlier.Sources, later.Targets), ActorLikeness.Of(earlier.Targets, later.Sources));
        if (sources == Likeness.None || targets == Likeness.None) return false;
        // Acts of force have many names; there the actors must be the same.
        var needsAll = !IsPrecise(earlier.Cameo, later.Cameo);
        if (sources == Likeness.Open || targets == Likeness.Open)
            return (sources == Likeness.Same || targets == Likeness.Same) && !needsAll && (IsPointedAt(later) || SpeaksFor(earlier, later));
        return sources == Likeness.Same || targets == Likeness.Same || (!needsAll && SpeaksFor(earlier, later));
    }

    /// <summary>The part of a code that says something: 19 of 190.</summary>
    public static ReadOnlySpan<char> Precise(string code) => code.Length > 2 && code[^1] == '0' ? code.AsSpan(0, 2) : code;

    private static bool IsSameAct(string one, string other) => IsPrecise(one, other) || (Ontology.IsForce(one) && Ontology.IsForce(other));

    private static bool IsPrecise(string one, string other) => Precise(one).StartsWith(Precise(other), StringComparison.Ordinal) || Precise(other).StartsWith(Precise(one), StringComparison.Ordinal);

    /// <summary>"Met" and "signed an agreement with" have no direction.</summary>
    private static bool IsMutual(string code) => Ontology.Root(code) == 4 || code.StartsWith("036", StringComparison.Ordinal) || code.StartsWith("057", StringComparison.Ordinal);

    /// <summary>"Another attack", "attacked again": words that say that it is not the one told before.</summary>
    private bool IsOther(Event later)
    {
        foreach (var child in document[later.Token].Children)
            if (child.Relation is Deprel.Amod or Deprel.Det or Deprel.Advmod && words["other-act"].Contains(child.Form)) return true;
        return false;
    }

    /// <summary>"The attack", "that meeting": a noun that points back.</summary>
    private bool IsPointedAt(Event later) =>
        document[later.Token] is { Upos: Upos.NOUN } noun && noun.Child(Deprel.Det) is { } determiner && words["definite"].Contains(determiner.Form);

    private static bool SpeaksFor(Event earlier, Event later) =>
        (earlier.Date is not null && earlier.Date == later.Date && !earlier.IsDateAssumed && !later.IsDateAssumed) || (earlier.Place is not null && earlier.Place.Name == later.Place?.Name);

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
