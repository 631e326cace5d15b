namespace Rapporteur.Knowledge.Compiled;

/// <summary>A map from strings to numbers: open addressing over a flat table.</summary>
/// <param name="strings">The strings of the keys.</param>
/// <param name="slots">The places, at most two thirds full.</param>
internal sealed class KeyTable(StringTable strings, FlatArray<KeySlot> slots)
{
    /// <summary>The value of an unknown key.</summary>
    public const int Missing = -1;

    /// <summary>The value of a key, or <see cref="Missing"/>.</summary>
    public int Find(ReadOnlySpan<char> key)
    {
        var rows = slots.Rows;
        for (var at = Home(key, rows.Length); rows[at].Key != StringTable.None; at = at + 1 == rows.Length ? 0 : at + 1)
            if (strings.Characters(rows[at].Key).SequenceEqual(key)) return rows[at].Value;
        return Missing;
    }

    /// <summary>The value of a key of two parts, or <see cref="Missing"/>.</summary>
    public int Find(string first, string second) => Find(Joined(first, second));

    /// <summary>A key of two parts.</summary>
    public static string Joined(string first, string second) => $"{first}\t{second}";

    /// <summary>Lays out a map; of equal keys the first counts.</summary>
    public static void Write(FlatWriter writer, StringTableBuilder strings, IReadOnlyCollection<(string Key, int Value)> pairs)
    {
        var slots = new KeySlot[pairs.Count * 3 / 2 + 2];
        Array.Fill(slots, new KeySlot(StringTable.None, Missing));
        foreach (var (key, value) in pairs)
        {
            var number = strings.Add(key);
            var at = Home(key, slots.Length);
            while (slots[at].Key != StringTable.None && slots[at].Key != number) at = at + 1 == slots.Length ? 0 : at + 1;
            if (slots[at].Key == StringTable.None) slots[at] = new KeySlot(number, value);
        }

        writer.Table<KeySlot>(slots);
    }

    private static int Home(ReadOnlySpan<char> key, int size)
    {
        var hash = 14695981039346656037UL;
        foreach (var c in key) hash = (hash ^ c) * 1099511628211UL;
        return FlatHash.Place(FlatHash.Mix(hash), size);
    }
}
