using System.Text;

namespace Rapporteur.Knowledge;

/// <summary>
/// Titles as print has them, made of office keys, which are lower case: "secretary of state" of USA is "Secretary of State of the United
/// States", "un envoy" "UN Envoy". Immutable; safe to share between threads.
/// </summary>
internal sealed class OfficeTitles(NameIndex names, WordClasses words)
{
    /// <summary>The title.</summary>
    /// <param name="office">The office key.</param>
    /// <param name="owner">The name of the state or organisation; null where there is none.</param>
    public string Of(string office, string? owner)
    {
        var title = new StringBuilder();
        var parts = office.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        for (var i = 0; i < parts.Length; i++)
        {
            if (i > 0) title.Append(' ');
            title.Append(i > 0 && words["small-title-word"].Contains(parts[i]) ? parts[i] : Written(parts[i]));
        }

        if (owner is null || NamesPlace(title.ToString())) return title.ToString();
        return title.Append(" of ").Append(TakesArticle(owner) ? "the " : "").Append(owner).ToString();
    }

    /// <summary>A word with a capital, or in capitals where that is how something in the world is called.</summary>
    private string Written(string word)
    {
        var capitals = word.ToUpperInvariant();
        return word.Length <= 6 && IsName(capitals, exact: true) ? capitals : char.ToUpperInvariant(word[0]) + word[1..];
    }

    /// <summary>"Governor of Arkansas" needs no state behind it.</summary>
    private bool NamesPlace(string title)
    {
        var of = title.LastIndexOf(" of ", StringComparison.Ordinal);
        return of >= 0 && IsName(title[(of + 4)..], exact: false);
    }

    private bool IsName(string text, bool exact)
    {
        var cut = new List<NameWord>();
        NameIndex.Split(text, cut);
        return names.TryMatch(text, cut, 0, out var end, out var entries) && end == cut.Count
            && Array.Exists(entries, e => exact ? e.Text == text && e.Entity is not Person : e.Entity is Location or Country);
    }

    private bool TakesArticle(string owner)
    {
        foreach (var word in owner.Split(' '))
            if (words["article-name"].Contains(word)) return true;
        return false;
    }
}
