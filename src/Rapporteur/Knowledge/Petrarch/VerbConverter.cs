namespace Rapporteur.Knowledge.Petrarch;

/// <summary>Turns verb blocks into patterns by the order of words (<c>words:</c> in knowledge/README.md) over sets of the blocks' verb forms.</summary>
internal sealed class VerbConverter(ImportTables tables)
{
    /// <summary>The code for words that tell no act.</summary>
    public const string Nothing = "---";

    private const string Patterns = "verbs/50-petrarch.tsv";
    private const string Sets = "verbs/sets-petrarch.tsv";

    /// <summary>Adds all sets and blocks of a file.</summary>
    public void Convert(VerbFile file)
    {
        foreach (var name in file.Sets.Keys) tables.Add(Sets, PatternWords.SetName(name, file.Tag), string.Join(';', Members(name, file.Sets, [])));
        foreach (var block in file.Blocks) Convert(block, file.Tag);
    }

    private void Convert(VerbBlock block, string tag)
    {
        if (block.Verbs.Count == 0) return;
        var heads = new List<string>();
        foreach (var verbs in block.Verbs.GroupBy(v => v.Code ?? block.Code))
        {
            var set = $"$pv{tag}.{block.Name}" + (heads.Count == 0 ? "" : $".{heads.Count + 1}");
            heads.Add(set);
            tables.Add(Sets, set, string.Join(';', verbs.SelectMany(v => v.Forms).Distinct()));
            if (verbs.Key is { } code) tables.Add(Patterns, $"words: *{set}", code);
        }

        foreach (var pattern in block.Patterns)
            tables.Add(Patterns, "words: " + pattern.Words.Replace("*", "*" + string.Join('|', heads), StringComparison.Ordinal), pattern.Code);
    }

    /// <summary>The members of a set with those of the sets within it.</summary>
    private static IEnumerable<string> Members(string name, Dictionary<string, List<string>> sets, HashSet<string> above)
    {
        if (!above.Add(name) || !sets.TryGetValue(name, out var members)) return [];
        return members.SelectMany(m => m[0] == '$' ? Members(m[1..], sets, above) : [m]).Distinct();
    }
}
