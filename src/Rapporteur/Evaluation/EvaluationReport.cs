namespace Rapporteur.Evaluation;

/// <summary>How well stories were read.</summary>
/// <param name="Stories">How many stories were compared.</param>
/// <param name="Figures">Classes in the order of their names, then summaries and shares.</param>
/// <param name="MacroF1">Mean F1 over <paramref name="MacroClasses"/> classes; 0 where there are none, or where the classes are not of one kind (roles, entities and relations).</param>
/// <param name="MacroInterval">Its bootstrap interval.</param>
/// <param name="MacroClasses">The classes that the gold has (all five for penta gold).</param>
/// <param name="Slips">What was missed and what was found wrongly, in the order of the stories.</param>
public sealed record EvaluationReport(int Stories, IReadOnlyList<Figure> Figures, double MacroF1, Interval MacroInterval, int MacroClasses, IReadOnlyList<Slip> Slips)
{
    /// <summary>The figure with a name, or null.</summary>
    public Figure? Find(string name) => Figures.FirstOrDefault(f => f.Name == name);
}
