namespace Rapporteur.Knowledge.Compiled;

/// <summary>A <see cref="Term"/> in numbers of strings, lists and days.</summary>
internal readonly record struct TermRecord(int Country, int Organisation, int Role, int Offices, int From, int To, int File, int Line);
