using Rapporteur.Knowledge.Layers;

namespace Rapporteur.Knowledge.Checking;

/// <summary>Retractions that meet nothing in the layers below. (An addition that meets nothing adds all the same.)</summary>
internal sealed class RetractionCheck : IKnowledgeCheck
{
    public void Run(CheckContext context)
    {
        foreach (var schema in FactSchema.All)
        {
            var below = new HashSet<string>(StringComparer.Ordinal);
            foreach (var layer in context.Sources.Layers)
            {
                var rows = layer.Rows(schema, _ => { }).ToList();
                foreach (var row in rows) CheckMark(context, schema, row, below);
                foreach (var row in rows.Where(r => r.Mark != FactMark.Retracts)) below.UnionWith([row[schema.KeyColumns[0]], FactTable.Key(row, schema)]);
            }
        }
    }

    private static void CheckMark(CheckContext context, FactSchema schema, TsvRow row, HashSet<string> below)
    {
        if (row.Mark != FactMark.Retracts) return;
        var isWhole = schema.KeyColumns.Length > 1 && row[schema.KeyColumns[1]].Length == 0;
        if (below.Contains(isWhole ? row[schema.KeyColumns[0]] : FactTable.Key(row, schema))) return;
        context.Note(row, $"no layer below has the {schema.Thing} '{row[0]}' that this retracts", "write the name as it stands there, or take the line away");
    }
}
