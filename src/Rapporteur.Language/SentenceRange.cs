namespace Rapporteur.Language;

/// <summary>The words <c>[First, End)</c> of a document that make a sentence.</summary>
/// <param name="First">Index of the first word.</param>
/// <param name="End">Index after the last word.</param>
/// <param name="StartsParagraph">Whether a paragraph begins with it.</param>
public readonly record struct SentenceRange(int First, int End, bool StartsParagraph)
{
    /// <summary>Number of words of the dateline that the sentence begins with ("MOSCOW, Sept 28 (Reuters) —"); 0 for none.</summary>
    public int DatelineWords { get; init; }

    /// <summary>Index of the first word after the dateline.</summary>
    public int BodyFirst => First + DatelineWords;

    /// <summary>Number of words.</summary>
    public int Count => End - First;
}
