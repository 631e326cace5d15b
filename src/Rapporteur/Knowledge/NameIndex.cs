namespace Rapporteur.Knowledge;

/// <summary>
/// All names of the world, found in a text in time linear in its length: words are hashed once, and a table of
/// all beginnings of names says when to stop extending. Immutable; safe to share between threads.
/// </summary>
internal sealed class NameIndex
{
    private const ulong Seed = 14695981039346656037;
    private const ulong Prime = 1099511628211;
    private const int MaxGap = 2;

    private readonly Dictionary<ulong, NameEntry[]> _names;
    private readonly HashSet<ulong> _beginnings;

    public NameIndex(IEnumerable<NameEntry> entries)
    {
        var names = new Dictionary<ulong, List<NameEntry>>();
        _beginnings = [];
        var words = new List<NameWord>();
        foreach (var entry in entries)
        {
            words.Clear();
            Split(entry.Text, words);
            if (words.Count == 0) continue;
            var key = Seed;
            for (var i = 0; i < words.Count; i++)
            {
                key = Join(key, words[i].Hash);
                if (i + 1 < words.Count) _beginnings.Add(key);
            }

            if (!names.TryGetValue(key, out var list)) names[key] = list = [];
            list.Add(entry);
        }

        _names = names.ToDictionary(p => p.Key, p => p.Value.ToArray());
    }

    /// <summary>All names.</summary>
    public IEnumerable<NameEntry> All => _names.Values.SelectMany(e => e);

    /// <summary>Cuts a text into words: runs of letters and digits.</summary>
    public static void Split(ReadOnlySpan<char> text, List<NameWord> words)
    {
        for (var i = 0; i < text.Length;)
        {
            if (!char.IsLetterOrDigit(text[i]))
            {
                i++;
                continue;
            }

            var start = i;
            var hash = Seed;
            for (; i < text.Length && char.IsLetterOrDigit(text[i]); i++) hash = (hash ^ Letters.Fold(text[i])) * Prime;
            words.Add(new NameWord(start, i, hash));
        }
    }

    /// <summary>The longest name that begins with a word.</summary>
    /// <param name="text">The text that the words were cut from.</param>
    /// <param name="words">Its words.</param>
    /// <param name="first">Index of the word to begin with.</param>
    /// <param name="end">Index after the last word of the name.</param>
    /// <param name="entries">What the name may mean.</param>
    public bool TryMatch(ReadOnlySpan<char> text, List<NameWord> words, int first, out int end, out NameEntry[] entries)
    {
        end = 0;
        entries = [];
        var key = Seed;
        for (var i = first; i < words.Count; i++)
        {
            if (i > first && !Joined(text, words[i - 1].End, words[i].Start)) break;
            key = Join(key, words[i].Hash);
            if (_names.TryGetValue(key, out var found))
            {
                var fitting = Fitting(text[words[first].Start..words[i].End], found);
                if (fitting.Length > 0) (end, entries) = (i + 1, fitting);
            }

            if (!_beginnings.Contains(key)) break;
        }

        return end > 0;
    }

    private static ulong Join(ulong key, ulong word) => (key ^ word) * Prime + 1;

    /// <summary>Whether what stands between two words can stand inside a name.</summary>
    private static bool Joined(ReadOnlySpan<char> text, int start, int end)
    {
        if (end - start > MaxGap) return false;
        foreach (var c in text[start..end])
            if (c is not (' ' or '-' or '\'' or '’' or '.' or '&' or '/' or '‑' or '\n' or '\u00a0' or '–')) return false;
        return true;
    }

    private static NameEntry[] Fitting(ReadOnlySpan<char> words, NameEntry[] entries)
    {
        var fits = 0;
        foreach (var entry in entries)
            if (SameCase(words, entry.Text)) fits++;
        if (fits == entries.Length) return entries;
        if (fits == 0) return [];
        var kept = new NameEntry[fits];
        foreach (var entry in entries)
            if (SameCase(words, entry.Text)) kept[^fits--] = entry;
        return kept;
    }

    /// <summary>Case counts, but for names in capitals (headlines) and for the small words of a name in title case.</summary>
    private static bool SameCase(ReadOnlySpan<char> words, string name)
    {
        int i = 0, j = 0, letters = 0, asWritten = 0, capitals = 0;
        while (true)
        {
            while (i < words.Length && !char.IsLetterOrDigit(words[i])) i++;
            while (j < name.Length && !char.IsLetterOrDigit(name[j])) j++;
            if (i >= words.Length || j >= name.Length) break;
            var starts = i == 0 || !char.IsLetterOrDigit(words[i - 1]);
            if (char.IsUpper(words[i])) capitals++;
            if (Letters.Plain(words[i]) == Letters.Plain(name[j]) || (starts && j > 0 && char.IsUpper(words[i]) && char.IsLower(name[j]))) asWritten++;
            letters++;
            i++;
            j++;
        }

        return asWritten == letters || (letters >= 4 && capitals == letters);
    }
}
