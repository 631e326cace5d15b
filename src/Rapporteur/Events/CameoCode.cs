namespace Rapporteur.Events;

/// <summary>One code of the CAMEO tree.</summary>
/// <param name="Code">Two to four digits.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Plover">PLOVER type, or null.</param>
/// <param name="Mode">PLOVER mode that the code implies, or null.</param>
/// <param name="Goldstein">-10 to +10.</param>
/// <param name="Contexts">The contexts that the code implies, as bits of <see cref="ContextBook"/>.</param>
/// <param name="Origin">File and line.</param>
internal sealed record CameoCode(string Code, string Name, string? Plover, string? Mode, double Goldstein, ulong Contexts, string Origin);
