namespace Rapporteur.Language;

/// <summary>The words <c>[First, End)</c> of a document that make a sentence.</summary>
/// <param name="First">Index of the first word.</param>
/// <param name="End">Index after the last word.</param>
/// <param name="StartsParagraph">Whether a paragraph begins with it.</param>
public readonly record struct SentenceRange(int First, int End, bool StartsParagraph)
{
    /// <summary>Number of words.</summary>
    public int Count => End - First;
}
