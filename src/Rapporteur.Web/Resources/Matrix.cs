namespace Rapporteur.Web.Resources;

/// <summary>Who stands where: issues by actors over time.</summary>
/// <param name="Total">Positions asked for.</param>
/// <param name="Gathered">How many of them were looked through, the newest.</param>
/// <param name="OmittedActors">Actors left out, those with the fewest positions.</param>
/// <param name="OmittedIssues">Issues left out, those on which the fewest stand.</param>
/// <param name="Actors">The actors, those with most positions first.</param>
/// <param name="Issues">The issues, those on which most stand first.</param>
/// <param name="Cells">What an actor holds on an issue.</param>
public sealed record Matrix(long Total, int Gathered, int OmittedActors, int OmittedIssues, IReadOnlyList<MatrixActor> Actors, IReadOnlyList<string> Issues, IReadOnlyList<MatrixCellRow> Cells);
