namespace Rapporteur.Knowledge.Compiled;

/// <summary>A state's membership of an organisation in numbers of strings and days.</summary>
internal readonly record struct MemberRecord(int Country, int From, int To);
