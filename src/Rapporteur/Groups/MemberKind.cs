namespace Rapporteur.Groups;

/// <summary>What the members of a group are.</summary>
internal enum MemberKind
{
    /// <summary>Any actors.</summary>
    Any,

    /// <summary>States and their governments.</summary>
    States,

    /// <summary>Persons.</summary>
    Persons,
}
