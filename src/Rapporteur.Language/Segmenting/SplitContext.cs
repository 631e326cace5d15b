namespace Rapporteur.Language.Segmenting;

/// <summary>A stretch of characters without white space, with what its decisions look at.</summary>
internal readonly ref struct SplitContext
{
    private const int LongestHashed = 32;
    private const int LongestRun = 24;

    /// <summary>Looks at the stretch <c>[start, end)</c> of a paragraph that ends at <paramref name="paragraphEnd"/>.</summary>
    public SplitContext(ReadOnlySpan<char> text, int start, int end, int paragraphEnd, uint previousWord, Lexicon lexicon)
    {
        Text = text;
        Start = start;
        End = end;
        PreviousWord = previousWord;
        Lexicon = lexicon;
        Hash = end - start <= LongestHashed ? FeatureHash.Folded(text[start..end]) : 0;
        var flags = 0u;
        var shape = 17u;
        var last = CharKind.Space;
        for (var i = start; i < Math.Min(end, start + LongestHashed); i++)
        {
            var kind = CharKinds.Of(text[i]);
            if (kind != last) shape = FeatureHash.Pair(shape, (uint)kind);
            last = kind;
            flags |= text[i] switch { '@' => 1u, '/' => 2u, '.' => (flags & 4) == 0 ? 4u : 8u, '-' => 16u, ':' => 32u, '_' => 64u, _ => 0u };
        }

        Flags = flags;
        Shape = shape;
        var next = end;
        while (next < paragraphEnd && CharKinds.Of(text[next]).IsSpace()) next++;
        NextKind = next < paragraphEnd ? CharKinds.Of(text[next]) : CharKind.Newline;
        var nextEnd = next;
        while (nextEnd < paragraphEnd && nextEnd - next < LongestRun && CharKinds.Of(text[nextEnd]).IsLetter()) nextEnd++;
        NextWord = next < paragraphEnd ? FeatureHash.Folded(text[next..Math.Max(nextEnd, next + 1)]) : 0;
        NextEntry = lexicon.Of(NextWord, text[next..nextEnd]);
    }

    public ReadOnlySpan<char> Text { get; }

    public int Start { get; }

    public int End { get; }

    /// <summary>The whole stretch, folded; 0 where it is too long to be known.</summary>
    public uint Hash { get; }

    /// <summary>The kinds of its characters, runs made one.</summary>
    public uint Shape { get; }

    /// <summary>Marks of addresses and compounds: @ / . - : _</summary>
    public uint Flags { get; }

    public uint PreviousWord { get; }

    public uint NextWord { get; }

    public CharKind NextKind { get; }

    public LexiconEntry NextEntry { get; }

    public Lexicon Lexicon { get; }

    /// <summary>The kind at an offset; outside the stretch it is white space.</summary>
    public CharKind Kind(int at) => at >= Start && at < End ? CharKinds.Of(Text[at]) : CharKind.Space;

    /// <summary>The folded character at an offset; outside the stretch a blank.</summary>
    public uint Char(int at) => at >= Start && at < End ? CharKinds.Fold(Text[at]) : ' ';

    /// <summary>Start of the run of like characters that ends at an offset.</summary>
    public int RunStart(int end)
    {
        var at = end;
        while (at > Start && end - at < LongestRun && (at == end || Alike(Kind(at - 1), Kind(end - 1)))) at--;
        return at;
    }

    /// <summary>End of the run of like characters that starts at an offset.</summary>
    public int RunEnd(int start)
    {
        var at = start;
        while (at < End && at - start < LongestRun && (at == start || Alike(Kind(at), Kind(start)))) at++;
        return at;
    }

    /// <summary>The folded hash of a range; only its last characters where it is long.</summary>
    public uint HashOf(int start, int end) => FeatureHash.Folded(Text[Math.Max(start, end - LongestRun)..end]);

    /// <summary>Whether two kinds make one run: the same kind, or both letters.</summary>
    public static bool Alike(CharKind a, CharKind b) => a == b || (a.IsLetter() && b.IsLetter());
}
