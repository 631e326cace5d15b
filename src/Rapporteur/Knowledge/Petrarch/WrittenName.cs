using System.Text;

namespace Rapporteur.Knowledge.Petrarch;

/// <summary>
/// The written form of a name that a dictionary gives in capitals with <c>_</c> between the words. Words begin with a capital and go on in
/// small letters, also after a hyphen (the reader takes "Ki-Moon" for "Ki-moon", not the other way); particles inside a name are small;
/// letters with full stops, words without a vowel and those that are acronyms where they are entries of their own stay in capitals. A name in
/// capitals in the text fits any written form.
/// </summary>
internal sealed class WrittenName(IReadOnlySet<string> acronyms)
{
    private const int LongestAcronym = 3;
    private const string Vowels = "AEIOUY";

    // Particles of names and small words of titles: the notation's own, so that capitals can be undone.
    private static readonly HashSet<string> Small = new(StringComparer.Ordinal)
    {
        "OF", "THE", "AND", "FOR", "IN", "ON", "TO", "AT", "BY", "WITH", "DE", "DEL", "DELLA", "DES", "DI", "DA", "DOS", "DU", "LA", "LE", "LOS", "LAS", "VAN", "VON", "DER", "DEN", "TER", "BIN", "IBN",
        "AL", "EL", "UL", "AD", "AS", "ASH", "AN", "AZ", "E", "Y", "O", "ET", "ZU",
    };

    /// <summary>Whether an entry of one word stays in capitals: up to three letters, or no vowel after the first.</summary>
    public static bool IsAcronymByItself(string name) => name.Length > 1 && name.All(char.IsAsciiLetter) && (name.Length <= LongestAcronym || HasNoVowelFrom(name, 1));

    /// <summary>The words of an entry, still in capitals: <c>_</c> and repeated spaces become one space; a first "THE" falls away.</summary>
    public static string Words(string entry)
    {
        var words = string.Join(' ', entry.Replace("\"", "", StringComparison.Ordinal).Split(['_', ' ', '\t'], StringSplitOptions.RemoveEmptyEntries));
        return words.StartsWith("THE ", StringComparison.Ordinal) ? words[4..] : words;
    }

    /// <summary>The ways in which a text may write an entry, most usual first; none where it holds no letter.</summary>
    public IReadOnlyList<string> Of(string entry)
    {
        var words = Words(entry);
        var forms = new List<string>();
        var bracket = words.IndexOf('(', StringComparison.Ordinal);
        if (bracket > 0 && words.EndsWith(')'))
        {
            // "Islamic Army (IA)" is a name and its acronym.
            Add(Write(words[..bracket].TrimEnd()), forms);
            if (words[(bracket + 1)..^1] is { Length: > 1 } inner) forms.Add(inner);
            return forms;
        }

        Add(Write(words), forms);
        return forms;
    }

    private static void Add(string form, List<string> forms)
    {
        forms.Add(form);
        // "al-Qaeda" begins a sentence as "Al-Qaeda".
        if (char.IsLower(form[0])) forms.Add(char.ToUpperInvariant(form[0]) + form[1..]);
    }

    private string Write(string words)
    {
        if (words.Any(char.IsLower)) return words;
        var written = new StringBuilder(words.Length);
        foreach (var word in words.Split(' '))
        {
            if (written.Length > 0) written.Append(' ');
            Write(word, written);
        }

        return written.ToString();
    }

    private void Write(string word, StringBuilder written)
    {
        var isFirst = written.Length == 0;
        var hyphen = word.IndexOf('-', StringComparison.Ordinal);
        if (Small.Contains(hyphen > 0 ? word[..hyphen] : word) && (!isFirst || hyphen > 0))
        {
            written.Append(word[..(hyphen + 1)].ToLowerInvariant());
            if (hyphen > 0 && hyphen + 1 < word.Length) Capitalised(word[(hyphen + 1)..], written);
            else if (hyphen < 0) written.Append(word.ToLowerInvariant());
        }
        else if (acronyms.Contains(word) || IsAcronym(word))
        {
            written.Append(word);
        }
        else
        {
            Capitalised(word, written);
        }
    }

    private static void Capitalised(string word, StringBuilder written)
    {
        written.Append(word[0]);
        // "McCain" has a capital inside.
        var scottish = word.Length > 3 && word.StartsWith("MC", StringComparison.Ordinal);
        for (var i = 1; i < word.Length; i++) written.Append(scottish && i == 2 ? word[i] : char.ToLowerInvariant(word[i]));
    }

    private static bool IsAcronym(string word)
    {
        if (word.Length < 2 || !char.IsLetter(word[0])) return true;
        if (word.Contains('.', StringComparison.Ordinal)) return Array.TrueForAll(word.Split('.'), part => part.Length < 2);
        return HasNoVowelFrom(word, 0);
    }

    private static bool HasNoVowelFrom(string word, int first)
    {
        for (var i = first; i < word.Length; i++)
            if (Vowels.Contains(word[i], StringComparison.Ordinal) || !char.IsAsciiLetter(word[i])) return false;
        return true;
    }
}
