using System.Text;

namespace Rapporteur.Knowledge;

/// <summary>Folds letters for the comparison of names: accents fall away, case falls away.</summary>
internal static class Letters
{
    // Latin-1 Supplement and Latin Extended-A, base letter of each from U+00C0 to U+017F; '\0' where there is none.
    private const string Base =
        "AAAAAAACEEEEIIIIDNOOOOO\0OUUUUYTsaaaaaaaceeeeiiiidnooooo\0ouuuuytyAaAaAaCcCcCcCcDdDdEeEeEeEeEeGgGgGgGgHhHhIiIiIiIiIiJjJjKkkLlLlLlLlLlNnNnNnnNnOoOoOoOoRrRrRrSsSsSsSsTtTtTtUuUuUuUuUuUuWwYyYZzZzZzs";

    /// <summary>The letter without its accent.</summary>
    public static char Plain(char c)
    {
        if (c < 'À' || c > 'ſ') return c;
        var plain = Base[c - 'À'];
        return plain == '\0' ? c : plain;
    }

    /// <summary>The word without accents.</summary>
    public static string Plain(string word)
    {
        foreach (var c in word)
            if (Plain(c) != c) return string.Create(word.Length, word, static (plain, from) =>
            {
                for (var i = 0; i < plain.Length; i++) plain[i] = Plain(from[i]);
            });
        return word;
    }

    /// <summary>The letter without accent and case.</summary>
    public static char Fold(char c)
    {
        c = Plain(c);
        return c is >= 'A' and <= 'Z' ? (char)(c | 0x20) : c < 128 ? c : char.ToLowerInvariant(c);
    }

    /// <summary>An identifier of a name: lower-case words of ASCII letters and digits joined by hyphens.</summary>
    public static string Slug(string name)
    {
        var slug = new StringBuilder(name.Length);
        foreach (var c in name)
        {
            var folded = Fold(c);
            if (char.IsLetterOrDigit(folded)) slug.Append(folded);
            else if (slug.Length > 0 && slug[^1] != '-' && c is not ('.' or '\'' or '’')) slug.Append('-');
        }

        return slug.ToString().TrimEnd('-');
    }
}
