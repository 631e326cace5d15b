namespace Rapporteur.Positions;

/// <summary>How what an issue is about is named in its phrasing.</summary>
internal enum IssueNaming
{
    /// <summary>As the actor or thing is called.</summary>
    Actor,

    /// <summary>By its state: Tehran and the Iranian government are Iran.</summary>
    Country,

    /// <summary>By its state or part of a state; actors that are no place have no such issue.</summary>
    Place,

    /// <summary>By the leader whose rule it is: a government and its head are one side.</summary>
    Side,
}
