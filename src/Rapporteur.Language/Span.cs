namespace Rapporteur.Language;

/// <summary>A half-open range <c>[Start, End)</c> of UTF-16 code units of a text.</summary>
/// <param name="Start">Offset of the first code unit, 0 or more.</param>
/// <param name="End">Offset after the last code unit, <paramref name="Start"/> or more.</param>
public readonly record struct Span(int Start, int End) : IComparable<Span>
{
    /// <summary>Number of UTF-16 code units.</summary>
    public int Length => End - Start;

    /// <summary>Whether the span covers no character.</summary>
    public bool IsEmpty => End <= Start;

    /// <summary>Whether the two spans share a code unit.</summary>
    public bool Overlaps(Span other) => Start < other.End && other.Start < End;

    /// <summary>Whether <paramref name="other"/> lies wholly inside this span.</summary>
    public bool Contains(Span other) => Start <= other.Start && other.End <= End;

    /// <summary>The smallest span that covers both.</summary>
    public Span Union(Span other) => new(Math.Min(Start, other.Start), Math.Max(End, other.End));

    /// <summary>The characters of <paramref name="text"/> that this span covers.</summary>
    public ReadOnlySpan<char> Of(string text) => text.AsSpan(Start, Length);

    /// <summary>Orders by start; of two that start together the longer comes first.</summary>
    public int CompareTo(Span other) => Start != other.Start ? Start.CompareTo(other.Start) : other.End.CompareTo(End);

    /// <inheritdoc/>
    public override string ToString() => $"[{Start}, {End})";

    /// <summary>Whether <paramref name="left"/> sorts before <paramref name="right"/>.</summary>
    public static bool operator <(Span left, Span right) => left.CompareTo(right) < 0;

    /// <summary>Whether <paramref name="left"/> sorts before or with <paramref name="right"/>.</summary>
    public static bool operator <=(Span left, Span right) => left.CompareTo(right) <= 0;

    /// <summary>Whether <paramref name="left"/> sorts after <paramref name="right"/>.</summary>
    public static bool operator >(Span left, Span right) => left.CompareTo(right) > 0;

    /// <summary>Whether <paramref name="left"/> sorts after or with <paramref name="right"/>.</summary>
    public static bool operator >=(Span left, Span right) => left.CompareTo(right) >= 0;
}
