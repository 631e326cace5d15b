namespace Rapporteur.Records;

/// <summary>What read a story. Two readings by the same version of the same text are the same.</summary>
/// <param name="Program">The program's version.</param>
/// <param name="Models">Digest of the models.</param>
/// <param name="Knowledge">Digest of the knowledge, with the user's layers.</param>
public sealed record ReadingVersion(string Program, string Models, string Knowledge);
