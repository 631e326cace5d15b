namespace Rapporteur.Knowledge;

/// <summary>What a claimant is to a disputed place; the words of the column <c>status</c> in <c>disputes.tsv</c>, whose header defines them.</summary>
public enum ClaimStatus
{
    /// <summary>The place belongs to it under international law as the UN General Assembly sees it.</summary>
    Sovereign,

    /// <summary>It holds the place, while the title is open or another's.</summary>
    Administers,

    /// <summary>It holds the place, or a part, by force against the sovereign or the Assembly.</summary>
    Occupies,

    /// <summary>It has made the place its own by law; the Assembly does not recognise it.</summary>
    Annexed,

    /// <summary>An authority on the spot rules, recognised as a state by few or none.</summary>
    SelfGoverns,

    /// <summary>It wants the place, without holding it.</summary>
    Claims,
}
