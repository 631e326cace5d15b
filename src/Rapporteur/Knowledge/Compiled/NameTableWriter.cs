namespace Rapporteur.Knowledge.Compiled;

/// <summary>Lays out the names of the world for <see cref="NameIndex"/>: a flat table of all names and of all beginnings of names.</summary>
internal static class NameTableWriter
{
    public static void Write(FlatWriter tables, StringTableBuilder strings, WorldBuilder world)
    {
        var numbers = Numbers(world);
        var groups = new Dictionary<ulong, List<NameEntry>>();
        var beginnings = new HashSet<ulong>();
        var words = new List<NameWord>();
        foreach (var entry in world.Names)
        {
            words.Clear();
            NameIndex.Split(entry.Text, words);
            if (words.Count == 0) continue;
            var key = NameIndex.Seed;
            for (var i = 0; i < words.Count; i++)
            {
                key = NameIndex.Extend(key, entry.Text, words, 0, i);
                if (i + 1 < words.Count) beginnings.Add(key);
            }

            if (!groups.TryGetValue(key, out var list)) groups[key] = list = [];
            list.Add(entry);
        }

        var records = new List<NameRecord>(world.Names.Count);
        var starts = new List<int>(groups.Count + 1);
        foreach (var group in groups.Values)
        {
            starts.Add(records.Count);
            foreach (var entry in group) records.Add(new NameRecord(strings.Add(entry.Text), entry.Sense, numbers[entry.Entity]));
        }

        starts.Add(records.Count);
        tables.Table(records);
        tables.Table(starts);
        var (salt, slots) = Slots(groups.Keys, beginnings);
        tables.Table<int>(new ReadOnlySpan<int>(in salt));
        tables.Table<NameSlot>(slots);
    }

    /// <summary>Numbers the entities over all kinds, in the order in which <see cref="EntityTable"/> counts them.</summary>
    private static Dictionary<Entity, int> Numbers(WorldBuilder world)
    {
        var numbers = new Dictionary<Entity, int>(ReferenceEqualityComparer.Instance);
        foreach (var entity in world.Countries.Concat<Entity>(world.Regions).Concat(world.Metonyms).Concat(world.Places).Concat(world.People).Concat(world.Organisations))
            numbers.Add(entity, numbers.Count);
        return numbers;
    }

    /// <summary>Lays out the table; a salt under which two hashes cannot be told apart is passed over.</summary>
    private static (int Salt, NameSlot[] Slots) Slots(Dictionary<ulong, List<NameEntry>>.KeyCollection names, HashSet<ulong> beginnings)
    {
        var slots = new NameSlot[(names.Count + beginnings.Count) * 3 / 2 + 2];
        for (var salt = 0; ; salt++)
        {
            Array.Clear(slots);
            var group = 0;
            var isLaid = true;
            foreach (var key in names) isLaid &= Place(slots, FlatHash.Mix(key + (ulong)salt), ++group, beginnings.Contains(key));
            foreach (var key in beginnings)
                if (!names.Contains(key)) isLaid &= Place(slots, FlatHash.Mix(key + (ulong)salt), 0, isBeginning: true);
            if (isLaid) return (salt, slots);
        }
    }

    private static bool Place(NameSlot[] slots, ulong mixed, int group, bool isBeginning)
    {
        var slot = NameSlot.Of(mixed, group, isBeginning);
        var at = FlatHash.Place(mixed, slots.Length);
        for (; !slots[at].IsEmpty; at = at + 1 == slots.Length ? 0 : at + 1)
            if (slots[at].Tag == slot.Tag) return false;
        slots[at] = slot;
        return true;
    }
}
