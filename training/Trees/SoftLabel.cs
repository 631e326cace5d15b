namespace Rapporteur.Training.Trees;

/// <summary>A label and how likely the teachers find it.</summary>
internal readonly record struct SoftLabel(int Label, float Share);
