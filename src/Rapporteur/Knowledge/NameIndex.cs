using System.Buffers;
using Rapporteur.Knowledge.Compiled;

namespace Rapporteur.Knowledge;

/// <summary>
/// All names of the world, found in a text in time linear in its length: words are hashed once, and a table of
/// all beginnings of names says when to stop extending. The table lies in the compiled knowledge. Immutable; safe to share between threads.
/// </summary>
internal sealed class NameIndex(KnowledgeTables tables, EntityTable entities)
{
    /// <summary>What the hash of no word is.</summary>
    internal const ulong Seed = 14695981039346656037;

    private const ulong Prime = 1099511628211;
    private const int MaxGap = 3;
    private const ulong SignHash = 0x9E3779B97F4A7C15;
    private static readonly SearchValues<char> Signs = SearchValues.Create(",+()\"“”");

    private readonly NameEntry[]?[] _groups = new NameEntry[]?[tables.NameGroups.Count];

    /// <summary>All names.</summary>
    public IEnumerable<NameEntry> All
    {
        get
        {
            for (var group = 1; group < tables.NameGroups.Count; group++)
                foreach (var entry in Entries(group)) yield return entry;
        }
    }

    /// <summary>Whether a name can be found in a text that has it: it has words, and nothing between them that ends a name.</summary>
    public static bool IsFindable(string name)
    {
        var words = new List<NameWord>();
        Split(name, words);
        for (var i = 1; i < words.Count; i++)
            if (!Joined(name, words[i - 1].End, words[i].Start)) return false;
        return words.Count > 0;
    }

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
            key = Extend(key, text, words, first, i);
            var slot = Find(key);
            if (slot.Group > 0)
            {
                var fitting = Fitting(text[words[first].Start..words[i].End], slot.Group);
                if (fitting.Length > 0) (end, entries) = (i + 1, fitting);
            }

            if (!slot.IsBeginning) break;
        }

        return end > 0;
    }

    /// <summary>The hash of some words and one more.</summary>
    /// <param name="key">Hash of the words before it.</param>
    /// <param name="text">The text.</param>
    /// <param name="words">Its words.</param>
    /// <param name="first">The first of the name.</param>
    /// <param name="index">The one more.</param>
    internal static ulong Extend(ulong key, ReadOnlySpan<char> text, List<NameWord> words, int first, int index)
    {
        // "Austin, Texas", "P5+1" and "CPI (Maoist)" are names only with the sign: "Iran, Iraq" is not "Iran-Iraq".
        if (index > first && text[words[index - 1].End..words[index].Start].ContainsAny(Signs)) key = Join(key, SignHash);
        return Join(key, words[index].Hash);
    }

    private static ulong Join(ulong key, ulong word) => (key ^ word) * Prime + 1;

    /// <summary>Whether what stands between two words can stand inside a name.</summary>
    private static bool Joined(ReadOnlySpan<char> text, int start, int end)
    {
        if (end - start > MaxGap) return false;
        foreach (var c in text[start..end])
            if (c is not (' ' or '-' or '\'' or '’' or '.' or '&' or '/' or '‑' or '\n' or '\u00a0' or '–') && !Signs.Contains(c)) return false;
        return true;
    }

    private NameSlot Find(ulong key)
    {
        var slots = tables.NameSlots.Rows;
        var mixed = FlatHash.Mix(key + (ulong)tables.NameSalt[0]);
        for (var at = FlatHash.Place(mixed, slots.Length); !slots[at].IsEmpty; at = at + 1 == slots.Length ? 0 : at + 1)
            if (slots[at].Tag == NameSlot.TagOf(mixed)) return slots[at];
        return default;
    }

    private NameEntry[] Entries(int group)
    {
        if (Volatile.Read(ref _groups[group]) is { } made) return made;
        made = new NameEntry[tables.NameGroups[group] - tables.NameGroups[group - 1]];
        for (var i = 0; i < made.Length; i++)
        {
            var name = tables.Names[tables.NameGroups[group - 1] + i];
            made[i] = new NameEntry(tables.Strings[name.Text], name.Sense, entities[name.Entity]);
        }

        return Interlocked.CompareExchange(ref _groups[group], made, null) ?? made;
    }

    /// <summary>The names of a group whose case the words have.</summary>
    private NameEntry[] Fitting(ReadOnlySpan<char> words, int group)
    {
        var names = tables.Names.Rows[tables.NameGroups[group - 1]..tables.NameGroups[group]];
        var fits = 0;
        foreach (ref readonly var name in names)
            if (SameCase(words, tables.Strings.Characters(name.Text))) fits++;
        if (fits == 0) return [];
        var entries = Entries(group);
        return fits == entries.Length ? entries : KeepFitting(words, entries, fits);
    }

    private static NameEntry[] KeepFitting(ReadOnlySpan<char> words, NameEntry[] entries, int fits)
    {
        var kept = new NameEntry[fits];
        foreach (var entry in entries)
            if (SameCase(words, entry.Text)) kept[^fits--] = entry;
        return kept;
    }

    /// <summary>Case counts, but for names in capitals (headlines) and for the small words of a name in title case.</summary>
    private static bool SameCase(ReadOnlySpan<char> words, ReadOnlySpan<char> name)
    {
        int i = 0, j = 0, letters = 0, asWritten = 0, capitals = 0;
        while (true)
        {
            while (i < words.Length && !char.IsLetterOrDigit(words[i])) i++;
            while (j < name.Length && !char.IsLetterOrDigit(name[j])) j++;
            if (i >= words.Length || j >= name.Length) break;
            // Hashes led here; the letters decide.
            if (Letters.Fold(words[i]) != Letters.Fold(name[j])) return false;
            var starts = i == 0 || !char.IsLetterOrDigit(words[i - 1]);
            if (char.IsUpper(words[i])) capitals++;
            if (Letters.Plain(words[i]) == Letters.Plain(name[j]) || (starts && j > 0 && char.IsUpper(words[i]) && char.IsLower(name[j]))) asWritten++;
            letters++;
            i++;
            j++;
        }

        return i >= words.Length && j >= name.Length && (asWritten == letters || (letters >= 4 && capitals == letters));
    }
}
