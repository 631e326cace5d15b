namespace Rapporteur.Web.Resources;

/// <summary>Who acts on whom.</summary>
/// <param name="Level">actor or country: what a node is.</param>
/// <param name="Omitted">Lines left out, the lightest.</param>
/// <param name="Nodes">Those who act or are acted upon, by the weight of their lines.</param>
/// <param name="Edges">The lines, the heaviest first.</param>
public sealed record Network(string Level, int Omitted, IReadOnlyList<NetworkNode> Nodes, IReadOnlyList<NetworkEdge> Edges);
