namespace Rapporteur.Knowledge.Compiled;

/// <summary>A <see cref="Metonym"/> in numbers of strings.</summary>
internal readonly record struct MetonymRecord(int Id, int Name, int Country, int Role, int File, int Line);
