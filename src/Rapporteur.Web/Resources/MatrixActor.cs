namespace Rapporteur.Web.Resources;

/// <summary>An actor of the matrix.</summary>
/// <param name="Id">Its id; the words of the text where nobody known is meant.</param>
/// <param name="Name">Its name.</param>
public sealed record MatrixActor(string Id, string Name);
