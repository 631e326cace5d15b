namespace Rapporteur.Report.Gathering;

/// <summary>Whether something binds two sides together, sets them against each other, or neither.</summary>
internal enum Sign
{
    Neutral,
    With,
    Against,
    Mixed,
}
