namespace Rapporteur;

/// <summary>What befell the people that an act is counted by.</summary>
public enum CasualtyKind
{
    /// <summary>They died.</summary>
    Killed,

    /// <summary>They were wounded.</summary>
    Injured,

    /// <summary>They were taken away by force.</summary>
    Abducted,

    /// <summary>They were arrested or detained.</summary>
    Arrested,

    /// <summary>They had to leave their homes.</summary>
    Displaced,
}
