namespace Rapporteur.Language.Trees;

/// <summary>What the model sees of one form: rows of its tables. A buffer to be used again and again by one thread.</summary>
internal sealed class FormIds
{
    /// <summary>Shapes of a form.</summary>
    public const int ShapeCount = 5;

    /// <summary>Characters of a form that are looked at; the rest of a longer one changes nothing but its end.</summary>
    public const int MaxLength = 32;

    /// <summary>The normalised form between <c>^</c> and <c>$</c>.</summary>
    public char[] Marked { get; } = new char[MaxLength + 2];

    /// <summary>Number of characters of <see cref="Marked"/>.</summary>
    public int MarkedLength { get; set; }

    /// <summary>The normalised form, as the vocabulary knows words.</summary>
    public ReadOnlySpan<char> Normal => Marked.AsSpan(1, MarkedLength - 2);

    /// <summary>Rows of the table of pieces: first the affixes, then the n-grams.</summary>
    public int[] Pieces { get; } = new int[4 * MaxLength];

    /// <summary>Number of affixes.</summary>
    public int AffixCount { get; set; }

    /// <summary>Number of affixes and n-grams.</summary>
    public int PieceCount { get; set; }

    /// <summary>Rows of the table of shapes.</summary>
    public int[] Shapes { get; } = new int[ShapeCount];

    /// <summary>By how much an n-gram counts, so that long words do not shout.</summary>
    public float NgramScale => 1f / MathF.Sqrt(Math.Max(1, PieceCount - AffixCount));
}
