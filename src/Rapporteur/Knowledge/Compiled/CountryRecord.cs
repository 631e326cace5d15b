namespace Rapporteur.Knowledge.Compiled;

/// <summary>A <see cref="Country"/> in numbers of strings and of days.</summary>
internal readonly record struct CountryRecord(int Id, int Name, int Code, int Alpha2, int CowCode, int FipsCodes, int Capital, int From, int To, int File, int Line);
