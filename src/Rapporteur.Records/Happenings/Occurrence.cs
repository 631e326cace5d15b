namespace Rapporteur.Records.Happenings;

/// <summary>A happening with the sides of its first report: what another report is compared with.</summary>
internal sealed record Occurrence(Happening Row, IReadOnlyList<(Side Source, Side Target)> Pairs)
{
    private const string Plan = "plan";

    /// <summary>The keys under which it is found.</summary>
    public IEnumerable<string> Blocks()
    {
        var when = Row is { IsPlan: true } && Row.Day != Row.LastDay ? Row.Month : Row.Day;
        return Keys(Row.IsPlan ? Plan : Row.Plover, [when]);
    }

    /// <summary>The keys under which other reports of the same would be found: a day before to a day after.</summary>
    public IEnumerable<string> Neighbours() =>
        Row is { IsPlan: true } && Row.Day != Row.LastDay ? Keys(Plan, [Row.Month]) : Keys(Row.IsPlan ? Plan : Row.Plover, Days(Row.Day, Row.Day));

    /// <summary>For what happened, the keys of the plans that it may carry out; for a plan, those of what may carry it out.</summary>
    public IEnumerable<string> Counterparts()
    {
        var days = Days(Row.Day, Row.LastDay);
        return Row.IsPlan ? PlanCodes.Types(Row.Cameo).SelectMany(type => Keys(type, days)) : Keys(Plan, days.Append(Row.Month));
    }

    private IEnumerable<string> Keys(string kind, IEnumerable<string> days) =>
        from day in days
        from pair in Pairs
        from side in new[] { ("T", pair.Target.Realm), ("S", pair.Source.Realm) }
        where side.Item2.Length > 0
        select $"{kind}|{side.Item1}|{side.Item2}|{day}";

    private static IEnumerable<string> Days(string first, string last)
    {
        var end = DateOnly.ParseExact(last, "yyyy-MM-dd", null).AddDays(1);
        for (var day = DateOnly.ParseExact(first, "yyyy-MM-dd", null).AddDays(-1); day <= end; day = day.AddDays(1)) yield return day.ToString("yyyy-MM-dd", null);
    }
}
