using System.Runtime.InteropServices;
using Rapporteur.Language;
using Rapporteur.Language.Segmenting;

namespace Rapporteur.Training.Segmenting;

/// <summary>Walks annotated paragraphs as the segmenter walks text, and notes each decision's features with the right answer.</summary>
internal sealed class SegmenterExamples(InnerSplits innerSplits)
{
    private readonly List<Unit> _units = [];

    /// <summary>Decisions between characters.</summary>
    public ExampleSet Tokens { get; } = new();

    /// <summary>Decisions between tokens.</summary>
    public ExampleSet Sentences { get; } = new();

    public void Add(RenderedParagraph paragraph, Lexicon lexicon, float weight)
    {
        AddTokens(paragraph, lexicon, weight);
        AddSentences(paragraph, lexicon, weight);
    }

    private void AddTokens(RenderedParagraph paragraph, Lexicon lexicon, float weight)
    {
        var text = paragraph.Text.AsSpan();
        var pieces = paragraph.Pieces;
        for (var i = 0; i < pieces.Count;)
        {
            var next = i + 1;
            while (next < pieces.Count && pieces[next].Start == pieces[next - 1].End) next++;
            var stretch = new Span(pieces[i].Start, pieces[next - 1].End);
            var before = i == 0 ? 0 : FeatureHash.Folded(text[pieces[i - 1].Start..pieces[i - 1].End]);
            AddStretch(text, stretch, CollectionsMarshal.AsSpan(pieces)[i..next], before, lexicon, weight);
            i = next;
        }
    }

    private void AddStretch(ReadOnlySpan<char> text, Span stretch, ReadOnlySpan<Piece> pieces, uint before, Lexicon lexicon, float weight)
    {
        var context = new SplitContext(text, stretch.Start, stretch.End, text.Length, before, lexicon);
        var candidates = new TokenSplitter.Candidates(text, stretch, innerSplits);
        Span<uint> buffer = stackalloc uint[SplitFeatures.Capacity];
        var piece = 0;
        var last = SplitKind.None;
        for (var at = stretch.Start + 1; at < stretch.End; at++)
        {
            var split = at < pieces[piece].End ? SplitKind.None : pieces[piece + 1].ContinuesToken ? SplitKind.Part : SplitKind.Token;
            if (candidates.Allows(at))
            {
                var sink = new FeatureSink(buffer);
                SplitFeatures.Extract(context, at, pieces[piece].Start, last, ref sink);
                Tokens.Add(sink.Features, (int)split, weight);
            }

            if (split == SplitKind.None) continue;
            piece++;
            last = split;
        }
    }

    private void AddSentences(RenderedParagraph paragraph, Lexicon lexicon, float weight)
    {
        SentenceSplitter.Describe(paragraph.Text, CollectionsMarshal.AsSpan(paragraph.Pieces), lexicon, _units);
        var units = CollectionsMarshal.AsSpan(_units);
        Span<uint> buffer = stackalloc uint[BoundaryFeatures.Capacity];
        var state = default(SentenceState);
        for (var at = 0; at + 1 < units.Length; at++)
        {
            state.Add(units[at]);
            var sink = new FeatureSink(buffer);
            BoundaryFeatures.Extract(units, at, state, ref sink);
            Sentences.Add(sink.Features, paragraph.Ends[at] ? 1 : 0, weight);
            if (paragraph.Ends[at]) state = default;
        }
    }
}
