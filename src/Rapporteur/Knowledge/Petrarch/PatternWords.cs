using System.Text;

namespace Rapporteur.Knowledge.Petrarch;

/// <summary>
/// Turns the words of a dictionary's pattern into our notation for the order of words: <c>$</c> is <c>S</c>, <c>+</c> is <c>T</c>, <c>&amp;SET</c> is
/// <c>$ps.set</c>; <c>^</c>, <c>%</c>, <c>_</c> and <c>*</c> stay. The brackets of phrases fall away: the order of the words says the same.
/// </summary>
internal static class PatternWords
{
    /// <summary>The name under which our files have a set of a dictionary.</summary>
    public static string SetName(string set, string tag) => $"$ps{tag}." + set.ToLowerInvariant().Replace('_', '-');

    /// <summary>Reads the words of a pattern.</summary>
    /// <param name="text">The pattern without its code.</param>
    /// <param name="sets">The sets that are known above it.</param>
    /// <param name="tag">What tells the dictionary's sets from those of others.</param>
    /// <param name="words">The pattern in our notation.</param>
    /// <returns>What is wrong, or null.</returns>
    public static string? Read(string text, IReadOnlyDictionary<string, List<string>> sets, string tag, out string words)
    {
        words = "";
        if (!IsBalanced(text, '{', '}') || !IsBalanced(text, '(', ')')) return "a bracket of the pattern has no partner";
        var written = new StringBuilder(text.Length + 8);
        var heads = 0;
        foreach (var token in text.Split([' ', '\t', '{', '}', '(', ')'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (written.Length > 0) written.Append(' ');
            var parts = Parts(token, sets);
            for (var i = 0; i < parts.Count; i++)
            {
                if (Piece(parts[i], sets, tag) is not { } piece) return $"the set &{parts[i][1..]} is not above";
                if (i > 0) written.Append('_');
                written.Append(piece);
                if (piece == "*") heads++;
            }
        }

        words = written.ToString();
        return heads == 1 ? null : "the pattern must have one *, where the verb stands";
    }

    /// <summary>The pieces of a word that stand side by side. The name of a set may itself hold <c>_</c>: the longest known one counts.</summary>
    private static List<string> Parts(string token, IReadOnlyDictionary<string, List<string>> sets)
    {
        var parts = new List<string>();
        var words = token.Split('_', StringSplitOptions.RemoveEmptyEntries);
        for (var i = 0; i < words.Length; i++)
        {
            var part = words[i];
            for (var length = words.Length - i; part[0] == '&' && length > 1; length--)
            {
                var longer = string.Join('_', words[i..(i + length)]);
                if (!sets.ContainsKey(longer[1..])) continue;
                part = longer;
                i += length - 1;
                break;
            }

            parts.Add(part);
        }

        return parts;
    }

    private static string? Piece(string part, IReadOnlyDictionary<string, List<string>> sets, string tag) => part switch
    {
        "$" => "S",
        "+" => "T",
        "*" or "^" or "%" => part,
        ['&', .. var set] => sets.ContainsKey(set) ? SetName(set, tag) : null,
        _ => part.ToLowerInvariant(),
    };

    private static bool IsBalanced(string text, char open, char close)
    {
        var depth = 0;
        foreach (var c in text)
        {
            if (c == open) depth++;
            else if (c == close && --depth < 0) return false;
        }

        return depth == 0;
    }
}
