namespace Rapporteur.Groups;

/// <summary>What was read of a story before its groups.</summary>
/// <param name="Events">The events, sentence by sentence.</param>
/// <param name="Statements">The statements.</param>
/// <param name="Relations">The relations.</param>
internal sealed record FoundFacts(IReadOnlyList<Event> Events, IReadOnlyList<Statement> Statements, IReadOnlyList<Relation> Relations);
