namespace Rapporteur.Records;

/// <summary>What became of a story; once this is returned, the story survives the end of the process.</summary>
/// <param name="StoryId">The id under which it was given.</param>
/// <param name="Outcome">What was done.</param>
/// <param name="KeptAs">The id of the story in the store; another than its own where it is a further source.</param>
/// <param name="Events">How many events were written.</param>
/// <param name="CopyOf">The id of the story that it is a near copy of; null where it is a report of its own.</param>
public sealed record AddResult(string StoryId, AddOutcome Outcome, string KeptAs, int Events = 0, string? CopyOf = null);
