using System.Runtime.InteropServices;

namespace Rapporteur.Knowledge.Compiled;

/// <summary>Numbers strings, each once.</summary>
internal sealed class StringTableBuilder
{
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly List<int> _starts = [0];
    private readonly List<char> _characters = [];

    /// <summary>A string's number; <see cref="StringTable.None"/> for null.</summary>
    public int Add(string? text)
    {
        if (text is null) return StringTable.None;
        if (_numbers.TryGetValue(text, out var number)) return number;
        _characters.AddRange(text);
        _starts.Add(_characters.Count);
        return _numbers[text] = _numbers.Count;
    }

    /// <summary>The string of a number.</summary>
    public ReadOnlySpan<char> this[int number] => CollectionsMarshal.AsSpan(_characters)[_starts[number].._starts[number + 1]];

    /// <summary>Writes what <see cref="StringTable"/> reads.</summary>
    public void Write(FlatWriter writer)
    {
        writer.Table(_starts);
        writer.Table(_characters);
    }
}
