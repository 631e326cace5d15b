using Rapporteur.Records.Data;

namespace Rapporteur.Records.Exports;

/// <summary>Somebody who takes part in an event that is exported.</summary>
/// <param name="Id">The actor's id, else the words.</param>
/// <param name="Name">The name, else the words.</param>
/// <param name="Words">The words of the text; empty where the text has none.</param>
/// <param name="Code">CAMEO actor code, or null.</param>
/// <param name="Country">ISO 3166-1 alpha-3, or null.</param>
/// <param name="Role">PLOVER sector, or null.</param>
/// <param name="Office">The office held, or null.</param>
/// <param name="Kind">What sort of actor, or null where nobody known is meant.</param>
/// <param name="Start">Where the words begin in the story's text; -1 for nowhere.</param>
public sealed record ExportedActor(string Id, string Name, string Words, string? Code, string? Country, string? Role, string? Office, ActorKind? Kind, int Start)
{
    /// <summary>The country, else the letters that begin the code, else the actor.</summary>
    public string Realm => Realms.Of(Country, Code, Id);
}
