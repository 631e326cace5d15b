using Rapporteur.Language;

namespace Rapporteur;

/// <summary>What the rooms of the reader found in one story, before it is put into the form of a record.</summary>
internal sealed record Findings(List<Statement> Statements, List<Event> Events, List<Position> Positions, List<Relation> Relations, List<Group> Groups, List<Span> Unplaced);
