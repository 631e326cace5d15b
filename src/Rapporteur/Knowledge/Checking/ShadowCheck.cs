using Rapporteur.Knowledge.Layers;

namespace Rapporteur.Knowledge.Checking;

/// <summary>One spelling, several things of one kind, and nothing that tells them apart.</summary>
internal sealed class ShadowCheck : IKnowledgeCheck
{
    public void Run(CheckContext context)
    {
        CheckNames(context, FactKind.Country, 4, 5, (a, b) => Meet(a, b, 9));
        CheckNames(context, FactKind.Region, 1, 2, (_, _) => true);
        CheckNames(context, FactKind.Place, 0, 1, (a, b) => a[2] == b[2] && a[3] == b[3] && a[6] == b[6]);
        CheckNames(context, FactKind.Organisation, 0, 1, (a, b) => a[3] == b[3] && Meet(a, b, 6));
        // Of people only full names: that surnames are shared is the way of the world, and offices and dates decide.
        CheckNames(context, FactKind.Person, 0, 1, (a, b) => a[3] == b[3] && Meet(a, b, 6), n => n.Contains(' ', StringComparison.Ordinal));
        CheckIdentifiers(context, FactKind.Person, 0);
        CheckIdentifiers(context, FactKind.Organisation, 0);
    }

    private static bool Meet(TsvRow a, TsvRow b, int from) => Period.Of(a, from).SurelyMeets(Period.Of(b, from));

    private static void CheckNames(CheckContext context, FactKind kind, int name, int names, Func<TsvRow, TsvRow, bool> isSame, Func<string, bool>? counts = null)
    {
        var schema = FactSchema.Of(kind);
        var lines = context.Facts(kind).GroupBy(r => FactTable.Key(r, schema)).ToDictionary(g => g.Key, g => g.ToArray());
        var owners = new Dictionary<string, List<(string Key, TsvRow Row)>>(StringComparer.Ordinal);
        foreach (var row in context.Facts(kind))
        {
            foreach (var spelling in row.List(names).Prepend(row[name]).Where(n => n.Length > 0 && counts?.Invoke(n) != false))
            {
                if (!owners.TryGetValue(spelling, out var list)) owners[spelling] = list = [];
                var key = FactTable.Key(row, schema);
                if (list.Exists(o => o.Key == key)) continue;
                foreach (var (other, where) in list)
                {
                    if (!lines[key].Any(a => lines[other].Any(b => isSame(a, b)))) continue;
                    context.Error(row, $"'{spelling}' is also a name of the {schema.Thing} '{where[name]}' ({where.Origin}), and nothing tells the two apart", "take the name away from one of them, or join the two");
                }

                list.Add((key, row));
            }
        }
    }

    /// <summary>Names that differ by accents and signs alone would get one identifier.</summary>
    private static void CheckIdentifiers(CheckContext context, FactKind kind, int name)
    {
        var first = new Dictionary<string, TsvRow>(StringComparer.Ordinal);
        foreach (var row in context.Facts(kind))
        {
            var id = Letters.Slug(row[name]);
            if (first.TryAdd(id, row) || first[id][name] == row[name]) continue;
            context.Error(row, $"'{row[name]}' and '{first[id][name]}' ({first[id].Origin}) have one identifier, {id}", "write one name in both lines if they are the same, else tell them apart in the name");
        }
    }
}
