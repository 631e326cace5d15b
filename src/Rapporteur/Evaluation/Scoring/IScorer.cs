using Rapporteur.Evaluation.Gold;

namespace Rapporteur.Evaluation.Scoring;

/// <summary>Compares readings with gold of one form.</summary>
internal interface IScorer
{
    /// <summary>Declares the rows that are there whatever the gold holds, in the order in which they are shown.</summary>
    void Declare(ScoreSheet sheet);

    /// <summary>Adds a story to the sheet.</summary>
    void Score(GoldStory gold, FoundStory found, ScoreSheet sheet);
}
