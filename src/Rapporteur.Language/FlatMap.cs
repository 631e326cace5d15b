namespace Rapporteur.Language;

/// <summary>A frozen map from 32-bit hashes to values: open addressing over flat arrays, so that it loads by copying. Value 0 means absent.</summary>
internal sealed class FlatMap
{
    private readonly int _mask;

    /// <summary>Takes ownership of tables as <see cref="Build"/> makes them.</summary>
    public FlatMap(uint[] keys, uint[] values)
    {
        Keys = keys;
        Values = values;
        _mask = keys.Length - 1;
    }

    public uint[] Keys { get; }

    public uint[] Values { get; }

    /// <summary>Lays out pairs in tables at most half full.</summary>
    public static FlatMap Build(IReadOnlyDictionary<uint, uint> pairs)
    {
        var size = 16;
        while (size < pairs.Count * 2) size *= 2;
        var map = new FlatMap(new uint[size], new uint[size]);
        foreach (var (key, value) in pairs.OrderBy(p => p.Key))
        {
            var at = map.Home(key);
            while (map.Values[at] != 0) at = (at + 1) & map._mask;
            (map.Keys[at], map.Values[at]) = (key, value);
        }

        return map;
    }

    /// <summary>Reads tables that <see cref="Write"/> wrote.</summary>
    public static FlatMap Read(ref PayloadReader reader) => new(reader.Array<uint>(), reader.Array<uint>());

    /// <summary>Writes the tables.</summary>
    public void Write(PayloadWriter writer)
    {
        writer.Array<uint>(Keys);
        writer.Array<uint>(Values);
    }

    /// <summary>The value of a key, or 0.</summary>
    public uint Find(uint key)
    {
        for (var at = Home(key); Values[at] != 0; at = (at + 1) & _mask)
            if (Keys[at] == key) return Values[at];
        return 0;
    }

    private int Home(uint key) => (int)(FeatureHash.Mix(key) >> 7) & _mask;
}
