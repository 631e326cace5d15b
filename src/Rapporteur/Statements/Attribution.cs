using Rapporteur.Language;

namespace Rapporteur.Statements;

/// <summary>A cue found in a tree, with its content.</summary>
/// <param name="Cue">The token that attributes.</param>
/// <param name="CueSpan">Its words.</param>
/// <param name="Speaker">The token that names the speaker where the cue is a preposition ("according to"), else -1.</param>
/// <param name="Content">What is attributed.</param>
/// <param name="IsClausal">Whether the content is a clause or infinitive, so that a passive cue without an agent still attributes ("was said to").</param>
internal sealed record Attribution(int Cue, Span CueSpan, int Speaker, List<Span> Content, bool IsClausal);
