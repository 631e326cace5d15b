using System.Text.Json;
using Rapporteur.Language;

namespace Rapporteur.Evaluation.Gold;

/// <summary>The forms that gold may have, each known by a key of its own.</summary>
internal static class GoldForms
{
    private const string Known = "write \"gold\" with \"events\" (or \"pairs\", \"plover\", \"penta\", \"spans\", \"attributions\", \"entities\" or \"relations\"), or a record with \"events\"";

    private static readonly Dictionary<string, string> Entities = new(StringComparer.Ordinal)
    {
        ["Person"] = "person",
        ["Organisation"] = "organisation",
        ["Location"] = "location",
        ["Nationality"] = "nationality",
    };

    private static readonly Dictionary<string, string> Relations = new(StringComparer.Ordinal)
    {
        ["FightingAgainst"] = "fights",
        ["AlliesOf"] = "ally",
        ["CommWith"] = "talks",
        ["Likes"] = "favours",
        ["Dislikes"] = "opposes",
    };

    /// <summary>Reads what a line says is so.</summary>
    /// <param name="line">The line's object.</param>
    /// <param name="text">Its text.</param>
    public static GoldContent Read(JsonElement line, string text)
    {
        if (line.Member("gold") is not { } gold)
            return line.Member("events") is null ? throw new MalformedException("has no gold; " + Known) : Events(line, text);
        if (gold.Object("\"gold\"").Member("events") is not null) return Events(gold, text);
        if (gold.Member("pairs") is not null) return Pairs(gold, text);
        if (gold.Member("plover") is not null) return new TypeGold(Coded(gold));
        if (gold.Member("penta") is not null) return Penta(gold);
        if (gold.Member("spans") is not null) return new RoleGold(Role(gold, text, "source"), Role(gold, text, "target"));
        if (gold.Member("attributions") is not null) return Statements(gold);
        if (gold.Member("entities") is not null || gold.Member("relations") is not null) return Markup(gold);
        throw new MalformedException("has gold of a form that is not known; " + Known);
    }

    private static EventGold Events(JsonElement gold, string text) => new([.. gold.List("events").Select(e => Event(e, text))]);

    private static CodedEvent Event(JsonElement json, string text)
    {
        var item = EventJson.Read(json, text);
        return item.Cameo is null && item.Plover is null ? throw new MalformedException("has an event without a code; write \"plover\", \"cameo\" or both") : item;
    }

    private static PairGold Pairs(JsonElement gold, string text) => new([.. gold.List("pairs").Select(p => new CodedEvent
    {
        Plover = p.Text("root") ?? throw new MalformedException("has a pair without \"root\"; write its PLOVER type"),
        Sources = [.. p.List("source").Select(s => new Party(s.Span(text), null))],
        Targets = [.. p.List("target").Select(s => new Party(s.Span(text), null))],
    })]);

    private static CodedEvent Coded(JsonElement gold) => new()
    {
        Plover = gold.Text("plover"),
        Sources = [.. gold.List("sources").Select(a => new Party(null, a.Text("code")))],
        Targets = [.. gold.List("targets").Select(a => new Party(null, a.Text("code")))],
    };

    private static PentaGold Penta(JsonElement gold) => gold.Whole("penta") is { } penta and >= 0 and <= 4
        ? new PentaGold(penta)
        : throw new MalformedException("has a \"penta\" that is none of the classes 0 to 4");

    private static List<Span> Role(JsonElement gold, string text, string role) => [.. gold.List("spans").Where(s => s.Text("role") == role).Select(s => s.Span(text))];

    private static StatementGold Statements(JsonElement gold) => new([.. gold.List("attributions").Select(a => new Said(
        [.. a.List("source").Select(s => s.Span())], [.. a.List("content").Select(s => s.Span())]))]);

    private static MarkupGold Markup(JsonElement gold) => new(
        gold.Member("entities") is null ? null : [.. gold.List("entities").Where(e => Entities.ContainsKey(e.Text("type") ?? "")).Select(e => new MarkedEntity(Entities[e.Text("type")!], e.Span()))],
        gold.Member("relations") is null ? null : [.. gold.List("relations").Where(r => Relations.ContainsKey(r.Text("type") ?? "")).Select(Relation)]);

    private static MarkedRelation Relation(JsonElement json) => json.Member("source") is { } from && json.Member("target") is { } to
        ? new MarkedRelation(Relations[json.Text("type")!], from.Span(), to.Span())
        : throw new MalformedException("has a relation without \"source\" or \"target\"; write each as [start, end]");
}
