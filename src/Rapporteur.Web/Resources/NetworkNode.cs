namespace Rapporteur.Web.Resources;

/// <summary>Somebody in a network.</summary>
/// <param name="Id">An actor's id or a country's code: what the filters <c>actor</c>, <c>source</c> and <c>target</c> take.</param>
/// <param name="Name">What the record calls it, else the id.</param>
/// <param name="Events">Weight of the lines shown here; an event between several counts once for each line.</param>
public sealed record NetworkNode(string Id, string Name, long Events);
