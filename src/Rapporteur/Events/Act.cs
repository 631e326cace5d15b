using Rapporteur.Explaining;

namespace Rapporteur.Events;

/// <summary>An act being read: a match with its code and participants, before it becomes an <see cref="Event"/>.</summary>
internal sealed class Act
{
    /// <summary>The match.</summary>
    public required Match Match { get; set; }

    /// <summary>CAMEO code; composed once inner acts are known.</summary>
    public required string Code { get; set; }

    /// <summary>Who acts.</summary>
    public List<ActorReference> Sources { get; set; } = [];

    /// <summary>Who is acted upon.</summary>
    public List<ActorReference> Targets { get; set; } = [];

    /// <summary>Whether its own words, not those around it, name its source or target.</summary>
    public bool HasOwnRole { get; set; }

    /// <summary>Whether the pattern leaves its targets open, and they are those who stand nearest.</summary>
    public bool IsTargetGuessed { get; set; }

    /// <summary>Whether another act has taken this one into its code.</summary>
    public bool IsTakenIn { get; set; }

    /// <summary>Status and negation.</summary>
    public (EventStatus Status, bool Negated) Standing { get; set; }

    /// <summary>The type of the user's own ontology that its words tell, or null.</summary>
    public OwnType? Type { get; set; }

    /// <summary>The match that gave the type: <see cref="Match"/>, or that of another pattern at the same word.</summary>
    public Match? TypeMatch { get; set; }

    /// <summary>What the rules did; null unless an explanation is asked for.</summary>
    public ActTrace? Trace { get; init; }

    /// <summary>What puts it before the others of its sentence; higher first.</summary>
    public int Salience { get; set; }

    /// <summary>Whether a reference names somebody known.</summary>
    public static bool IsActor(ActorReference reference) => reference.ActorId is not null;

    /// <summary>Nobody is both source and target: who is a source is dropped from the targets.</summary>
    public void DropOwnTargets() => Targets.RemoveAll(t => t.ActorId is not null && Sources.Exists(s => s.ActorId == t.ActorId));

    /// <summary>Composes a code with that of the act within it.</summary>
    public string Compose(Ontology ontology, string outer, string inner)
    {
        var code = ontology.Compose(outer, inner);
        Trace?.Compositions.Add((outer, inner, code));
        return code;
    }

    /// <summary>Notes the rules that gave source and target, where that is asked for; null leaves what was noted.</summary>
    public void Note(RoleRule? source, RoleRule? target)
    {
        if (Trace is null) return;
        Trace.Source = source ?? Trace.Source;
        if (target is not { } rule) return;
        Trace.Target = rule;
        Trace.FirstPlace = -1;
    }

    /// <summary>Takes another match at the same token for the one found first.</summary>
    public void Turn(Match match)
    {
        Match = match;
        Code = match.Pattern.Code;
    }
}
