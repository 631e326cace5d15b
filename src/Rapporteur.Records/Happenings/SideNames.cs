namespace Rapporteur.Records.Happenings;

/// <summary>One side of an act as it stands in the store; empty texts where it is not named.</summary>
internal readonly record struct SideNames(string Actor, string Code, string Realm);
