using Rapporteur.Language;

namespace Rapporteur.Groups;

/// <summary>Words and terms of several words, looked for as they stand in the text. Immutable.</summary>
internal sealed class Phrases
{
    private readonly Dictionary<string, string[][]> _byFirst;

    public Phrases(IEnumerable<string> entries) => _byFirst = entries.Select(e => e.Split('_')).GroupBy(w => w[0], StringComparer.OrdinalIgnoreCase)
        .ToDictionary(g => g.Key, g => g.OrderByDescending(w => w.Length).ToArray(), StringComparer.OrdinalIgnoreCase);

    /// <summary>The number of words of the longest entry that begins at a token; 0 for none.</summary>
    public int LengthAt(Document document, int token)
    {
        if (!_byFirst.TryGetValue(document.Words[token].Form, out var entries)) return 0;
        foreach (var words in entries)
            if (Stands(document, token, words)) return words.Length;
        return 0;
    }

    private static bool Stands(Document document, int token, string[] words)
    {
        if (token + words.Length > document.Count) return false;
        for (var i = 1; i < words.Length; i++)
            if (!string.Equals(document.Words[token + i].Form, words[i], StringComparison.OrdinalIgnoreCase)) return false;
        return true;
    }
}
