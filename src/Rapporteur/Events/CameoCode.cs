namespace Rapporteur.Events;

/// <summary>One code of the CAMEO tree.</summary>
/// <param name="Code">Two to four digits.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Plover">PLOVER type, or null.</param>
/// <param name="Mode">PLOVER mode that the code implies, or null.</param>
/// <param name="Goldstein">-10 to +10.</param>
internal sealed record CameoCode(string Code, string Name, string? Plover, string? Mode, double Goldstein);
