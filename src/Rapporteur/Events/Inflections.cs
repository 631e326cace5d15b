namespace Rapporteur.Events;

/// <summary>The regular inflected forms of English verbs, by the rules of spelling.</summary>
internal static class Inflections
{
    private const string Vowels = "aeiou";

    /// <summary>The third person, the past and the participle in -ing of a lemma, with and without a doubled last consonant.</summary>
    public static IEnumerable<string> Of(string lemma)
    {
        if (lemma.Length < 3) yield break;
        var last = lemma[^1];
        var isAfterVowel = Vowels.Contains(lemma[^2]);
        if (last == 'e')
        {
            yield return lemma + "s";
            yield return lemma + "d";
            yield return lemma[..^1] + "ing";
            yield break;
        }

        var stem = last == 'y' && !isAfterVowel ? lemma[..^1] + "i" : lemma;
        yield return stem + (!ReferenceEquals(stem, lemma) || IsHissing(lemma) ? "es" : "s");
        yield return stem + "ed";
        yield return lemma + "ing";
        if (!isAfterVowel || Vowels.Contains(last) || last is 'w' or 'x' or 'y') yield break;
        yield return lemma + last + "ed";
        yield return lemma + last + "ing";
    }

    private static bool IsHissing(string lemma) =>
        lemma[^1] is 's' or 'x' or 'z' || lemma.EndsWith("ch", StringComparison.Ordinal) || lemma.EndsWith("sh", StringComparison.Ordinal);
}
