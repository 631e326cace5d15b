using Rapporteur.Language;

namespace Rapporteur.Evaluation;

/// <summary>A name with its type: person, organisation, location or nationality.</summary>
internal readonly record struct MarkedEntity(string Type, Span Span);
