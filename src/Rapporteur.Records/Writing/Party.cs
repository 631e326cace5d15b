namespace Rapporteur.Records.Writing;

/// <summary>Somebody in a role, with what is asked for later.</summary>
/// <param name="Actor">The actor's id, or null.</param>
/// <param name="Name">The name, else the words.</param>
/// <param name="Code">CAMEO actor code, or null.</param>
/// <param name="Realm">Country, else the first letters of the code, else the actor; empty where nobody is known.</param>
/// <param name="Role">PLOVER sector, or null.</param>
internal sealed record Party(string? Actor, string Name, string? Code, string Realm, string? Role)
{
    public static Party Nobody { get; } = new(null, "", null, "", null);

    /// <summary>Whether it is somebody known, not only words.</summary>
    public bool IsKnown => Realm.Length > 0;
}
