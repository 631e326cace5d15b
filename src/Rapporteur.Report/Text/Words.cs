using Rapporteur.Language;

namespace Rapporteur.Report.Text;

/// <summary>Words of a story for display.</summary>
internal static class Words
{
    /// <summary>White space to single spaces.</summary>
    public static string OneLine(ReadOnlySpan<char> text)
    {
        var clean = new System.Text.StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (!char.IsWhiteSpace(c)) clean.Append(c);
            else if (clean.Length > 0 && clean[^1] != ' ') clean.Append(' ');
        }

        return clean.ToString().TrimEnd();
    }

    /// <summary>The start of a text, cut between words where it is longer than allowed; an ellipsis tells so.</summary>
    public static string Cut(string text, int longest)
    {
        if (text.Length <= longest) return text;
        var end = text.LastIndexOf(' ', longest);
        if (end < longest / 2) end = longest;
        if (char.IsLowSurrogate(text[end])) end--;
        return text[..end].TrimEnd() + "\u2026";
    }

    /// <summary>The nearest start of a word at or after an offset, within a span.</summary>
    public static int WordStart(string text, int offset, Span within)
    {
        if (offset <= within.Start) return within.Start;
        var at = offset;
        while (at < within.End && !char.IsWhiteSpace(text[at - 1])) at++;
        return at;
    }

    /// <summary>The nearest end of a word at or before an offset, within a span.</summary>
    public static int WordEnd(string text, int offset, Span within)
    {
        if (offset >= within.End) return within.End;
        var at = offset;
        while (at > within.Start && !char.IsWhiteSpace(text[at])) at--;
        return at;
    }
}
