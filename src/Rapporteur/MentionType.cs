namespace Rapporteur;

/// <summary>What a stretch of text names.</summary>
public enum MentionType
{
    /// <summary>A person.</summary>
    Person,

    /// <summary>An organisation, a government, or a state that acts.</summary>
    Organisation,

    /// <summary>A place.</summary>
    Location,

    /// <summary>A nationality or the adjective of a country.</summary>
    Nationality,

    /// <summary>A date or time.</summary>
    Time,

    /// <summary>A set of people or states.</summary>
    Group,
}
