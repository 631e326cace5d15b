namespace Rapporteur.Knowledge.Compiled;

/// <summary>A <see cref="Region"/> in numbers of strings and lists.</summary>
internal readonly record struct RegionRecord(int Id, int Name, int Code, int Members, int File, int Line);
