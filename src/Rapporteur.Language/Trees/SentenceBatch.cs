namespace Rapporteur.Language.Trees;

/// <summary>
/// Sentences that are read side by side, the longest first: at step t the sentences that are longer than t are a prefix,
/// so a recurrent step is one matrix product.
/// </summary>
internal sealed class SentenceBatch
{
    private int[] _lengths = new int[16];
    private int[] _rows = new int[16];

    /// <summary>Number of sentences.</summary>
    public int Count { get; private set; }

    /// <summary>Number of words of all sentences; each has one row.</summary>
    public int Rows { get; private set; }

    /// <summary>Length of the longest sentence.</summary>
    public int Longest => Count == 0 ? 0 : _lengths[0];

    /// <summary>Number of words of a sentence.</summary>
    public int Length(int sentence) => _lengths[sentence];

    /// <summary>Row of a sentence's first word.</summary>
    public int First(int sentence) => _rows[sentence];

    /// <summary>Forgets all sentences.</summary>
    public void Clear() => Count = Rows = 0;

    /// <summary>Adds a sentence that is no longer than the one before.</summary>
    public void Add(int length)
    {
        if (Count == _lengths.Length)
        {
            Array.Resize(ref _lengths, Count * 2);
            Array.Resize(ref _rows, Count * 2);
        }

        _lengths[Count] = length;
        _rows[Count++] = Rows;
        Rows += length;
    }

    /// <summary>Row of the word that a direction reads at a step.</summary>
    public int Row(int sentence, int step, bool backward) =>
        _rows[sentence] + (backward ? _lengths[sentence] - 1 - step : step);

    /// <summary>How many sentences are longer than <paramref name="step"/>, of the first <paramref name="active"/>.</summary>
    public int Active(int step, int active)
    {
        while (active > 0 && _lengths[active - 1] <= step) active--;
        return active;
    }
}
