using System.Globalization;
using Rapporteur.Knowledge.Layers;

namespace Rapporteur.Knowledge.Checking;

/// <summary>Kinds, sectors, genders, codes and degrees that there are not. The lists of what there is stand in <c>words.tsv</c>.</summary>
internal sealed class VocabularyCheck : IKnowledgeCheck
{
    private const string Sectors = "known-sector";

    private static readonly string[] Genders = ["m", "f"];

    /// <summary>Each column with a closed vocabulary: the class that lists it, and whether a cell may be empty.</summary>
    private static readonly (FactKind Kind, int Column, string What, string Class, bool MayBeEmpty)[] Closed =
    [
        (FactKind.Metonym, 2, "role", Sectors, false),
        (FactKind.Place, 3, "kind of place", "known-place-kind", false),
        (FactKind.Person, 4, "role", Sectors, true),
        (FactKind.Organisation, 2, "kind of organisation", "known-organisation-kind", false),
        (FactKind.Organisation, 4, "role", Sectors, true),
        (FactKind.Role, 1, "role", Sectors, true),
        (FactKind.Role, 3, "kind of role word", "known-role-kind", false),
        (FactKind.Verb, 2, "mode", "known-mode", true),
        (FactKind.Code, 3, "mode", "known-mode", true),
        (FactKind.OwnType, 5, "mode", "known-mode", true),
        (FactKind.Aspect, 1, "effect", "known-effect", false),
        (FactKind.Relation, 1, "relation", "known-relation", false),
        (FactKind.Relation, 2, "standing", "known-standing", true),
        (FactKind.CodeRelation, 1, "relation", "known-relation", true),
    ];

    public void Run(CheckContext context)
    {
        foreach (var (kind, column, what, name, mayBeEmpty) in Closed)
        {
            var known = context.Class(name);
            foreach (var row in context.Facts(kind))
            {
                var value = row[column];
                if (value.Length == 0 ? mayBeEmpty || row.Mark == FactMark.Adds : known.Contains(value)) continue;
                context.Error(row, value.Length == 0 ? $"the {what} is missing" : $"'{value}' is no {what}", $"write one of {string.Join(", ", known)} (the class {name} of words.tsv)");
            }
        }

        foreach (var (kind, column) in ((FactKind, int)[])[(FactKind.Person, 2), (FactKind.Role, 5)])
        {
            foreach (var row in context.Facts(kind))
                if (row[column].Length > 0 && !Genders.Contains(row[column])) context.Error(row, $"'{row[column]}' is no gender", "write m, f or nothing");
        }

        foreach (var row in context.Facts(FactKind.Person))
            if (row[4].Length == 0 && row.Mark != FactMark.Adds) context.Error(row, "the role is missing", $"write one of {string.Join(", ", context.Class(Sectors))}");
        foreach (var row in context.Facts(FactKind.Place)) CheckDegrees(context, row);
    }

    private static void CheckDegrees(CheckContext context, TsvRow row)
    {
        foreach (var (column, limit, what) in ((int, double, string)[])[(4, 90, "latitude"), (5, 180, "longitude")])
        {
            if (row[column].Length == 0) continue;
            if (!double.TryParse(row[column], CultureInfo.InvariantCulture, out var degrees) || Math.Abs(degrees) > limit)
                context.Error(row, $"'{row[column]}' is no {what}", $"write degrees from -{limit} to {limit}, such as 40.71");
        }

        if (row[4].Length == 0 != (row[5].Length == 0)) context.Error(row, "one of latitude and longitude is missing", "write both, or neither");
    }
}
