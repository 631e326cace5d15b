namespace Rapporteur.Web.Resources;

/// <summary>What the record holds.</summary>
/// <param name="Program">Who serves it.</param>
/// <param name="NewestDay">The newest day of a story.</param>
/// <param name="Stories">Stories.</param>
/// <param name="Actors">Actors.</param>
/// <param name="Events">Events.</param>
/// <param name="Statements">Statements.</param>
/// <param name="Positions">Positions.</param>
/// <param name="Relations">Relations.</param>
/// <param name="Happenings">Happenings.</param>
public sealed record RecordSummary(string Program, string NewestDay, long Stories, long Actors, long Events, long Statements, long Positions, long Relations, long Happenings);
