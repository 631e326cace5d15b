namespace Rapporteur.Training.Petrarch;

/// <summary>A record of PETRARCH's unit tests.</summary>
/// <param name="Id">Its id, such as <c>DEMO-01</c>.</param>
/// <param name="Date">The story's day.</param>
/// <param name="Text">The sentence.</param>
/// <param name="Codings">What is to be coded; empty where nothing is.</param>
/// <param name="NeedsDyad">Whether only events with source and target are kept.</param>
/// <param name="Count">Codings as the file counts them: one for "no events", too.</param>
internal sealed record UnitRecord(string Id, DateOnly Date, string Text, IReadOnlyList<Coding> Codings, bool NeedsDyad, int Count);
