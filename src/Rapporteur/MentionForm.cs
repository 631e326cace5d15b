namespace Rapporteur;

/// <summary>How a mention refers.</summary>
public enum MentionForm
{
    /// <summary>By name.</summary>
    Name,

    /// <summary>By a description.</summary>
    Nominal,

    /// <summary>By a pronoun.</summary>
    Pronoun,
}
