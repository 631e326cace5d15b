namespace Rapporteur.Web.Resources;

/// <summary>What one does to another.</summary>
/// <param name="Source">Id of who acts.</param>
/// <param name="Target">Id of who is acted upon.</param>
/// <param name="Cooperation">Events of quads 1 and 2.</param>
/// <param name="Conflict">Events of quads 3 and 4.</param>
public sealed record NetworkEdge(string Source, string Target, long Cooperation, long Conflict);
