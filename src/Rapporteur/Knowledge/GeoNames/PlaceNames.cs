namespace Rapporteur.Knowledge.GeoNames;

/// <summary>Chooses, of the names that the dump gives a place in many languages, those that an English text may use.</summary>
internal static class PlaceNames
{
    private const int Shortest = 3;
    private const int Longest = 40;
    private const int LongestSmallWord = 3;

    // Beyond it the matching of names does not know a letter without its accent.
    private const char LastLatin = 'ſ';

    /// <summary>The name in Latin letters: the local one, else the one in ASCII; null where neither can be a cell of ours.</summary>
    public static string? Main(string name, string asciiName) =>
        Cell(name) is { } local && local.All(IsLatin) ? local : Cell(asciiName) is { } ascii && ascii.All(IsLatin) ? ascii : null;

    /// <summary>The alternate names to keep, each once, in the order of the dump.</summary>
    /// <param name="main">The place's main name.</param>
    /// <param name="row">The dump's row.</param>
    public static List<string> Alternates(string main, in GeoNamesRow row)
    {
        var kept = new List<string>();
        // Names that differ by an accent alone match each other without a line.
        var seen = new HashSet<string>(StringComparer.Ordinal) { Letters.Slug(main) };
        foreach (var name in row.Alternates.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Prepend(row.AsciiName))
            if (IsPlausible(name) && seen.Add(Letters.Slug(name))) kept.Add(name);
        return kept;
    }

    /// <summary>Whether an English text may write the name: ASCII letters, words with capitals but for small ones ("Rio de Janeiro"), no code.</summary>
    public static bool IsPlausible(ReadOnlySpan<char> name)
    {
        if (name.Length is < Shortest or > Longest || !char.IsAsciiLetterUpper(name[0]) || !char.IsAsciiLetter(name[^1])) return false;
        var hasLower = false;
        var hasVowel = false;
        for (var i = 0; i < name.Length; i++)
        {
            var c = name[i];
            if (!char.IsAsciiLetter(c) && c is not (' ' or '-' or '\'' or '.')) return false;
            hasLower |= char.IsAsciiLetterLower(c);
            hasVowel |= "aeiouyAEIOUY".Contains(c, StringComparison.Ordinal);
            if (i > 1 && c == name[i - 1] && c == name[i - 2]) return false;
        }

        return hasLower && hasVowel && SmallWordsAreShort(name);
    }

    private static bool SmallWordsAreShort(ReadOnlySpan<char> name)
    {
        foreach (var range in name.SplitAny(' ', '-'))
        {
            var word = name[range];
            if (word.IsEmpty || (!char.IsAsciiLetterUpper(word[0]) && word.Length > LongestSmallWord)) return false;
        }

        return true;
    }

    private static bool IsLatin(char c) => c <= LastLatin;

    /// <summary>A name as a cell: no divider of values, no mark of a comment; null where nothing is left.</summary>
    private static string? Cell(string name)
    {
        var cell = name.Replace(';', ' ').Trim();
        return cell.Length > 0 && cell[0] != '#' && cell.Any(char.IsLetter) ? cell : null;
    }
}
