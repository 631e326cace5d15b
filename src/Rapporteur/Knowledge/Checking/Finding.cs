namespace Rapporteur.Knowledge.Checking;

/// <summary>What a check found.</summary>
/// <param name="Problem">Where, what, and what to do about it.</param>
/// <param name="IsError">Whether the knowledge is wrong; else it is worth a look, and may be meant so.</param>
public sealed record Finding(KnowledgeProblem Problem, bool IsError);
