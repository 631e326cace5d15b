namespace Rapporteur.Language;

/// <summary>One syntactic word as stored in a <see cref="Document"/>; read it through <see cref="Token"/>.</summary>
public struct Word
{
    /// <summary>First code unit in the document's text.</summary>
    public int Start;

    /// <summary>Offset after the last code unit.</summary>
    public int End;

    /// <summary>The word as written; parts of a multiword token have the part (<c>do</c>, <c>n't</c>).</summary>
    public string Form;

    /// <summary>Dictionary form.</summary>
    public string Lemma;

    /// <summary>Morphological features as CoNLL-U writes them (<c>Number=Sing</c>), or <c>_</c>.</summary>
    public string Features;

    /// <summary>Penn Treebank tag.</summary>
    public string Xpos;

    /// <summary>Index in the document of the head, or -1 for the root of a sentence.</summary>
    public int Head;

    /// <summary>Universal part of speech.</summary>
    public Upos Upos;

    /// <summary>Relation to the head.</summary>
    public Deprel Relation;

    /// <summary>Whether white space (or the end of a paragraph) follows in the text.</summary>
    public bool SpaceAfter;

    /// <summary>Number of words of the multiword token that begins here; 0 for a word that stands alone or continues one.</summary>
    public byte MultiwordLength;
}
