using System.Data.Common;
using LinqToDB.Data;
using Microsoft.Data.Sqlite;
using Rapporteur.Records.Data;

namespace Rapporteur.Records.Writing;

/// <summary>
/// Keeps the list of actors over all stories, with how many stories and events each is in, so that the top of it is read, not counted. Few actors are in many
/// stories: what the stories of a transaction add is summed up and written at its end.
/// </summary>
internal sealed class ActorCounts(StoreDb db) : IDisposable
{
    private const string Upsert = """
        INSERT INTO actors (actor, name, name_key, kind, country, role, code, stories, events) VALUES ({0})
        ON CONFLICT (actor) DO UPDATE SET name = excluded.name, name_key = excluded.name_key, kind = excluded.kind, country = excluded.country, role = excluded.role, code = excluded.code,
            stories = actors.stories + excluded.stories, events = actors.events + excluded.events
        """;

    private static readonly string[] Parameters = ["@actor", "@name", "@key", "@kind", "@country", "@role", "@code", "@stories", "@events"];

    private readonly SortedDictionary<string, Sum> _sums = new(StringComparer.Ordinal);
    private DbCommand? _command;
    private SqliteInsert? _insert;

    /// <summary>Adds a story's actors, or takes them away where <paramref name="sign"/> is -1.</summary>
    public void Add(IReadOnlyList<StoryActorRow> actors, IReadOnlyList<EventActorRow> parts, int sign)
    {
        var events = parts.Where(static p => p.Actor is not null).Select(static p => (p.Actor, p.Event)).Distinct().GroupBy(static p => p.Actor!).ToDictionary(static g => g.Key, static g => g.Count());
        foreach (var actor in actors.DistinctBy(static a => a.Actor))
        {
            var sum = _sums.GetValueOrDefault(actor.Actor);
            _sums[actor.Actor] = new Sum(actor, sum.Stories + sign, sum.Events + sign * events.GetValueOrDefault(actor.Actor));
        }
    }

    /// <summary>Writes what was added.</summary>
    public void Flush()
    {
        if (_sums.Count == 0) return;
        foreach (var sum in _sums.Values)
        {
            if (db.Dialect == Dialect.Sqlite) Insert(sum);
            else Execute(sum);
        }

        if (_sums.Values.Any(static s => s.Stories < 0)) db.Execute("DELETE FROM actors WHERE stories <= 0");
        _sums.Clear();
    }

    /// <summary>A name as it is looked up.</summary>
    public static string KeyOf(string name) => name.Trim().ToLowerInvariant();

    public void Dispose()
    {
        _command?.Dispose();
        _insert?.Dispose();
    }

    private void Insert(Sum sum)
    {
        var insert = _insert ??= new SqliteInsert((SqliteConnection)db.OpenDbConnection(), Upsert.Replace("{0}", string.Join(", ", Parameters.Select(static _ => "?")), StringComparison.Ordinal));
        var actor = sum.Actor;
        string?[] texts = [actor.Actor, actor.Name, KeyOf(actor.Name), actor.Kind, actor.Country, actor.Role, actor.Code];
        for (var i = 0; i < texts.Length; i++) insert.Bind(i + 1, texts[i]);
        insert.Bind(texts.Length + 1, sum.Stories);
        insert.Bind(texts.Length + 2, sum.Events);
        insert.Run();
    }

    private void Execute(Sum sum)
    {
        var command = _command ??= Prepare();
        command.Transaction = db.Transaction;
        var (actor, stories, events) = sum;
        object?[] values = [actor.Actor, actor.Name, KeyOf(actor.Name), actor.Kind, actor.Country, actor.Role, actor.Code, stories, events];
        for (var i = 0; i < values.Length; i++) command.Parameters[i].Value = values[i] ?? DBNull.Value;
        command.ExecuteNonQuery();
    }

    private DbCommand Prepare()
    {
        var command = db.OpenDbConnection().CreateCommand();
        command.CommandText = Upsert.Replace("{0}", string.Join(", ", Parameters), StringComparison.Ordinal);
        foreach (var name in Parameters)
        {
            var parameter = command.CreateParameter();
            parameter.ParameterName = name;
            command.Parameters.Add(parameter);
        }

        return command;
    }

    /// <summary>An actor as the newest story names it, and what is to be added.</summary>
    private readonly record struct Sum(StoryActorRow Actor, int Stories, int Events);
}
