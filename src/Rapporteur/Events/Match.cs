namespace Rapporteur.Events;

/// <summary>A pattern found at a token, with the tokens that fill its pieces; -1 where one is not filled.</summary>
/// <param name="Pattern">The pattern.</param>
/// <param name="Head">The act's token.</param>
/// <param name="Source">Head token of the source.</param>
/// <param name="Target">Head token of the target.</param>
/// <param name="Inner">Token of the inner act.</param>
/// <param name="Object">Token of the object word that belongs to the act ("held talks"), or -1.</param>
/// <param name="Score">How much of the pattern was found.</param>
internal readonly record struct Match(Pattern Pattern, int Head, int Source, int Target, int Inner, int Object, int Score);
