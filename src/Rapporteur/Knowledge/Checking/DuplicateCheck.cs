using Rapporteur.Knowledge.Layers;

namespace Rapporteur.Knowledge.Checking;

/// <summary>Things said twice in one layer. (A higher layer says a thing again to replace it.)</summary>
internal sealed class DuplicateCheck : IKnowledgeCheck
{
    /// <summary>The kinds that have one line for each key.</summary>
    private static readonly FactKind[] Single =
    [
        FactKind.Country, FactKind.Region, FactKind.Metonym, FactKind.Place, FactKind.Role, FactKind.Verb, FactKind.Set,
        FactKind.Aspect, FactKind.Code, FactKind.Composition, FactKind.WordClass, FactKind.TimeWord, FactKind.Plover, FactKind.Context, FactKind.OwnType,
        FactKind.Relation, FactKind.CodeRelation,
    ];

    private static readonly (FactKind Kind, int Name, int Names)[] Named =
        [(FactKind.Country, 4, 5), (FactKind.Region, 1, 2), (FactKind.Place, 0, 1), (FactKind.Person, 0, 1), (FactKind.Organisation, 0, 1)];

    public void Run(CheckContext context)
    {
        foreach (var layer in context.Sources.Layers)
        {
            foreach (var kind in Single) CheckKeys(context, layer, FactSchema.Of(kind));
            CheckTerms(context, layer);
            CheckMembers(context, layer);
            CheckOrganisations(context, layer);
        }

        foreach (var (kind, name, names) in Named)
        {
            foreach (var row in context.Facts(kind))
            {
                var seen = new HashSet<string>(StringComparer.Ordinal) { row[name] };
                foreach (var alias in row.List(names))
                    if (!seen.Add(alias)) context.Error(row, $"the name '{alias}' stands twice in the line", "take one of them away");
            }
        }
    }

    private static IEnumerable<TsvRow> Rows(KnowledgeLayer layer, FactKind kind) => layer.Rows(FactSchema.Of(kind), _ => { }).Where(r => r.Mark == FactMark.Replaces);

    private static void CheckKeys(CheckContext context, KnowledgeLayer layer, FactSchema schema)
    {
        var first = new Dictionary<string, TsvRow>(StringComparer.Ordinal);
        foreach (var row in Rows(layer, schema.Kind))
        {
            // Two places of one name in one state are told apart by their kind: a province and its capital.
            var key = schema.Kind == FactKind.Place ? $"{FactTable.Key(row, schema)}\t{row[3]}\t{row[6]}" : FactTable.Key(row, schema);
            if (first.TryAdd(key, row)) continue;
            context.Error(row, $"the {schema.Thing} '{row[schema.ListColumn < 0 ? schema.KeyColumns[0] : schema.ListColumn]}' is already in {first[key].Origin}", "join the two lines, or name one of them otherwise");
        }
    }

    private static void CheckTerms(CheckContext context, KnowledgeLayer layer)
    {
        var terms = new Dictionary<(string Name, string Owner, string Offices), List<TsvRow>>();
        foreach (var row in Rows(layer, FactKind.Person)) CheckAgain(context, terms, (row[0], row[3], row[5]), row, 6, $"{row[0]} has this office in");
    }

    private static void CheckMembers(CheckContext context, KnowledgeLayer layer)
    {
        var members = new Dictionary<(string Organisation, string Country), List<TsvRow>>();
        foreach (var row in Rows(layer, FactKind.Member)) CheckAgain(context, members, (row[0], row[1]), row, 2, $"{row[1]} is a member of {row[0]} in");
    }

    /// <summary>An organisation may have several lines if their times differ: what it was and what it became.</summary>
    private static void CheckOrganisations(CheckContext context, KnowledgeLayer layer)
    {
        var organisations = new Dictionary<string, List<TsvRow>>(StringComparer.Ordinal);
        foreach (var row in Rows(layer, FactKind.Organisation)) CheckAgain(context, organisations, row[0], row, 6, $"the organisation '{row[0]}' is in");
    }

    private static void CheckAgain<TKey>(CheckContext context, Dictionary<TKey, List<TsvRow>> seen, TKey key, TsvRow row, int from, string said)
        where TKey : notnull
    {
        if (!seen.TryGetValue(key, out var earlier)) seen[key] = earlier = [];
        foreach (var other in earlier)
        {
            if (Period.Of(row, from).SurelyMeets(Period.Of(other, from)))
                context.Error(row, $"{said} {other.Origin} at the same time", "join the two lines, or correct the dates");
        }

        earlier.Add(row);
    }
}
