namespace Rapporteur.Knowledge.Compiled;

/// <summary>An <see cref="Organisation"/> in numbers of strings.</summary>
internal readonly record struct OrganisationRecord(int Id, int Name, int Kind, int Country, int Role, int Code, int File, int Line);
