using Rapporteur.Evaluation;

namespace Rapporteur.Cli.Evaluating;

/// <summary>Where the readings that are measured come from. Safe to share between threads.</summary>
internal interface IReadings : IDisposable
{
    /// <summary>What was found in a story.</summary>
    /// <param name="story">The story.</param>
    /// <param name="problem">Why it cannot be compared; null where it can.</param>
    /// <returns>The reading; null where there is a problem.</returns>
    FoundStory? Of(Story story, out string? problem);

    /// <summary>What is wrong with the readings as a whole, each with file and line.</summary>
    IReadOnlyList<string> Problems { get; }
}
