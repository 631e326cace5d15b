namespace Rapporteur.Knowledge.Compiled;

/// <summary>All strings of the knowledge, each once; made when first asked for. Safe to share between threads.</summary>
/// <param name="starts">Where each begins, and where the last ends.</param>
/// <param name="characters">The characters of all.</param>
internal sealed class StringTable(FlatArray<int> starts, FlatArray<char> characters)
{
    /// <summary>The number of no string.</summary>
    public const int None = -1;

    private readonly string?[] _made = new string?[Math.Max(0, starts.Count - 1)];

    /// <summary>Reads what <see cref="StringTableBuilder"/> wrote.</summary>
    public static StringTable Read(FlatReader reader) => new(reader.Table<int>(), reader.Table<char>());

    /// <summary>A string's characters.</summary>
    public ReadOnlySpan<char> Characters(int number)
    {
        var bounds = starts.Rows;
        return characters.Rows[bounds[number]..bounds[number + 1]];
    }

    /// <summary>A string; always the same object.</summary>
    public string this[int number] => _made[number] ?? Make(number);

    /// <summary>A string, or null for <see cref="None"/>.</summary>
    public string? Optional(int number) => number == None ? null : this[number];

    private string Make(int number)
    {
        var made = Characters(number).ToString();
        return Interlocked.CompareExchange(ref _made[number], made, null) ?? made;
    }
}
