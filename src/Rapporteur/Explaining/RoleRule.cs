namespace Rapporteur.Explaining;

/// <summary>The rule that gave an act its source or target.</summary>
internal enum RoleRule
{
    /// <summary>No rule found anybody.</summary>
    None,

    /// <summary>The pattern's own place: subject, object or the phrase with its preposition.</summary>
    Place,

    /// <summary>Who made the thing that stands in the source's place: "the missiles fired by the army".</summary>
    Maker,

    /// <summary>The subject of the verb that the thing in the source's place is the object of.</summary>
    Owner,

    /// <summary>A noun's possessor, adjective, "by", "from" or "of" phrase.</summary>
    NounOwner,

    /// <summary>The agent that hangs on what the noun's act is done to: "the repeal of the law by parliament".</summary>
    AgentBelow,

    /// <summary>The subject of the verb that carries the noun: "launched an attack".</summary>
    Carrier,

    /// <summary>The possessor of a noun whose act is done to its possessor: "the lawyer's arrest".</summary>
    Possessor,

    /// <summary>Partners in a mutual act: the first is the source, the others are the targets.</summary>
    Partner,

    /// <summary>Words that name nobody known, in the pattern's place.</summary>
    Words,

    /// <summary>The thing that the pattern names as its object.</summary>
    Thing,

    /// <summary>No place of the pattern: a phrase with a preposition that it does not name, or the object.</summary>
    Phrase,

    /// <summary>No place of the pattern: the nearest actor beneath the act's words.</summary>
    Nearest,

    /// <summary>No place of the pattern: a state or region where it is done.</summary>
    Where,

    /// <summary>Whom the act within concerns: who is to do it, whom it is done to, or who stands in its words.</summary>
    Inner,

    /// <summary>What the act around it has: "threatened to attack and to blockade".</summary>
    Outer,

    /// <summary>The place that an act on things or one's own people is done in or for, beside what the pattern gave.</summary>
    PlaceBeside,

    /// <summary>Who says that another must do the act.</summary>
    Speaker,

    /// <summary>Who is asked to do the act.</summary>
    Asked,

    /// <summary>The other side of the same act: who is visited receives.</summary>
    Reverse,
}
