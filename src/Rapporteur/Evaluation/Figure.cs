namespace Rapporteur.Evaluation;

/// <summary>A row of an evaluation.</summary>
/// <param name="Name">What is counted; equal to the name of <c>score.py</c>'s figure where that has one.</param>
/// <param name="Kind">Class, summary or share.</param>
/// <param name="Tally">The counts.</param>
/// <param name="Precision">Wilson interval of the precision; null where nothing was found, and for shares.</param>
/// <param name="Recall">Wilson interval of the recall or share; null where there is nothing to find.</param>
/// <param name="F1">Bootstrap interval of F1; null for shares.</param>
public sealed record Figure(string Name, FigureKind Kind, Tally Tally, Interval? Precision, Interval? Recall, Interval? F1);
