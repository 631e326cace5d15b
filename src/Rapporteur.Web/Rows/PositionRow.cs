using Rapporteur.Records;

namespace Rapporteur.Web.Rows;

/// <summary>Where an actor stands on an issue.</summary>
/// <param name="Story">Id of its story.</param>
/// <param name="Position">Its id within the story.</param>
/// <param name="Day">The story's day.</param>
/// <param name="Holder">The holder's name, else the words for them.</param>
/// <param name="HolderCode">CAMEO actor code.</param>
/// <param name="Issue">The issue.</param>
/// <param name="About">Id of the actor whom it concerns.</param>
/// <param name="Stance">-1 against to +1 for.</param>
/// <param name="Conditional">Whether it depends on something.</param>
/// <param name="Change">none, reaffirmed, softened, hardened or reversed, as the text tells it.</param>
/// <param name="Words">The words that show it.</param>
/// <param name="Start">Where they begin in the story's text, in UTF-16 code units.</param>
/// <param name="End">Where they end, exclusive.</param>
/// <param name="Sentence">The sentence in which they begin.</param>
/// <param name="Statement">Id of the statement that it was taken from.</param>
/// <param name="Title">The story's headline.</param>
/// <param name="HolderActor">The holder's id, where known.</param>
public sealed record PositionRow(
    string Story, string Position, string Day, string Holder, string? HolderCode, string Issue, string? About, double Stance, bool Conditional, string Change, string Words, int Start, int End,
    string Sentence, string? Statement, string? Title, string? HolderActor)
{
    internal static PositionRow Of(StoredPosition p, Evidence evidence) => new(
        evidence.StoryId, p.Item, p.Day, p.HolderName, p.HolderCode, p.Issue, p.About, p.Stance, p.Conditional, p.Change, p.Words, p.StartAt, p.EndAt, evidence.Sentence, p.Statement, evidence.Title, p.Holder);
}
