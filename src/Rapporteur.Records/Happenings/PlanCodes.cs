using Rapporteur.Records.Exports;

namespace Rapporteur.Records.Happenings;

/// <summary>
/// Which acts carry out a plan. The reader codes "will meet" as an intent (036) by knowledge/ontology/compose.tsv; read backwards, the same lines say
/// that 036 is carried out by what begins with 04.
/// </summary>
internal static class PlanCodes
{
    private const string Intent = "03";

    private static readonly (string Inner, string Code)[] Lines =
        [.. ResourceTable.Read("compose.tsv").Where(static r => r[0] == Intent && r[1].Length > 0).Select(static r => (r[1], r[2])).OrderByDescending(static r => r.Item1.Length)];

    private static readonly Dictionary<string, string> PloverOf =
        ResourceTable.Read("cameo.tsv").Where(static r => r[2].Length > 0).DistinctBy(static r => r[0]).ToDictionary(static r => r[0], static r => r[2]);

    /// <summary>Whether an act of a code is what a plan of a code announced.</summary>
    public static bool Fulfils(string act, string plan) => act == plan || (Announcement(act) is { } announced && IsKin(announced, plan)) || (!IsIntent(plan) && Root(act) == Root(plan));

    /// <summary>The PLOVER types of the acts that may carry out a plan.</summary>
    public static IReadOnlyCollection<string> Types(string plan)
    {
        var types = new SortedSet<string>(StringComparer.Ordinal);
        if (PloverOf.TryGetValue(plan, out var own)) types.Add(own);
        foreach (var (inner, code) in Lines)
            if (IsKin(code, plan) && PloverOf.TryGetValue(inner, out var type)) types.Add(type);
        return types;
    }

    /// <summary>How the plan of an act would be coded.</summary>
    private static string? Announcement(string act) => Array.Find(Lines, l => act.StartsWith(l.Inner, StringComparison.Ordinal)).Code;

    /// <summary>Whether one code is the other or beneath it; a last 0 means "not specified".</summary>
    private static bool IsKin(string one, string other)
    {
        var (a, b) = (Specified(one), Specified(other));
        return a.StartsWith(b, StringComparison.Ordinal) || b.StartsWith(a, StringComparison.Ordinal);
    }

    private static bool IsIntent(string code) => code.StartsWith(Intent, StringComparison.Ordinal) || Lines.Any(l => l.Code == code && l.Inner != code);

    private static string Specified(string code) => code.Length == 3 && code[2] == '0' ? code[..2] : code;

    private static string Root(string code) => code[..Math.Min(2, code.Length)];
}
