using Rapporteur.Records;

namespace Rapporteur.Web.Rows;

/// <summary>A relation between two actors.</summary>
/// <param name="Story">Id of its story.</param>
/// <param name="Day">The story's day.</param>
/// <param name="From">Name of the one end.</param>
/// <param name="FromCode">Its CAMEO actor code.</param>
/// <param name="Type">ally, fights, talks, favours, opposes, member, leads, part or same.</param>
/// <param name="To">Name of the other end.</param>
/// <param name="ToCode">Its CAMEO actor code.</param>
/// <param name="Evidence">The words that show it.</param>
/// <param name="Start">Where they begin in the story's text, in UTF-16 code units.</param>
/// <param name="End">Where they end, exclusive.</param>
/// <param name="Sentence">The sentence in which they begin.</param>
/// <param name="Title">The story's headline.</param>
/// <param name="FromActor">Id of the one end, where known.</param>
/// <param name="ToActor">Id of the other end, where known.</param>
public sealed record RelationRow(
    string Story, string Day, string From, string? FromCode, string Type, string To, string? ToCode, string Evidence, int Start, int End, string Sentence, string? Title, string? FromActor, string? ToActor)
{
    internal static RelationRow Of(StoredRelation r, Evidence evidence) => new(
        evidence.StoryId, r.Day, r.FromName, r.FromCode, r.Type, r.ToName, r.ToCode, r.Words, r.StartAt, r.EndAt, evidence.Sentence, evidence.Title, r.FromActor, r.ToActor);
}
