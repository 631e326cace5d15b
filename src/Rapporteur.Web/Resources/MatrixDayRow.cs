namespace Rapporteur.Web.Resources;

/// <summary>What was held on a day.</summary>
/// <param name="Day">The day; empty for stories without one.</param>
/// <param name="Stance">The mean of the day's stances.</param>
/// <param name="Conditional">Whether all of them depend on something.</param>
/// <param name="Told">How it changed, as the stories tell it: reaffirmed, softened, hardened, reversed, divided by commas; empty where they do not.</param>
/// <param name="Change">How it changed since the day before, as the record shows it: reversed, softened, hardened, none; null on the first day.</param>
public sealed record MatrixDayRow(string Day, double Stance, bool Conditional, string Told, string? Change);
