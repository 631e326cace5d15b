using Npgsql;
using Xunit;

namespace Rapporteur.Records.Tests;

/// <summary>The PostgreSQL that <c>.ci/run</c> starts, or the tester.</summary>
internal static class PostgresServer
{
    private const string Variable = "RAPPORTEUR_TEST_POSTGRES";

    private static readonly Lazy<string?> WhyNot = new(() =>
    {
        if (Environment.GetEnvironmentVariable(Variable) is not { Length: > 0 } server) return $"no PostgreSQL: {Variable} is not set";
        try
        {
            using var connection = new NpgsqlConnection(server);
            connection.Open();
            return null;
        }
        catch (NpgsqlException e)
        {
            return $"no PostgreSQL: {e.Message}";
        }
    });

    /// <summary>A new store there; skips the test where there is no server.</summary>
    public static TestStore NewStore()
    {
        Assert.SkipWhen(WhyNot.Value is not null, WhyNot.Value ?? "");
        return TestStore.Postgres(Environment.GetEnvironmentVariable(Variable)!);
    }
}
