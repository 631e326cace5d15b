using Rapporteur.Report.Gathering;

namespace Rapporteur.Report.Network;

/// <summary>Actors and what ties them.</summary>
/// <param name="Nodes">The actors that are drawn.</param>
/// <param name="Edges">The ties; ends are numbers of nodes, the smaller first.</param>
/// <param name="Omitted">How many ties are not drawn, for want of room.</param>
internal sealed record Graph(IReadOnlyList<DossierActor> Nodes, IReadOnlyList<GraphEdge> Edges, int Omitted);
