namespace Rapporteur.Language;

/// <summary>
/// A text with its sentences, words and trees. Immutable once built, so safe to share between threads.
/// Words of all sentences lie in one array; a head is an index into it.
/// </summary>
public sealed class Document
{
    private readonly Word[] _words;
    private readonly SentenceRange[] _sentences;
    private readonly int[] _firstChild;
    private readonly int[] _nextSibling;

    /// <summary>Takes ownership of the arrays; nobody may change them after.</summary>
    /// <param name="text">The text that spans refer to.</param>
    /// <param name="words">All words in order.</param>
    /// <param name="sentences">Consecutive ranges that cover all words.</param>
    public Document(string text, Word[] words, SentenceRange[] sentences)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(words);
        ArgumentNullException.ThrowIfNull(sentences);
        Text = text;
        _words = words;
        _sentences = sentences;
        _firstChild = new int[words.Length];
        _nextSibling = new int[words.Length];
        Array.Fill(_firstChild, -1);
        for (var i = words.Length - 1; i >= 0; i--)
        {
            var head = words[i].Head;
            _nextSibling[i] = head < 0 ? -1 : _firstChild[head];
            if (head >= 0) _firstChild[head] = i;
        }
    }

    /// <summary>The text as given.</summary>
    public string Text { get; }

    /// <summary>Number of words.</summary>
    public int Count => _words.Length;

    /// <summary>The stored words.</summary>
    public ReadOnlySpan<Word> Words => _words;

    /// <summary>The sentences in order.</summary>
    public ReadOnlySpan<SentenceRange> Sentences => _sentences;

    /// <summary>A view of the word at an index.</summary>
    public Token this[int index] => new(this, index);

    /// <summary>The stretch of text from the first to the last word of a sentence.</summary>
    public Span SpanOf(SentenceRange sentence) => sentence.Count == 0
        ? new Span(0, 0)
        : new Span(_words[sentence.First].Start, _words[sentence.End - 1].End);

    internal int FirstChild(int index) => _firstChild[index];

    internal int NextSibling(int index) => _nextSibling[index];
}
