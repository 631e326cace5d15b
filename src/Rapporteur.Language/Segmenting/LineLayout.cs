namespace Rapporteur.Language.Segmenting;

/// <summary>What a line end means in a text. A blank line always ends a paragraph.</summary>
public enum LineLayout
{
    /// <summary>Told from the lengths of the text's lines: the default.</summary>
    Detect,

    /// <summary>White space: the text is hard-wrapped, and only blank lines part paragraphs.</summary>
    Wrapped,

    /// <summary>The end of a paragraph.</summary>
    ParagraphPerLine,
}
