using Rapporteur.Knowledge;

namespace Rapporteur.Records.Exports;

/// <summary>A format that events can be written in.</summary>
/// <param name="Name">What the command calls it.</param>
/// <param name="Description">What it is, in a line.</param>
/// <param name="Misfits">The events that it cannot tell.</param>
/// <param name="Open">Begins a file: the stream, left open, and who is who.</param>
public sealed record ExportFormat(string Name, string Description, IReadOnlyList<Misfit> Misfits, Func<Stream, World, IEventExport> Open);
