namespace Rapporteur.Evaluation;

/// <summary>By what events are classed.</summary>
public enum EventClass
{
    /// <summary>PLOVER type; events that PLOVER has no type for are left out.</summary>
    Plover,

    /// <summary>CAMEO root, 01 to 20.</summary>
    Cameo,

    /// <summary>0 neutral (roots 01 and 02), 1 and 2 verbal and material cooperation, 3 and 4 verbal and material conflict.</summary>
    Quad,
}
