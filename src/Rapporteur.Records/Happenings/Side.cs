namespace Rapporteur.Records.Happenings;

/// <summary>One side of an act.</summary>
/// <param name="Actor">The actor's id; empty for none.</param>
/// <param name="Code">CAMEO actor code; empty for none.</param>
/// <param name="Realm">The country or body; empty where nobody is known.</param>
/// <param name="IsPerson">Whether it is one person, who is nobody else.</param>
internal readonly record struct Side(string Actor, string Code, string Realm, bool IsPerson)
{
    public bool IsKnown => Realm.Length > 0;

    /// <summary>
    /// Whether two reports may mean the same: the same actor; or one realm, where one names it more closely than the other (USA, USAMIL) or as well
    /// (Putin, the Russian government). Two persons are two.
    /// </summary>
    public bool IsLike(Side other)
    {
        if (!IsKnown || !other.IsKnown) return IsKnown == other.IsKnown;
        if (Actor.Length > 0 && Actor == other.Actor) return true;
        if (Realm != other.Realm || (IsPerson && other.IsPerson)) return false;
        return Code.StartsWith(other.Code, StringComparison.Ordinal) || other.Code.StartsWith(Code, StringComparison.Ordinal);
    }
}
