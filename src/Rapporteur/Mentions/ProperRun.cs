namespace Rapporteur.Mentions;

/// <summary>Tokens <c>[First, End)</c> that spell a name which the world does not know.</summary>
/// <param name="First">First token.</param>
/// <param name="End">Token after the last.</param>
/// <param name="Territory">Code of the country or region that a known name within it names, or null.</param>
internal readonly record struct ProperRun(int First, int End, string? Territory);
