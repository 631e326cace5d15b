using Rapporteur.Events;

namespace Rapporteur.Explaining;

/// <summary>What the rules did to an act. Kept only where an explanation is asked for: acts have none otherwise.</summary>
internal sealed class ActTrace
{
    /// <summary>The rule that gave the source.</summary>
    public RoleRule Source { get; set; }

    /// <summary>The rule that gave the target.</summary>
    public RoleRule Target { get; set; }

    /// <summary>The first of the targets that were added as the place where the act is done; -1 where none was.</summary>
    public int FirstPlace { get; set; } = -1;

    /// <summary>The act that was taken in, or null.</summary>
    public Match? Inner { get; set; }

    /// <summary>The match that was found first, by whose words the status was read.</summary>
    public required Match Found { get; init; }

    /// <summary>The compositions in order: an outer code, the code within it, and what they gave.</summary>
    public List<(string Outer, string Inner, string Code)> Compositions { get; } = [];

    /// <summary>A copy for another act of the same words.</summary>
    public ActTrace Copy() => new() { Source = Source, Target = Target, FirstPlace = FirstPlace, Inner = Inner, Found = Found };
}
