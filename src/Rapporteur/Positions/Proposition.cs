namespace Rapporteur.Positions;

/// <summary>What a stance is on.</summary>
/// <param name="Issue">The issue; null where the words name one that the knowledge does not have.</param>
/// <param name="Sign">+1 where the words further the issue as it is phrased, -1 where they are against it.</param>
/// <param name="Token">The word that heads it.</param>
/// <param name="X">The word for what the issue is about; -1 for none.</param>
/// <param name="Y">The word for the second thing; -1 for none.</param>
internal sealed record Proposition(Issue? Issue, int Sign, int Token, int X, int Y)
{
    /// <summary>Whether it may be a stance on a wider issue that the story is about: who condemns a leader does not say that he must go.</summary>
    public bool MayJoin { get; init; } = true;

    /// <summary>Whether <see cref="X"/> is the issue's own noun, of which a possessor or an adjective may tell what it is about: "Iran's nuclear programme".</summary>
    public bool IsOwned { get; init; }

    /// <summary>The word for who is asked to do what the words tell, where it stands outside them; -1 for none.</summary>
    public int Doer { get; init; } = -1;
}
