namespace Rapporteur.Language.Trees;

/// <summary>
/// Finds what can be told from a form alone: prefixes, suffixes, character n-grams (hashed), and its shape.
/// Typographic quotation marks and en dashes read as their ASCII sisters, digits as 0.
/// </summary>
internal static class FormFeatures
{
    private const int LongestAffix = 4;
    private const int ShortestNgram = 3;
    private const int LongestNgram = 5;
    private const uint WholeSalt = 101;
    private const uint NgramSalt = 211;

    /// <summary>Fills the ids of a form.</summary>
    /// <param name="form">Any characters, even none.</param>
    /// <param name="pieceRows">Rows of the table of pieces, a power of two.</param>
    /// <param name="shapeRows">Rows of the table of shapes, a power of two.</param>
    /// <param name="ids">Filled anew.</param>
    public static void Extract(ReadOnlySpan<char> form, int pieceRows, int shapeRows, FormIds ids)
    {
        form = QuotationMarks.Plain(form);
        Normalize(form, ids);
        var normal = ids.Normal;
        var count = 0;
        uint pieceMask = (uint)pieceRows - 1, shapeMask = (uint)shapeRows - 1;
        for (var length = 1; length <= LongestAffix; length++)
        {
            var size = Math.Min(length, normal.Length);
            ids.Pieces[count++] = (int)(Hash(normal[..size], (uint)length) & pieceMask);
            ids.Pieces[count++] = (int)(Hash(normal[^size..], (uint)(length + LongestAffix)) & pieceMask);
        }

        ids.Pieces[count++] = (int)(Hash(form, WholeSalt) & pieceMask);
        ids.AffixCount = count;
        ReadOnlySpan<char> marked = ids.Marked.AsSpan(0, ids.MarkedLength);
        for (var size = ShortestNgram; size <= LongestNgram; size++)
        {
            for (var start = 0; start + size <= marked.Length; start++)
                ids.Pieces[count++] = (int)(Hash(marked.Slice(start, size), NgramSalt) & pieceMask);
        }

        ids.PieceCount = count;
        FormShapes.Extract(form, shapeMask, ids.Shapes);
    }

    /// <summary>A character as the model reads it.</summary>
    public static char Normalize(char c) => c switch
    {
        >= '0' and <= '9' => '0',
        '\u2018' or '\u2019' or '\u02BC' or '`' => '\'',
        '\u201C' or '\u201D' or '\u201E' => '"',
        '\u2010' or '\u2011' or '\u2013' => '-',
        _ => char.ToLowerInvariant(c),
    };

    /// <summary>A hash that is the same on every machine.</summary>
    public static uint Hash(ReadOnlySpan<char> text, uint salt)
    {
        var hash = 2166136261u ^ (salt * 0x9E3779B1u);
        foreach (var c in text) hash = (hash ^ c) * 16777619u;
        hash ^= hash >> 15;
        hash *= 0x2C1B3C6Du;
        return hash ^ (hash >> 13);
    }

    private static void Normalize(ReadOnlySpan<char> form, FormIds ids)
    {
        var length = Math.Min(form.Length, FormIds.MaxLength);
        var head = form.Length > length ? length / 2 : length;
        ids.Marked[0] = '^';
        for (var i = 0; i < length; i++)
            ids.Marked[i + 1] = Normalize(i < head ? form[i] : form[form.Length - length + i]);
        ids.Marked[length + 1] = '$';
        ids.MarkedLength = length + 2;
    }
}
