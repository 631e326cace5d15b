namespace Rapporteur.Web.Resources;

/// <summary>A day, month or year.</summary>
/// <param name="Key">As 2015-09-28, 2015-09 or 2015.</param>
/// <param name="VerbalCooperation">Events of verbal cooperation (quad 1).</param>
/// <param name="MaterialCooperation">Events of material cooperation (quad 2).</param>
/// <param name="VerbalConflict">Events of verbal conflict (quad 3).</param>
/// <param name="MaterialConflict">Events of material conflict (quad 4).</param>
/// <param name="Other">Events of neither: mere statements and appeals (quad 0).</param>
public sealed record TimelineStep(string Key, long VerbalCooperation, long MaterialCooperation, long VerbalConflict, long MaterialConflict, long Other);
