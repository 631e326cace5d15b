using Rapporteur.Evaluation;

namespace Rapporteur.Cli.Evaluating;

/// <summary>The slips that a report lists.</summary>
/// <param name="Misses">The first misses.</param>
/// <param name="False">The first false finds.</param>
internal sealed record ShownSlips(IReadOnlyList<Slip> Misses, IReadOnlyList<Slip> False)
{
    /// <summary>The first so many of each.</summary>
    public static ShownSlips Of(EvaluationReport report, int most) =>
        new([.. report.Slips.Where(s => s.IsMiss).Take(most)], [.. report.Slips.Where(s => !s.IsMiss).Take(most)]);
}
