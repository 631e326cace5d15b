using Rapporteur.Events;

namespace Rapporteur.Relations;

/// <summary>A line of relations.tsv: where its ends stand, and what relation it tells. Immutable.</summary>
/// <param name="Pattern">The words as the program looks for them; a noun that its bearer is ("be ally of T") as a noun.</param>
/// <param name="IsBearer">Whether the source is what the noun says ("be ally of T"); else the noun is something that the source has ("support for T").</param>
/// <param name="Type">The relation.</param>
internal sealed record RelationPattern(Pattern Pattern, bool IsBearer, string Type)
{
    /// <summary>The relation of words that tell none, so that a shorter line finds none in them.</summary>
    public const string None = Events.Pattern.NoAct;

    private const string AimStanding = "aim";

    /// <summary>Whether it shows the relation also where it is only meant to be done: who sets out to defeat somebody is at war with them.</summary>
    public bool IsAim => Pattern.Mode == AimStanding;
}
