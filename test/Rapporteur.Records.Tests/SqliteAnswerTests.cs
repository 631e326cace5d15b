namespace Rapporteur.Records.Tests;

public sealed class SqliteAnswerTests : AnswerTests
{
    private protected override TestStore Place { get; } = TestStore.Sqlite();
}
