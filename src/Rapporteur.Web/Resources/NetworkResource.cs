using Rapporteur.Records;
using Rapporteur.Web.Asking;

namespace Rapporteur.Web.Resources;

/// <summary>Events as lines from who acts to who is acted upon. Mere statements tie nobody.</summary>
internal static class NetworkResource
{
    private const string Divider = " > ";

    private static readonly string[] Sides = ["cooperation", "conflict"];

    public static void Map(Api api)
    {
        IReadOnlyList<Filter> filters = [.. Items.EventFilters.Where(static f => f.Name != "quad"), new Filter("level", "actor, or country to draw countries and bodies together; actor unless given")];
        api.Get("/network", "situation", $"Who acts on whom: the {Limits.Edges} heaviest lines, each with its events of cooperation and of conflict.", filters, q => Of(q.Store, q));
        api.Csv("/network.csv", "situation", "Who acts on whom, as CSV.", filters, q => Of(q.Store, q).Edges);
    }

    private static Network Of(RecordStore store, Question question)
    {
        var asked = question.Criteria();
        var level = question.Choice("level", ["actor", "country"], "actor");
        var edges = new Dictionary<string, long[]>(StringComparer.Ordinal);
        foreach (var (side, name) in Sides.Index())
        {
            foreach (var (key, count) in store.Events.Where(asked with { Quads = Quads.Of(name) }).CountBy(level == "actor" ? "actor-pair" : "pair"))
            {
                if (!edges.TryGetValue(key, out var counts)) edges.Add(key, counts = new long[2]);
                counts[side] = count;
            }
        }

        var all = edges.Select(static e => Edge(e.Key, e.Value)).OfType<NetworkEdge>().OrderByDescending(static e => e.Cooperation + e.Conflict)
            .ThenBy(static e => e.Source, StringComparer.Ordinal).ThenBy(static e => e.Target, StringComparer.Ordinal).ToList();
        var shown = all.Take(Limits.Edges).ToList();
        return new Network(level, all.Count - shown.Count, Nodes(store, shown), shown);
    }

    /// <summary>Null where one side is not named.</summary>
    private static NetworkEdge? Edge(string key, long[] counts)
    {
        var middle = key.IndexOf(Divider, StringComparison.Ordinal);
        var (source, target) = (key[..middle], key[(middle + Divider.Length)..]);
        return source.Length == 0 || target.Length == 0 ? null : new NetworkEdge(source, target, counts[0], counts[1]);
    }

    private static List<NetworkNode> Nodes(RecordStore store, List<NetworkEdge> edges)
    {
        var weights = new Dictionary<string, long>(StringComparer.Ordinal);
        foreach (var edge in edges)
            foreach (var end in new[] { edge.Source, edge.Target }.Distinct()) weights[end] = weights.GetValueOrDefault(end) + edge.Cooperation + edge.Conflict;
        var names = Names.Of(store, weights.Keys);
        return [.. weights.OrderByDescending(static w => w.Value).ThenBy(static w => w.Key, StringComparer.Ordinal).Select(w => new NetworkNode(w.Key, names.GetValueOrDefault(w.Key, w.Key), w.Value))];
    }
}
