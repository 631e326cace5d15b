namespace Rapporteur.Language.Segmenting;

/// <summary>The words and sentences of a text before they are tagged.</summary>
/// <param name="Words">All words in order; the receiver may fill in their tags, heads and lemmas.</param>
/// <param name="Sentences">Consecutive ranges that cover all words.</param>
public sealed record Segmentation(Word[] Words, SentenceRange[] Sentences);
