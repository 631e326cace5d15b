namespace Rapporteur.Knowledge;

/// <summary>In which sense a name names.</summary>
public enum NameSense
{
    /// <summary>The name of the thing itself, or an alias.</summary>
    Name,

    /// <summary>A person's surname alone.</summary>
    Surname,

    /// <summary>An adjective of a country or region.</summary>
    Adjective,

    /// <summary>A word for its people.</summary>
    People,
}
