using Rapporteur.Events;
using Rapporteur.Knowledge;
using Rapporteur.Mentions;
using Rapporteur.Times;

namespace Rapporteur.Positions;

/// <summary>
/// Finds where actors stand: words by which a stance is taken, what speakers say must or cannot be, and what is told of changes; then names the
/// issue of each so that stances for and against meet. Immutable; safe to share between threads.
/// </summary>
internal sealed class PositionReader(PositionBook book, PatternBook patterns, World world)
{
    private const int Decimals = 2;

    /// <summary>Reads the positions of a story, in the order of the text.</summary>
    public List<Position> Read(StoryMentions mentions, StoryTimes times, Frames frames, List<Statement> statements, DateOnly? day)
    {
        var text = new PositionText(book, patterns, world.Words, mentions, times, frames, statements);
        var drafts = new List<StanceDraft>();
        var (stances, said, changes, turns) = (new StanceFinder(text), new SaidFinder(text), new ChangeFinder(text), new Turns(text));
        for (var s = 0; s < mentions.Document.Sentences.Length; s++)
        {
            var first = drafts.Count;
            stances.Find(s, drafts);
            said.Find(s, drafts);
            changes.Find(s, drafts, first);
            turns.Mark(drafts, first);
            turns.DropGivenUp(drafts, first);
        }

        Antecedents.Fill(drafts, text);
        return Build(drafts, new IssueNames(world, text, day), text);
    }

    private List<Position> Build(List<StanceDraft> drafts, IssueNames names, PositionText text)
    {
        foreach (var draft in drafts) names.Note(draft.On);
        var positions = new List<Position>();
        foreach (var draft in drafts.OrderBy(d => d.Sentence).ThenBy(d => d.Evidence.Start))
        {
            foreach (var (name, issue, about) in names.Of(draft))
            {
                if (about?.ActorId is { } concerned && concerned == draft.Holder.ActorId && issue?.Id is null or PropositionFinder.Support) continue;
                var stance = Math.Round(Math.Clamp(draft.Value * draft.On.Sign, -1, 1), Decimals) + 0.0;
                if (IsKnown(positions, draft, name, stance, text)) continue;
                positions.Add(new Position
                {
                    Id = $"p{positions.Count + 1}",
                    Holder = draft.Holder,
                    Issue = name,
                    IssueId = issue?.Id,
                    Domain = book.DomainOf(issue?.Id)?.Phrase,
                    About = about,
                    Stance = stance,
                    Conditional = draft.IsConditional,
                    Change = draft.Change,
                    Evidence = draft.Evidence,
                    StatementId = text.Statements.Of(text.Document[draft.Trigger].Span)?.Id,
                });
            }
        }

        return positions;
    }

    /// <summary>Whether the positions before, whose words may reach into a stance's sentence, show it already.</summary>
    private static bool IsKnown(List<Position> positions, StanceDraft draft, string name, double stance, PositionText text)
    {
        var start = text.Document.SpanOf(text.Document.Sentences[draft.Sentence]).Start;
        for (var p = positions.Count - 1; p >= 0 && positions[p].Evidence.End >= start; p--)
            if (IsSame(positions[p], draft, name, stance, text)) return true;
        return false;
    }

    /// <summary>The same words may show a stance twice: "called for the lifting".</summary>
    private static bool IsSame(Position known, StanceDraft draft, string name, double stance, PositionText text) =>
        known.Holder.ActorId == draft.Holder.ActorId && known.Issue == name && known.Evidence.Overlaps(draft.Evidence)
        && (Math.Sign(known.Stance) == Math.Sign(stance) || known.Evidence.Contains(text.Document[draft.Trigger].Span));
}
