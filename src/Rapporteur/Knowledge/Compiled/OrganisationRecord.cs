namespace Rapporteur.Knowledge.Compiled;

/// <summary>An <see cref="Organisation"/> in numbers of strings and days; <c>Later</c> is the number of its next line among the organisations, or -1.</summary>
internal readonly record struct OrganisationRecord(int Id, int Name, int Kind, int Country, int Role, int Code, int From, int To, int Later, int File, int Line);
