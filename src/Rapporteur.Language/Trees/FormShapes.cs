namespace Rapporteur.Language.Trees;

/// <summary>The shapes of a form: its casing, its length, and its characters reduced to classes (<c>Xx-d</c>).</summary>
internal static class FormShapes
{
    private const int FullShapeLength = 8;

    /// <summary>Fills the <see cref="FormIds.ShapeCount"/> rows.</summary>
    public static void Extract(ReadOnlySpan<char> form, uint mask, int[] rows)
    {
        Span<char> collapsed = stackalloc char[FullShapeLength], full = stackalloc char[FullShapeLength];
        int collapsedLength = 0, fullLength = 0, upper = 0, lower = 0, digits = 0, others = 0;
        var last = '\0';
        foreach (var c in form)
        {
            var kind = Kind(c);
            if (kind == 'X') upper++;
            else if (kind == 'x') lower++;
            else if (kind == 'd') digits++;
            else others++;
            if (fullLength < full.Length) full[fullLength++] = kind;
            if (kind != last && collapsedLength < collapsed.Length) collapsed[collapsedLength++] = kind;
            last = kind;
        }

        var casing = (upper == 0 ? 0 : upper == 1 ? 1 : 2) + 3 * (lower == 0 ? 0 : 1) + 6 * (digits == 0 ? 0 : 1) + 12 * (others == 0 ? 0 : 1)
            + 24 * (form.Length > 0 && Kind(form[0]) == 'X' ? 1 : 0);
        rows[0] = Row((uint)casing, 1, mask);
        rows[1] = Row((uint)Math.Min(form.Length, 12), 2, mask);
        rows[2] = (int)(FormFeatures.Hash(collapsed[..collapsedLength], 3) & mask);
        rows[3] = (int)(FormFeatures.Hash(full[..fullLength], 4) & mask);
        rows[4] = form.Length == 0 ? 0 : (int)(FormFeatures.Hash(form[^1..], 5) & mask);
    }

    private static int Row(uint value, uint salt, uint mask) => (int)(FormFeatures.Hash([(char)value], salt) & mask);

    private static char Kind(char c)
    {
        if (char.IsAsciiLetterUpper(c)) return 'X';
        if (char.IsAsciiLetterLower(c)) return 'x';
        if (char.IsDigit(c)) return 'd';
        if (char.IsUpper(c)) return 'X';
        return char.IsLetter(c) ? 'x' : FormFeatures.Normalize(c);
    }
}
