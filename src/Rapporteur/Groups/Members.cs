namespace Rapporteur.Groups;

/// <summary>Members as they are worked out, each once. For one thread.</summary>
internal sealed class Members
{
    /// <summary>The members in the order in which they were named.</summary>
    public List<ActorReference> All { get; } = [];

    /// <summary>Adds one, unless it belongs already: a government and its state are one member.</summary>
    public void Add(ActorReference member)
    {
        if (!All.Exists(m => IsSame(m, member))) All.Add(member);
    }

    /// <summary>Takes one away.</summary>
    public void Take(ActorReference member) => All.RemoveAll(m => IsSame(m, member));

    /// <summary>Whether two sets have the same members.</summary>
    public static bool AreSame(IReadOnlyList<ActorReference> some, IReadOnlyList<ActorReference> others) =>
        some.Count == others.Count && some.All(s => others.Any(o => IsSame(s, o)));

    private static bool IsSame(ActorReference one, ActorReference other) =>
        one.ActorId == other.ActorId || (one.Code is { Length: >= 3 } a && other.Code is { Length: >= 3 } b && StateOf(a) is { } state && state == StateOf(b));

    /// <summary>The state of a state's or government's code; null for all others.</summary>
    private static string? StateOf(string code) => code.Length == 3 ? code : code.Length == 6 && code.EndsWith("GOV", StringComparison.Ordinal) ? code[..3] : null;
}
