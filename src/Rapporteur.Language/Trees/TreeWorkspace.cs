namespace Rapporteur.Language.Trees;

/// <summary>The working memory of one thread; grows to the largest batch that it has seen.</summary>
internal sealed unsafe class TreeWorkspace
{
    private readonly FloatBuffer?[] _rooms = new FloatBuffer?[Enum.GetValues<Room>().Length];
    private int[] _heads = [];
    private int[] _missing = [];
    private SentenceRange[] _order = [];
    private int[] _keys = [];

    /// <summary>Ids of the form at hand.</summary>
    public FormIds Ids { get; } = new();

    /// <summary>Sentences of the batch at hand.</summary>
    public SentenceBatch Batch { get; } = new();

    /// <summary>Decoder of trees.</summary>
    public SpanningTree Trees { get; } = new();

    /// <summary>A buffer of at least so many floats, holding anything.</summary>
    public float* Take(Room room, long length)
    {
        ref var buffer = ref _rooms[(int)room];
        if (buffer is null || buffer.Length < length) buffer = new FloatBuffer(checked((int)(length + length / 4)));
        return buffer.Pointer;
    }

    /// <summary>A buffer of zeros.</summary>
    public float* TakeZeroed(Room room, long length)
    {
        var pointer = Take(room, length);
        new Span<float>(pointer, (int)length).Clear();
        return pointer;
    }

    /// <summary>Room for the heads of a batch's words.</summary>
    public Span<int> TakeHeads(int length) => Grow(ref _heads, length);

    /// <summary>Room for the rows of a batch's words that the cache lacks.</summary>
    public Span<int> TakeMissing(int length) => Grow(ref _missing, length);

    /// <summary>The sentences that are not empty, cut into stretches of at most <paramref name="longest"/> words, the longest first.</summary>
    public ReadOnlySpan<SentenceRange> Order(ReadOnlySpan<SentenceRange> sentences, int longest)
    {
        var count = 0;
        foreach (var sentence in sentences)
        {
            for (var first = sentence.First; first < sentence.End; first += longest)
            {
                if (count == _order.Length)
                {
                    Array.Resize(ref _order, Math.Max(64, count * 2));
                    Array.Resize(ref _keys, _order.Length);
                }

                _order[count] = sentence with { First = first, End = Math.Min(first + longest, sentence.End) };
                _keys[count] = -_order[count].Count;
                count++;
            }
        }

        Array.Sort(_keys, _order, 0, count);
        return _order.AsSpan(0, count);
    }

    private static Span<int> Grow(ref int[] array, int length)
    {
        if (array.Length < length) array = new int[length + length / 4];
        return array.AsSpan(0, length);
    }
}
