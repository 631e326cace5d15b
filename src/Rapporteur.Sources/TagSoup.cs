using System.Text;

namespace Rapporteur.Sources;

/// <summary>Pages whose tags nest so deep that no browser would show them, and that trees of elements take quadratic time for: their words alone are read.</summary>
internal static class TagSoup
{
    /// <summary>Browsers stop at some hundreds; tags that old pages leave open (paragraphs, list items) count as well.</summary>
    private const int DeepestNesting = 3000;

    /// <summary>Whether more tags stay open than a page can mean.</summary>
    public static bool IsTooDeep(string html)
    {
        var depth = 0;
        for (var at = html.IndexOf('<', StringComparison.Ordinal); at >= 0 && at + 1 < html.Length; at = html.IndexOf('<', at + 1))
        {
            if (html[at + 1] == '/') depth = Math.Max(0, depth - 1);
            else if (char.IsAsciiLetter(html[at + 1]) && ++depth > DeepestNesting) return true;
        }

        return false;
    }

    /// <summary>What stands between the tags.</summary>
    public static string Words(string html)
    {
        var words = new StringBuilder(html.Length / 2);
        for (var at = 0; at < html.Length;)
        {
            var open = html.IndexOf('<', at);
            words.Append(html, at, (open < 0 ? html.Length : open) - at).Append(' ');
            var close = open < 0 ? -1 : html.IndexOf('>', open);
            at = close < 0 ? html.Length : close + 1;
        }

        return words.ToString();
    }
}
