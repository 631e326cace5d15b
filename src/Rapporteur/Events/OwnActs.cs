namespace Rapporteur.Events;

/// <summary>
/// The acts of the user's own ontologies in one sentence. Where CAMEO codes the same word, its act carries the type too; what CAMEO does not
/// code, takes into another code or recasts (a demand that somebody act) stands by itself and has no CAMEO code. For one thread and document.
/// </summary>
internal sealed class OwnActs(RoleFiller roles, InnerActs inner)
{
    private readonly List<Act> _own = [];
    private readonly List<(Act Act, Act Copy)> _shared = [];

    /// <summary>Begins with a sentence.</summary>
    public void Begin()
    {
        _own.Clear();
        _shared.Clear();
    }

    /// <summary>Whether an act that stands by itself covers a token: as its word or as the object that its pattern names.</summary>
    public bool Covers(int token) => _own.Exists(a => a.Match.Head == token || a.Match.Object == token);

    /// <summary>The acts without a code, and what those with a type were before their standing was let into their codes.</summary>
    public IEnumerable<Act> All => _own.Concat(_shared.Select(static s => s.Copy));

    /// <summary>Takes an act that CAMEO has no code for.</summary>
    public void Add(Act act) => _own.Add(act);

    /// <summary>Fills the roles of the acts that stand by themselves.</summary>
    public void Fill()
    {
        foreach (var act in _own)
        {
            roles.Fill(act);
            inner.TakeTarget(act);
        }
    }

    /// <summary>Remembers what acts with a type are before their standing is let into their codes.</summary>
    public void Keep(IEnumerable<Act> acts)
    {
        foreach (var act in acts)
            if (act.Type is not null) _shared.Add((act, Copy(act)));
    }

    /// <summary>The acts that stand by themselves: those without a code, and those whose word another code has taken in or recast.</summary>
    public IEnumerable<Act> Standing()
    {
        foreach (var (act, copy) in _shared)
        {
            if (!act.IsTakenIn && act.Standing == copy.Standing) continue;
            act.Type = null;
            _own.Add(copy);
        }

        return _own.Where(a => a.Sources.Exists(Act.IsActor) || a.Targets.Exists(Act.IsActor));
    }

    private static Act Copy(Act act) => new()
    {
        Match = act.TypeMatch!.Value,
        Code = "",
        Type = act.Type,
        TypeMatch = act.TypeMatch,
        Sources = act.Sources,
        Targets = act.Targets,
        Standing = act.Standing,
        HasOwnRole = act.HasOwnRole,
        Trace = act.Trace?.Copy(),
    };
}
