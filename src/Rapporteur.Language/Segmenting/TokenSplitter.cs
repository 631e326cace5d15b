namespace Rapporteur.Language.Segmenting;

/// <summary>Parts a paragraph into syntactic words: at white space, and where the classifier says so between other characters.</summary>
internal sealed class TokenSplitter(Lexicon lexicon, InnerSplits innerSplits, LinearModel model)
{
    /// <summary>Longer runs without a split (binary data, scripts without blanks) are cut, so that no later step meets a word of megabytes.</summary>
    public const int MaxTokenLength = 512;

    /// <summary>Adds the words of <c>text[paragraph]</c>.</summary>
    public void Split(ReadOnlySpan<char> text, Span paragraph, List<Piece> pieces)
    {
        var at = paragraph.Start;
        while (true)
        {
            while (at < paragraph.End && CharKinds.Of(text[at]).IsSpace()) at++;
            if (at >= paragraph.End) return;
            var start = at;
            var plain = true;
            CharKind kind;
            while (at < paragraph.End && !(kind = CharKinds.Of(text[at])).IsSpace())
            {
                plain &= kind.IsLetter();
                at++;
            }

            if (plain && at - start <= MaxTokenLength && innerSplits.Of(text[start..at]) == 0) pieces.Add(new Piece(start, at, false));
            else SplitStretch(text, new Span(start, at), paragraph.End, pieces);
        }
    }

    /// <summary>Offsets after which a split is possible: bits for <see cref="InnerSplits"/>, relative to a word of letters and apostrophes.</summary>
    internal ref struct Candidates(ReadOnlySpan<char> text, Span stretch, InnerSplits innerSplits)
    {
        private readonly ReadOnlySpan<char> _text = text;
        private int _wordStart;
        private int _wordEnd;
        private uint _offsets;

        /// <summary>Whether a word may end before the character at an offset; ask with rising offsets.</summary>
        public bool Allows(int at)
        {
            CharKind before = CharKinds.Of(_text[at - 1]), after = CharKinds.Of(_text[at]);
            if (!before.IsLetter() || !after.IsLetter())
                return (before != after || before != CharKind.Digit) && !(before == CharKind.HighSurrogate && after == CharKind.LowSurrogate);
            if (at >= _wordEnd) FindWord(at);
            return at - _wordStart is > 0 and <= InnerSplits.LongestWord && (_offsets >> (at - _wordStart) & 1) != 0;
        }

        private void FindWord(int at)
        {
            _wordStart = at - 1;
            var end = at;
            while (end < stretch.End && CharKinds.Of(_text[end]) is var kind && (kind.IsLetter() || kind == CharKind.Apostrophe)) end++;
            _wordEnd = end;
            while (end > at && CharKinds.Of(_text[end - 1]) == CharKind.Apostrophe) end--;
            _offsets = innerSplits.Of(_text[_wordStart..end]);
        }
    }

    private void SplitStretch(ReadOnlySpan<char> text, Span stretch, int paragraphEnd, List<Piece> pieces)
    {
        var previousWord = pieces.Count == 0 ? 0 : FeatureHash.Folded(text[pieces[^1].Start..pieces[^1].End]);
        var context = new SplitContext(text, stretch.Start, stretch.End, paragraphEnd, previousWord, lexicon);
        var candidates = new Candidates(text, stretch, innerSplits);
        Span<uint> buffer = stackalloc uint[SplitFeatures.Capacity];
        var pieceStart = stretch.Start;
        var last = SplitKind.None;
        for (var at = stretch.Start + 1; at < stretch.End; at++)
        {
            var tooLong = at - pieceStart >= MaxTokenLength && CharKinds.Of(text[at]) != CharKind.LowSurrogate;
            var split = tooLong ? SplitKind.Token : SplitKind.None;
            if (!tooLong && candidates.Allows(at))
            {
                var sink = new FeatureSink(buffer);
                SplitFeatures.Extract(context, at, pieceStart, last, ref sink);
                split = (SplitKind)model.Best(sink.Features);
            }

            if (split == SplitKind.None) continue;
            pieces.Add(new Piece(pieceStart, at, last == SplitKind.Part));
            (pieceStart, last) = (at, split);
        }

        pieces.Add(new Piece(pieceStart, stretch.End, last == SplitKind.Part));
    }
}
