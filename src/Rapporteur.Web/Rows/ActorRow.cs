using Rapporteur.Records;

namespace Rapporteur.Web.Rows;

/// <summary>An actor over all stories.</summary>
/// <param name="Actor">Its id, the same in all stories.</param>
/// <param name="Name">The usual name in full.</param>
/// <param name="Kind">person, government, organisation, armed-group, people, country or group.</param>
/// <param name="Country">ISO 3166-1 alpha-3.</param>
/// <param name="Role">PLOVER sector.</param>
/// <param name="Code">CAMEO actor code.</param>
/// <param name="Stories">How many stories name it.</param>
/// <param name="Events">How many events it is part of; in an answer to a narrower question, how many of those asked for.</param>
public sealed record ActorRow(string Actor, string Name, string Kind, string? Country, string? Role, string? Code, int Stories, int Events)
{
    internal static ActorRow Of(StoredActor a) => new(a.Actor, a.Name, a.Kind, a.Country, a.Role, a.Code, a.Stories, a.Events);
}
