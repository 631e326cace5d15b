namespace Rapporteur.Positions;

/// <summary>When an auxiliary in what somebody says shows where they stand.</summary>
internal enum ModalUse
{
    /// <summary>Always: "must".</summary>
    Always,

    /// <summary>Of what the speaker's own side does: "said Russia would not take part".</summary>
    OwnAct,

    /// <summary>Behind a verb that grants: "conceded that he might stay".</summary>
    Conceded,

    /// <summary>Negated, in the passive or with "there": "cannot be weakened", "there can be no impunity".</summary>
    Barred,
}
