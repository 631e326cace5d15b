namespace Rapporteur.Records.Sameness;

/// <summary>
/// Finds "MOSCOW, Sept 28 (Reuters) —" in a text that is not analysed. The same marks count as for the reader (Language/Press/Datelines):
/// the beginning of a paragraph, a dash, before it a bracket, a number or a word in capitals, and no small word outside brackets.
/// </summary>
internal static class DatelineSpan
{
    private const int Longest = 120;

    /// <summary>A title may stand above, with or without a blank line or a by-line between.</summary>
    private const int ParagraphsLookedAt = 3;

    private static readonly string[] Dashes = ["—", "–", " -- ", " - "];

    /// <summary>Where the dateline lies, with its dash; an empty span where there is none.</summary>
    public static (int Start, int End) Find(string text, string? title)
    {
        var at = title is not null && text.StartsWith(title, StringComparison.Ordinal) ? title.Length : 0;
        for (var looked = 0; looked < ParagraphsLookedAt && at < text.Length; looked++)
        {
            while (at < text.Length && char.IsWhiteSpace(text[at])) at++;
            var end = text.IndexOf('\n', at);
            if (end < 0) end = text.Length;
            if (LengthOf(text.AsSpan(at, end - at)) is > 0 and var length) return (at, at + length);
            at = end;
        }

        return (0, 0);
    }

    private static int LengthOf(ReadOnlySpan<char> paragraph)
    {
        var head = paragraph[..Math.Min(Longest, paragraph.Length)];
        var cut = -1;
        var dashLength = 0;
        foreach (var dash in Dashes)
        {
            var found = head.IndexOf(dash, StringComparison.Ordinal);
            if (found > 0 && (cut < 0 || found < cut)) (cut, dashLength) = (found, dash.Length);
        }

        return cut > 0 && cut + dashLength < paragraph.Length && IsDateline(head[..cut]) ? cut + dashLength : 0;
    }

    private static bool IsDateline(ReadOnlySpan<char> head)
    {
        bool hasBracket = false, hasNumber = false;
        var isOpen = false;
        for (var i = 0; i < head.Length; i++)
        {
            if (head[i] == '(') isOpen = true;
            else if (head[i] == ')') (isOpen, hasBracket) = (false, true);
            else if (char.IsAsciiDigit(head[i])) hasNumber = true;
            else if (char.IsLower(head[i]) && !isOpen && (i == 0 || !char.IsLetterOrDigit(head[i - 1]))) return false;
        }

        return (char.IsUpper(head[0]) || head[0] == '(') && (hasBracket || hasNumber || StartsInCapitals(head));
    }

    private static bool StartsInCapitals(ReadOnlySpan<char> head)
    {
        var length = 0;
        while (length < head.Length && char.IsLetter(head[length]))
            if (char.IsLower(head[length++])) return false;
        return length > 2;
    }
}
