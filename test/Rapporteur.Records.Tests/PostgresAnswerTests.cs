namespace Rapporteur.Records.Tests;

/// <summary>The same with a real PostgreSQL; skipped where there is none.</summary>
public sealed class PostgresAnswerTests : AnswerTests
{
    private protected override TestStore Place { get; } = PostgresServer.NewStore();
}
