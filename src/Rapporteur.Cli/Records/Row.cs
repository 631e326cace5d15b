using Rapporteur.Records;

namespace Rapporteur.Cli.Records;

/// <summary>An item with the story and sentence that it comes from.</summary>
internal sealed record Row<T>(T Item, Evidence Evidence);
