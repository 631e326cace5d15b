using System.Text;
using LinqToDB;

namespace Rapporteur.Records.Asking;

/// <summary>Full-text search.</summary>
internal static class StoryText
{
    /// <summary>Whether a story has the words; both databases look into their own index.</summary>
    [Sql.Expression("SQLite", "{0} IN (SELECT rowid FROM story_words WHERE story_words MATCH {1})", IsPredicate = true, ServerSideOnly = true)]
    [Sql.Expression("PostgreSQL", "{0} IN (SELECT found.id FROM stories found WHERE found.words @@ websearch_to_tsquery('simple', {1}))", IsPredicate = true, ServerSideOnly = true)]
    public static bool Has(long story, string words) => throw new NotSupportedException("only in queries");

    /// <summary>The same number, for which no index is used.</summary>
    [Sql.Expression("+{0}", ServerSideOnly = true)]
    public static long Unindexed(long story) => throw new NotSupportedException("only in queries");

    /// <summary>
    /// The user's words as both indexes understand them: each in quotation marks, so that none is an operator. Null where there is no word, which finds nothing.
    /// </summary>
    public static string? Quoted(string text)
    {
        var quoted = new StringBuilder();
        var parts = text.Split('"');
        for (var i = 0; i < parts.Length; i++)
        {
            // Between two marks stands a phrase; an odd mark at the end begins none.
            var isPhrase = i % 2 == 1 && i < parts.Length - 1;
            foreach (var part in isPhrase ? [Words(parts[i])] : Words(parts[i]).Split(' '))
                if (part.Length > 0) quoted.Append(quoted.Length > 0 ? " " : "").Append('"').Append(part).Append('"');
        }

        return quoted.Length > 0 ? quoted.ToString() : null;
    }

    private static string Words(string text)
    {
        var words = new StringBuilder(text.Length);
        foreach (var c in text) words.Append(char.IsLetterOrDigit(c) || char.IsSurrogate(c) || char.GetUnicodeCategory(c) is System.Globalization.UnicodeCategory.NonSpacingMark ? c : ' ');
        return StoredText.OneLine(StoredText.Clean(words.ToString()));
    }
}
