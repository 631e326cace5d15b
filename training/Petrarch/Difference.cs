namespace Rapporteur.Training.Petrarch;

/// <summary>A time for which two sources tell different things of a person.</summary>
/// <param name="Name">Our name of the person.</param>
/// <param name="First">First month.</param>
/// <param name="Last">Last month.</param>
/// <param name="Months">How many months.</param>
/// <param name="Ours">What ours tells.</param>
/// <param name="Theirs">What theirs tells.</param>
internal sealed record Difference(string Name, DateOnly First, DateOnly Last, int Months, Standing Ours, Standing Theirs);
