namespace Rapporteur.Knowledge.Petrarch;

/// <summary>A pattern of a block.</summary>
/// <param name="Words">Its words in order, in the notation of our own files; the block's verb is <c>*</c>.</param>
/// <param name="Code">Event code, two with a colon between them where the act also has a reverse.</param>
internal sealed record VerbPattern(string Words, string Code);
