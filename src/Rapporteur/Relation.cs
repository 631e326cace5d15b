using Rapporteur.Language;

namespace Rapporteur;

/// <summary>A standing relation between two actors.</summary>
/// <param name="Type">ally, fights, talks, favours, opposes, member, leads, part or same.</param>
/// <param name="From">The one end.</param>
/// <param name="To">The other end.</param>
/// <param name="Evidence">The words that show it.</param>
public sealed record Relation(string Type, ActorReference From, ActorReference To, Span Evidence)
{
    /// <summary>File and line of what told it: a pattern's, or that of an event which shows it.</summary>
    public string? Pattern { get; init; }
}
