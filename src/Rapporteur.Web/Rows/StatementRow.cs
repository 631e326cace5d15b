using Rapporteur.Records;

namespace Rapporteur.Web.Rows;

/// <summary>A statement: who is said to have said what.</summary>
/// <param name="Story">Id of its story.</param>
/// <param name="Statement">Its id within the story.</param>
/// <param name="Day">The story's day.</param>
/// <param name="Speaker">The speaker's name, else the words for them; empty where nobody is named.</param>
/// <param name="SpeakerCode">CAMEO actor code.</param>
/// <param name="Via">Who passed it on, the outermost last.</param>
/// <param name="Cue">The word that attributes.</param>
/// <param name="Kind">direct, indirect or mixed.</param>
/// <param name="Content">What was said.</param>
/// <param name="Start">Where the cue begins in the story's text, in UTF-16 code units.</param>
/// <param name="End">Where it ends, exclusive.</param>
/// <param name="Sentence">The sentence of the cue.</param>
/// <param name="Within">Id of the statement in whose content it stands.</param>
/// <param name="Title">The story's headline.</param>
/// <param name="SpeakerActor">The speaker's id, where known.</param>
public sealed record StatementRow(
    string Story, string Statement, string Day, string Speaker, string? SpeakerCode, string Via, string Cue, string Kind, string Content, int Start, int End, string Sentence, string? Within, string? Title, string? SpeakerActor)
{
    internal static StatementRow Of(StoredStatement s, Evidence evidence) => new(
        evidence.StoryId, s.Item, s.Day, s.SpeakerName, s.SpeakerCode, s.Via, s.Cue, s.Kind, s.Content, s.StartAt, s.EndAt, evidence.Sentence, s.OuterItem, evidence.Title, s.Speaker);
}
