namespace Rapporteur.Records.Tests;

public sealed class SqliteStoreTests : StoreTests
{
    private protected override TestStore Place { get; } = TestStore.Sqlite();
}
