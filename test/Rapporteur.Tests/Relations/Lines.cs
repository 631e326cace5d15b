namespace Rapporteur.Tests.Relations;

/// <summary>Relations and groups as short lines, so that a failed test shows what was read.</summary>
internal static class Lines
{
    /// <summary><c>ally russia syria</c>, in the order of the text.</summary>
    public static string[] Relations(Record record) => [.. record.Relations.Select(r => $"{r.Type} {r.From.ActorId ?? Words(r.From, record)} {r.To.ActorId ?? Words(r.To, record)}")];

    /// <summary><c>existing Quad: AUS IND JPN USA</c>, in the order of the text.</summary>
    public static string[] Groups(Record record) => [.. record.Groups.Select(g => $"{g.Status} {g.Name}: {string.Join(' ', g.Members.Select(m => m.Code).Order(StringComparer.Ordinal))}".TrimEnd(' ', ':'))];

    private static string Words(ActorReference reference, Record record) => $"«{reference.Span.Of(record.Story.Text)}»";
}
