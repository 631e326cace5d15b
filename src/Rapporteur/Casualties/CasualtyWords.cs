using System.Globalization;
using Rapporteur.Knowledge;
using Rapporteur.Knowledge.Layers;

namespace Rapporteur.Casualties;

/// <summary>The words that count victims, from <c>casualties.tsv</c>. Immutable.</summary>
internal sealed class CasualtyWords
{
    /// <summary>The words of the longest phrase ("hundreds of thousands").</summary>
    public const int LongestPhrase = 3;

    private readonly Dictionary<string, (string Class, long Minimum, long Maximum)> _numbers = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<(string Form, string Word), CasualtyKind> _kinds = [];
    private readonly HashSet<(string Class, string Word)> _words = [];

    public CasualtyWords(CompiledKnowledge knowledge)
    {
        foreach (var row in knowledge.Rows(FactKind.CasualtyWord))
        {
            var dash = row[0].IndexOf('-', StringComparison.Ordinal);
            if (row[0] is "number" or "unit" or "vague" or "at-least" or "above" or "at-most" or "below" or "about")
                _numbers[row[1]] = (row[0], Number(row, 2), Number(row, 3));
            else if (dash > 0 && Enum.TryParse<CasualtyKind>(row[0].AsSpan(0, dash), true, out var kind))
                _kinds[(row[0][(dash + 1)..], row[1])] = kind;
            else
                _words.Add((row[0], row[1]));
        }
    }

    /// <summary>What a word tells of those whom it counts; null for nothing.</summary>
    /// <param name="form">object, subject, state, noun or toll.</param>
    /// <param name="word">Its lemma, or its form where it is a state.</param>
    public CasualtyKind? Kind(string form, string word) => _kinds.TryGetValue((form, word), out var kind) ? kind : null;

    /// <summary>Whether a word belongs to a class that has no worth: lives, taking, other.</summary>
    public bool Is(string kind, string word) => _words.Contains((kind, word));

    /// <summary>The class and worth of a number word or phrase.</summary>
    public bool TryNumber(string words, out (string Class, long Minimum, long Maximum) worth) => _numbers.TryGetValue(words, out worth);

    private static long Number(TsvRow row, int column)
    {
        if (row[column].Length == 0) return 0;
        return long.TryParse(row[column], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : throw row.Problem($"'{row[column]}' is no number");
    }
}
