namespace Rapporteur.Language.Trees;

/// <summary>The words and labels that a model knows. Immutable.</summary>
internal sealed class TreeVocabulary
{
    private readonly Dictionary<string, int> _rows;
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _lookup;

    /// <summary>Takes the lists over.</summary>
    /// <param name="words">Normalised words; the first stands for all unknown ones.</param>
    /// <param name="xpos">Penn tags.</param>
    /// <param name="features">Feature bundles in CoNLL-U form.</param>
    public TreeVocabulary(string[] words, string[] xpos, string[] features)
    {
        (Words, Xpos, Features) = (words, xpos, features);
        _rows = new Dictionary<string, int>(words.Length, StringComparer.Ordinal);
        for (var i = 1; i < words.Length; i++) _rows[words[i]] = i;
        _lookup = _rows.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>Normalised words by row; row 0 is the unknown word.</summary>
    public string[] Words { get; }

    /// <summary>Penn tags.</summary>
    public string[] Xpos { get; }

    /// <summary>Feature bundles.</summary>
    public string[] Features { get; }

    /// <summary>Row of a normalised word; 0 if it is not known.</summary>
    public int RowOf(ReadOnlySpan<char> normal) => _lookup.TryGetValue(normal, out var row) ? row : 0;

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    public static TreeVocabulary Read(BinaryReader reader) => new(Strings(reader), Strings(reader), Strings(reader));

    /// <summary>Writes the lists.</summary>
    public void Write(BinaryWriter writer)
    {
        foreach (var list in new[] { Words, Xpos, Features })
        {
            writer.Write(list.Length);
            foreach (var item in list) writer.Write(item);
        }
    }

    private static string[] Strings(BinaryReader reader)
    {
        var strings = new string[reader.ReadInt32()];
        for (var i = 0; i < strings.Length; i++) strings[i] = reader.ReadString();
        return strings;
    }
}
