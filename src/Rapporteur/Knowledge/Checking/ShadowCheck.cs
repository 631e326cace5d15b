using Rapporteur.Knowledge.Layers;
using Rapporteur.Mentions;

namespace Rapporteur.Knowledge.Checking;

/// <summary>One spelling, several things of one kind, and nothing that tells them apart; and spellings that no text can have.</summary>
internal sealed class ShadowCheck : IKnowledgeCheck
{
    public void Run(CheckContext context)
    {
        CheckNames(context, FactKind.Country, 4, 5, (a, b) => Meet(a, b, 9));
        CheckNames(context, FactKind.Region, 1, 2, (_, _) => true);
        CheckNames(context, FactKind.Place, 0, 1, (a, b) => a[2] == b[2] && a[3] == b[3] && a[6] == b[6]);
        CheckNames(context, FactKind.Organisation, 0, 1, (a, b) => a[3] == b[3] && Meet(a, b, 6));
        // Of people only full names: that surnames are shared is the way of the world, and offices and dates decide; so they do where one of two is out of office.
        CheckNames(context, FactKind.Person, 0, 1, (a, b) => a[3] == b[3] && a[4] == b[4] && a[4] != ActorCodes.Former && Meet(a, b, 6), n => n.Contains(' ', StringComparison.Ordinal));
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
                if (!NameIndex.IsFindable(spelling))
                    context.Error(row, $"the name '{spelling}' can never be found in a text", "write it without brackets, commas and the like, as one run of words");
                if (!owners.TryGetValue(spelling, out var list)) owners[spelling] = list = [];
                var key = FactTable.Key(row, schema);
                if (list.Exists(o => o.Key == key)) continue;
                foreach (var (other, where) in list)
                {
                    if (!lines[key].Any(a => lines[other].Any(b => isSame(a, b)))) continue;
                    Tell(context, row, where, spelling, $"'{spelling}' is also a name of the {schema.Thing} '{where[name]}' ({where.Origin}), and nothing tells the two apart", name);
                }

                list.Add((key, row));
            }
        }
    }

    /// <summary>A second name that two share (father and son) is left to who was in office and who came later; a thing's own name must mean it.</summary>
    private static void Tell(CheckContext context, TsvRow row, TsvRow other, string spelling, string what, int name)
    {
        const string mend = "take the name away from one of them, or join the two";
        if (row[name] != spelling && other[name] != spelling) context.Note(row, what, mend);
        else context.Error(row, what, mend);
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
