namespace Rapporteur.Knowledge.GeoNames;

/// <summary>A line that could not be taken.</summary>
/// <param name="Line">Its number, from 1.</param>
/// <param name="Problem">What is wrong with it.</param>
public readonly record struct ImportProblem(int Line, string Problem);
