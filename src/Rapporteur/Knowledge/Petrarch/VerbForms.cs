namespace Rapporteur.Knowledge.Petrarch;

/// <summary>The forms of a verb line: as the braces list them, else by the regular rules, as PETRARCH makes them.</summary>
internal static class VerbForms
{
    private const string Vowels = "aeiou";

    /// <summary>The forms of a verb or phrase.</summary>
    /// <param name="verb">The base as the dictionary writes it: <c>+</c> before the verb of a phrase, a last <c>_</c> for no other forms.</param>
    /// <param name="listed">The forms in braces; null where there are no braces.</param>
    public static IReadOnlyList<string> Of(string verb, string[]? listed)
    {
        var (before, head, after) = Cut(verb);
        if (listed is not null) return [.. listed.Select(f => Join(Cut(f))).Prepend(Join((before, head, after))).Distinct()];
        if (verb.EndsWith('_')) return [head];
        return [.. Regular(head).Select(form => Join((before, form, after)))];
    }

    private static (string Before, string Head, string After) Cut(string phrase)
    {
        var words = phrase.Trim('_', ' ').ToLowerInvariant().Split(['_', ' '], StringSplitOptions.RemoveEmptyEntries);
        var at = Math.Max(0, Array.FindIndex(words, w => w[0] == '+'));
        return (string.Join('_', words[..at]), words.Length > 0 ? words[at].Trim('+') : "", string.Join('_', words[(at + 1)..]).Trim('+'));
    }

    private static string Join((string Before, string Head, string After) phrase) =>
        (phrase.Before.Length > 0 ? phrase.Before + "_*" : "") + phrase.Head + (phrase.After.Length > 0 ? "_" + phrase.After : "");

    private static IEnumerable<string> Regular(string verb)
    {
        yield return verb;
        var ending = verb[^1];
        var isConsonantY = ending == 'y' && verb.Length > 1 && !Vowels.Contains(verb[^2], StringComparison.Ordinal);
        yield return isConsonantY ? verb[..^1] + "ies"
            : ending is 's' or 'x' or 'z' || verb.EndsWith("ch", StringComparison.Ordinal) || verb.EndsWith("sh", StringComparison.Ordinal) ? verb + "es" : verb + "s";
        yield return ending == 'e' ? verb + "d" : isConsonantY ? verb[..^1] + "ied" : verb + "ed";
        yield return ending == 'e' ? verb[..^1] + "ing" : verb + "ing";
    }
}
