namespace Rapporteur.Events;

/// <summary>An event type of an ontology of the user's own, with what it has from its parents.</summary>
/// <param name="Code">Its code, which begins with a capital letter.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Ontology">The ontology's name.</param>
/// <param name="Cameo">The CAMEO code that it is mapped to, or null.</param>
/// <param name="Plover">The PLOVER type that it is mapped to, or null.</param>
/// <param name="Mode">The PLOVER mode, or null.</param>
/// <param name="Quad">Its quad class, or null where only the mapping tells it.</param>
/// <param name="Goldstein">Its score, or null where only the mapping tells it.</param>
/// <param name="Contexts">The contexts that it implies, as bits of <see cref="ContextBook"/>.</param>
/// <param name="Origin">File and line.</param>
internal sealed record OwnType(
    string Code, string Name, string Ontology, string? Cameo, string? Plover, string? Mode, int? Quad, double? Goldstein, ulong Contexts, string Origin);
