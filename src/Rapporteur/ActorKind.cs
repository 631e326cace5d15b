namespace Rapporteur;

/// <summary>What sort of actor.</summary>
public enum ActorKind
{
    /// <summary>A named or described person.</summary>
    Person,

    /// <summary>A government or a part of it.</summary>
    Government,

    /// <summary>An organisation, international, public or private.</summary>
    Organisation,

    /// <summary>An armed group that is no state's army.</summary>
    ArmedGroup,

    /// <summary>A people, or people of a kind: protesters, troops, refugees.</summary>
    People,

    /// <summary>A state or territory as a whole.</summary>
    Country,

    /// <summary>A set of states or other actors: the West, Gulf states.</summary>
    Group,
}
