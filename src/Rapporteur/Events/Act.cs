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

    /// <summary>Whether another act has taken this one into its code.</summary>
    public bool IsTakenIn { get; set; }

    /// <summary>Status and negation.</summary>
    public (EventStatus Status, bool Negated) Standing { get; set; }

    /// <summary>What puts it before the others of its sentence; higher first.</summary>
    public int Salience { get; set; }

    /// <summary>Whether a reference names somebody known.</summary>
    public static bool IsActor(ActorReference reference) => reference.ActorId is not null;

    /// <summary>Nobody is both source and target: who is a source is dropped from the targets.</summary>
    public void DropOwnTargets() => Targets.RemoveAll(t => t.ActorId is not null && Sources.Exists(s => s.ActorId == t.ActorId));

    /// <summary>Takes another match at the same token for the one found first.</summary>
    public void Turn(Match match)
    {
        Match = match;
        Code = match.Pattern.Code;
    }
}
