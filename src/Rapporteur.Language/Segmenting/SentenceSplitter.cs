namespace Rapporteur.Language.Segmenting;

/// <summary>Finds where sentences end inside a paragraph.</summary>
internal sealed class SentenceSplitter(LinearModel model)
{
    /// <summary>
    /// Longer runs are cut: trees over them would be guesswork, and parsing must stay bounded. The longest sentence of the training
    /// texts has 159 words.
    /// </summary>
    public const int MaxSentenceWords = 200;

    /// <summary>Describes the pieces of a paragraph, a unit for each token.</summary>
    public static void Describe(ReadOnlySpan<char> text, ReadOnlySpan<Piece> pieces, Lexicon lexicon, List<Unit> units)
    {
        units.Clear();
        for (var i = 0; i < pieces.Length;)
        {
            var end = i + 1;
            while (end < pieces.Length && pieces[end].ContinuesToken) end++;
            var space = i == 0 || pieces[i - 1].End < pieces[i].Start;
            units.Add(new Unit(text, pieces[i].Start, pieces[end - 1].End, space, end - i, lexicon));
            i = end;
        }
    }

    /// <summary>Gives the number of words of each sentence, in order.</summary>
    public void Split(ReadOnlySpan<Unit> units, List<int> sentenceWords)
    {
        Span<uint> buffer = stackalloc uint[BoundaryFeatures.Capacity];
        var state = default(SentenceState);
        var bestCut = default(Cut);
        for (var at = 0; at < units.Length; at++)
        {
            if (state.Words > 0 && state.Words + units[at].Words > MaxSentenceWords)
            {
                sentenceWords.Add(bestCut.Words);
                at = bestCut.NextToken;
                (state, bestCut) = (default, default);
            }

            state.Add(units[at]);
            if (at + 1 == units.Length)
            {
                sentenceWords.Add(state.Words);
                return;
            }

            var sink = new FeatureSink(buffer);
            BoundaryFeatures.Extract(units, at, state, ref sink);
            var score = model.Score(sink.Features);
            if (score > 0)
            {
                sentenceWords.Add(state.Words);
                (state, bestCut) = (default, default);
            }
            else if (bestCut.Words < MaxSentenceWords / 2 || score >= bestCut.Score)
            {
                bestCut = new Cut(state.Words, at + 1, score);
            }
        }
    }

    private readonly record struct Cut(int Words, int NextToken, float Score);
}
