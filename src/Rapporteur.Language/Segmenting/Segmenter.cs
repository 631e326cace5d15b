using System.Runtime.InteropServices;

namespace Rapporteur.Language.Segmenting;

/// <summary>
/// Finds paragraphs, words and sentences in raw English text, as Universal Dependencies draws them. Immutable and safe to share between
/// threads; any text is accepted.
/// </summary>
public sealed class Segmenter
{
    // Scratch lists larger than this are dropped after use, so that one huge text does not hold memory for good.
    private const int LargestKept = 1 << 20;

    [ThreadStatic]
    private static Scratch? _scratch;

    private readonly TokenSplitter _tokens;
    private readonly SentenceSplitter _sentences;
    private readonly Lexicon _lexicon;
    private readonly StringPool _forms = new();

    internal Segmenter(SegmenterModel model)
    {
        _tokens = new TokenSplitter(model.Lexicon, model.InnerSplits, model.Tokens);
        _sentences = new SentenceSplitter(model.Sentences);
        _lexicon = model.Lexicon;
    }

    /// <summary>Loads the model file (<c>segmenter.rpm</c>).</summary>
    /// <exception cref="ModelException">The file cannot be used.</exception>
    public static Segmenter Load(string path) => new(SegmenterModel.Load(path));

    /// <summary>What the training texts say of words.</summary>
    internal Lexicon Lexicon => _lexicon;

    /// <summary>Segments a text. Words have form, span and spacing; tags, heads and lemmas are left to later steps.</summary>
    /// <param name="text">Any text; spans of the words refer to it.</param>
    /// <param name="layout">What its line ends mean.</param>
    public Segmentation Segment(string text, LineLayout layout = LineLayout.Detect)
    {
        ArgumentNullException.ThrowIfNull(text);
        var scratch = Interlocked.Exchange(ref _scratch, null) ?? new Scratch();
        try
        {
            var words = new List<Word>((text.Length / 5) + 4);
            var sentences = new List<SentenceRange>((text.Length / 100) + 1);
            foreach (var paragraph in Paragraphs.Find(text, layout)) AddParagraph(text, paragraph, scratch, words, sentences);
            return new Segmentation([.. words], [.. sentences]);
        }
        finally
        {
            if (scratch.Pieces.Capacity <= LargestKept) _scratch = scratch;
        }
    }

    private void AddParagraph(string text, Span paragraph, Scratch scratch, List<Word> words, List<SentenceRange> sentences)
    {
        var pieces = scratch.Pieces;
        pieces.Clear();
        _tokens.Split(text, paragraph, pieces);
        if (pieces.Count == 0) return;
        SentenceSplitter.Describe(text, CollectionsMarshal.AsSpan(pieces), _lexicon, scratch.Units);
        scratch.Lengths.Clear();
        _sentences.Split(CollectionsMarshal.AsSpan(scratch.Units), scratch.Lengths);
        var first = words.Count;
        AddWords(text, pieces, words);
        for (var i = 0; i < scratch.Lengths.Count; i++)
        {
            sentences.Add(new SentenceRange(first, first + scratch.Lengths[i], i == 0));
            first += scratch.Lengths[i];
        }
    }

    private void AddWords(string text, List<Piece> pieces, List<Word> words)
    {
        for (var i = 0; i < pieces.Count; i++)
        {
            var piece = pieces[i];
            var parts = 0;
            if (!piece.ContinuesToken)
            {
                var end = i + 1;
                while (end < pieces.Count && pieces[end].ContinuesToken) end++;
                parts = end - i == 1 ? 0 : end - i;
            }

            words.Add(new Word
            {
                Start = piece.Start,
                End = piece.End,
                Form = _forms.Get(text.AsSpan(piece.Start, piece.End - piece.Start)),
                Lemma = "_",
                Xpos = "_",
                Features = "_",
                Head = -1,
                Relation = Deprel.Dep,
                SpaceAfter = i + 1 == pieces.Count || pieces[i + 1].Start > piece.End,
                MultiwordLength = (byte)Math.Min(parts, byte.MaxValue),
            });
        }
    }

    private sealed class Scratch
    {
        public List<Piece> Pieces { get; } = [];

        public List<Unit> Units { get; } = [];

        public List<int> Lengths { get; } = [];
    }
}
