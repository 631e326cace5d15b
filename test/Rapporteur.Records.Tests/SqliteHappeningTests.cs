namespace Rapporteur.Records.Tests;

public sealed class SqliteHappeningTests : HappeningTests
{
    private protected override TestStore Place { get; } = TestStore.Sqlite();
}
