using Rapporteur.Evaluation;

namespace Rapporteur.Cli.Evaluating;

/// <summary>Writes an evaluation.</summary>
internal interface IReportWriter
{
    /// <summary>Writes the figures, then the slips.</summary>
    void Write(EvaluationReport report, ShownSlips slips, TextWriter writer);
}
