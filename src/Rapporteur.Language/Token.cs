namespace Rapporteur.Language;

/// <summary>A light view of one word of a <see cref="Document"/>; copying it copies two machine words.</summary>
public readonly struct Token : IEquatable<Token>
{
    private readonly Document _document;

    internal Token(Document document, int index)
    {
        _document = document;
        Index = index;
    }

    /// <summary>The document that the word belongs to.</summary>
    public Document Document => _document;

    /// <summary>Index of the word in its document.</summary>
    public int Index { get; }

    /// <summary>Where the word stands in the text.</summary>
    public Span Span => new(Word.Start, Word.End);

    /// <summary>The word as written.</summary>
    public string Form => Word.Form;

    /// <summary>Dictionary form.</summary>
    public string Lemma => Word.Lemma;

    /// <summary>Universal part of speech.</summary>
    public Upos Upos => Word.Upos;

    /// <summary>Penn Treebank tag.</summary>
    public string Xpos => Word.Xpos;

    /// <summary>Morphological features in CoNLL-U form, or <c>_</c>.</summary>
    public string Features => Word.Features;

    /// <summary>Relation to the head.</summary>
    public Deprel Relation => Word.Relation;

    /// <summary>Whether the word is the root of its sentence.</summary>
    public bool IsRoot => Word.Head < 0;

    /// <summary>Index of the head, or -1.</summary>
    public int HeadIndex => Word.Head;

    /// <summary>The head.</summary>
    /// <exception cref="InvalidOperationException">The word is a root; ask <see cref="IsRoot"/> first.</exception>
    public Token Head => Word.Head >= 0 ? new Token(_document, Word.Head) : throw new InvalidOperationException("The root of a sentence has no head.");

    /// <summary>Direct dependents, left to right.</summary>
    public ChildEnumerable Children => new(_document, Index);

    private ref readonly Word Word => ref _document.Words[Index];

    /// <summary>The first dependent with a relation, if there is one.</summary>
    public Token? Child(Deprel relation)
    {
        foreach (var child in Children)
            if (child.Relation == relation) return child;
        return null;
    }

    /// <inheritdoc/>
    public bool Equals(Token other) => ReferenceEquals(_document, other._document) && Index == other.Index;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Token other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Index;

    /// <inheritdoc/>
    public override string ToString() => $"{Form}/{Upos}/{Relation.Name()}";

    /// <summary>Same word of the same document.</summary>
    public static bool operator ==(Token left, Token right) => left.Equals(right);

    /// <summary>Not the same word.</summary>
    public static bool operator !=(Token left, Token right) => !left.Equals(right);
}
