using System.Globalization;

namespace Rapporteur.Records.Exports;

/// <summary>What the network formats tell of nodes and edges, in one order everywhere. An undirected or signed reading is left to the analyst.</summary>
internal static class NetworkFields
{
    /// <summary>A network can tell all but who is missing: status, denial and allegation are fields of the edge.</summary>
    public static readonly IReadOnlyList<Misfit> Misfits = [Misfit.NoSource, Misfit.NoTarget];

    public static readonly IReadOnlyList<NetworkField<ExportedActor>> Nodes =
    [
        new("name", "string", static a => a.Name),
        new("kind", "string", static a => a.Kind is { } kind ? JsonNames.Of(kind) : null),
        new("country", "string", static a => a.Country),
        new("role", "string", static a => a.Role),
        new("code", "string", static a => a.Code),
    ];

    public static readonly IReadOnlyList<NetworkField<Edge>> Edges =
    [
        new("date", "string", static e => e.Start),
        new("date_end", "string", static e => e.End),
        Whole("sign", static e => e.Sign),
        new("goldstein", "double", static e => e.Item.Goldstein.ToString(CultureInfo.InvariantCulture)),
        new("cameo", "string", static e => e.Item.Cameo),
        new("plover", "string", static e => e.Item.Plover),
        Whole("quad", static e => e.Item.Quad),
        new("status", "string", static e => e.Item.Status),
        Flag("negated", static e => e.Item.Negated),
        Flag("alleged", static e => e.Item.Statement is not null),
        new("type", "string", static e => e.Item.Type),
        new("story", "string", static e => e.Dyad.Event.Story.StoryId),
        new("event", "string", static e => e.Item.Item),
        new("words", "string", static e => e.Item.Words),
    ];

    private static NetworkField<Edge> Whole(string name, Func<Edge, int> value) => new(name, "int", e => value(e).ToString(CultureInfo.InvariantCulture));

    private static NetworkField<Edge> Flag(string name, Func<Edge, bool> value) => new(name, "boolean", e => value(e) ? "true" : "false");
}
