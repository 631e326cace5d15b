namespace Rapporteur.Explaining;

/// <summary>Which of two tellings gave what to the event that they were joined to.</summary>
/// <param name="Code">The one that gave the code.</param>
/// <param name="Date">The one that gave the date.</param>
/// <param name="Place">The one that gave the place.</param>
/// <param name="Type">The one that gave the type of the user's own.</param>
internal readonly record struct Givers(Event Code, Event Date, Event Place, Event Type);
