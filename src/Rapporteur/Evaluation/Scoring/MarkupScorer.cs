using Rapporteur.Evaluation.Gold;

namespace Rapporteur.Evaluation.Scoring;

/// <summary>Entities (exact words but for articles, and by overlap) and relations between them.</summary>
internal sealed class MarkupScorer : IScorer
{
    public void Declare(ScoreSheet sheet)
    {
    }

    public void Score(GoldStory gold, FoundStory found, ScoreSheet sheet)
    {
        var markup = (MarkupGold)gold.Content;
        var text = new StoryView(gold.Story.Text, found.Sentences);
        var slips = new SlipWriter(gold.Story.Id, text, sheet);
        if (markup.Entities is { } entities) new EntityScore(gold.Story.Text, text, sheet, slips).Add(entities, found.Mentions);
        if (markup.Relations is { } relations) new RelationScore(text, sheet, slips).Add(relations, found.Relations);
    }
}
