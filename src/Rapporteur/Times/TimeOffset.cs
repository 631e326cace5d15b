namespace Rapporteur.Times;

/// <summary>A time counted from another happening of the story: "two days after the attack", "the next day".</summary>
/// <param name="Count">How many units later; negative for earlier.</param>
/// <param name="Unit">d, w, m or y.</param>
/// <param name="Anchor">The token that names the happening; -1 for the one told last.</param>
internal readonly record struct TimeOffset(int Count, char Unit, int Anchor);
