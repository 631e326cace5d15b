namespace Rapporteur.Records.Data;

/// <summary>The side that an actor counts for.</summary>
internal static class Realms
{
    /// <summary>CAMEO codes begin with a country's three letters, or those of a kind of body: IGO, NGO, IMG.</summary>
    public const int CodeLength = 3;

    /// <summary>The country, else the letters that begin the code, else the actor; empty where nobody is known.</summary>
    public static string Of(string? country, string? code, string? actor) => country ?? (code is { Length: >= CodeLength } ? code[..CodeLength] : actor ?? "");
}
