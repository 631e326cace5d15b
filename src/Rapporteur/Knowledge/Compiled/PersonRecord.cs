namespace Rapporteur.Knowledge.Compiled;

/// <summary>A <see cref="Person"/> in numbers of strings; the terms stand one after the other in their own table.</summary>
internal readonly record struct PersonRecord(int Id, int Name, int Gender, int FirstTerm, int Terms, int File, int Line);
