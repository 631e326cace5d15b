namespace Rapporteur.Knowledge.Layers;

/// <summary>The facts of one kind that stand once all layers are laid over each other.</summary>
internal static class FactTable
{
    private const char Divider = '\t';

    /// <summary>Gathers the facts, the lowest layer's first.</summary>
    /// <param name="layers">The layers from the lowest to the highest.</param>
    /// <param name="kind">The kind of fact.</param>
    /// <param name="complain">Told of what cannot be used; null: it is thrown.</param>
    /// <param name="hidden">Told of each line that a higher layer replaces or retracts, and by which.</param>
    public static List<TsvRow> Gather(
        IReadOnlyList<KnowledgeLayer> layers, FactKind kind, Action<KnowledgeProblem>? complain = null, Action<TsvRow, TsvRow>? hidden = null)
    {
        var schema = FactSchema.Of(kind);
        var facts = new List<TsvRow>();
        foreach (var layer in layers)
        {
            var rows = layer.Rows(schema, complain).ToList();
            if (facts.Count > 0 && rows.Count > 0) Cover(facts, rows, schema, hidden);
            facts.AddRange(rows.Where(r => r.Mark != FactMark.Retracts));
        }

        return facts;
    }

    /// <summary>What names a fact: the cells of its key columns.</summary>
    public static string Key(TsvRow row, FactSchema schema) =>
        schema.KeyColumns.Length == 1 ? row[schema.KeyColumns[0]] : string.Join(Divider, schema.KeyColumns.Select(k => row[k]));

    /// <summary>The keys that a line covers: its own, and where a retraction leaves the later key columns empty, all that begin so.</summary>
    private static string Covered(TsvRow row, FactSchema schema) =>
        row.Mark == FactMark.Retracts && schema.KeyColumns.Length > 1 && row[schema.KeyColumns[1]].Length == 0 ? Whole(row, schema) : Key(row, schema);

    private static string Whole(TsvRow row, FactSchema schema) => row[schema.KeyColumns[0]] + Divider + '*';

    private static void Cover(List<TsvRow> facts, List<TsvRow> rows, FactSchema schema, Action<TsvRow, TsvRow>? hidden)
    {
        var covers = new Dictionary<string, TsvRow>(StringComparer.Ordinal);
        foreach (var row in rows)
            if (row.Mark != FactMark.Adds) covers.TryAdd(Covered(row, schema), row);
        if (covers.Count == 0) return;
        facts.RemoveAll(fact =>
        {
            var isCovered = covers.TryGetValue(Key(fact, schema), out var by) || (schema.KeyColumns.Length > 1 && covers.TryGetValue(Whole(fact, schema), out by));
            if (isCovered) hidden?.Invoke(fact, by);
            return isCovered;
        });
    }
}
