namespace Rapporteur.Language;

/// <summary>Fills in part of speech, tag, features, head (an index into <paramref name="words"/>) and relation of all words.</summary>
internal delegate void TreeAnnotator(Span<Word> words, ReadOnlySpan<SentenceRange> sentences);
