using Rapporteur.Knowledge.Layers;

namespace Rapporteur.Knowledge.GeoNames;

/// <summary>
/// The words that the reading rules look for (roles, verbs, times, closed classes). A town named Police, Mobile or University, of the tens of
/// thousands in a dump, would be found in every headline; the ones that news names have lines of ours.
/// </summary>
public static class CommonWords
{
    private static readonly (FactKind Kind, int Column)[] Columns =
        [(FactKind.Role, 0), (FactKind.WordClass, 1), (FactKind.TimeWord, 1), (FactKind.Cue, 0), (FactKind.Verb, 0), (FactKind.Set, 1)];

    /// <summary>The single words of some knowledge, in lower case without accents.</summary>
    /// <exception cref="KnowledgeException">A file or line cannot be used.</exception>
    public static IReadOnlySet<string> Of(KnowledgeSources sources)
    {
        ArgumentNullException.ThrowIfNull(sources);
        var words = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (kind, column) in Columns)
            foreach (var row in sources.Facts(kind)) AddWords(words, row[column], isPattern: kind is FactKind.Verb);
        return words;
    }

    /// <summary>A phrase of several words is no word; a pattern is one lemma beside the other.</summary>
    private static void AddWords(HashSet<string> words, string cell, bool isPattern)
    {
        foreach (var part in cell.Split([';', '|', '(', ')', '~', ':'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            foreach (var word in isPattern ? part.Split([' ', '_'], StringSplitOptions.RemoveEmptyEntries) : [part])
                if (word.All(char.IsAsciiLetterLower)) words.Add(word);
    }
}
