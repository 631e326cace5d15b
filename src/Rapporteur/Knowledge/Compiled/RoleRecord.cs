namespace Rapporteur.Knowledge.Compiled;

/// <summary>A <see cref="RoleWord"/> in numbers of strings.</summary>
internal readonly record struct RoleRecord(int Phrase, int Role, int Cameo, int Kind, int Office, int Gender, int File, int Line);
