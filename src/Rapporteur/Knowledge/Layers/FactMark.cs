namespace Rapporteur.Knowledge.Layers;

/// <summary>What a line does to the lines of the same key in the layers below.</summary>
internal enum FactMark
{
    /// <summary>Stands in their place.</summary>
    Replaces,

    /// <summary><c>+ Name</c>: adds to them.</summary>
    Adds,

    /// <summary><c>- Name</c>: takes them away.</summary>
    Retracts,
}
