namespace Rapporteur.Cli.Positions;

/// <summary>What a file of positions keeps of a story.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Title">Its title, or null.</param>
/// <param name="Text">Its text, to which offsets refer.</param>
/// <param name="Date">Its day, or null.</param>
/// <param name="Publisher">Who published it, or null.</param>
/// <param name="Url">Where it was found, or null.</param>
internal sealed record PositionStory(string Id, string? Title, string Text, DateOnly? Date, string? Publisher, string? Url);
