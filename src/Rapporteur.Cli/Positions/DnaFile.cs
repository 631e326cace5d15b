using Microsoft.Data.Sqlite;
using Rapporteur.Knowledge;
using Rapporteur.Positions;

namespace Rapporteur.Cli.Positions;

/// <summary>
/// Writes positions as a database of the Discourse Network Analyzer: stories are documents, each position is a statement of its standard type at the
/// words that show it, with person, organization, concept (the issue) and agreement. A stance of neither side cannot be told by agreement and is left out.
/// </summary>
internal static class DnaFile
{
    private const int Coder = 1;
    private const int Person = 1;
    private const int Organization = 2;
    private const int Concept = 3;
    private const int Agreement = 4;
    private const string Government = "GOV";

    /// <summary>Writes the file in place of any that is there; where that fails the old one stays.</summary>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public static void Write(string path, PositionMatrix matrix, IReadOnlyList<PositionStory> stories, World world)
    {
        var draft = path + ".part";
        try
        {
            File.Delete(draft);
            Fill(draft, matrix, stories, world);
            File.Move(draft, path, overwrite: true);
        }
        catch (SqliteException e)
        {
            throw new IOException($"{path}: the database cannot be written ({e.Message}); name a file in a folder that may be written to", e);
        }
        finally
        {
            File.Delete(draft);
        }
    }

    private static void Fill(string path, PositionMatrix matrix, IReadOnlyList<PositionStory> stories, World world)
    {
        using var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, ForeignKeys = true, Pooling = false }.ToString());
        connection.Open();
        using var transaction = connection.BeginTransaction();
        foreach (var table in DnaSchema.Tables()) Run(connection, table);
        AddStandards(connection);
        var documents = AddDocuments(connection, stories);
        var entities = new DnaEntities(connection);
        var statement = 0;
        foreach (var row in matrix.Rows)
        {
            if (row.Stance == 0) continue;
            statement++;
            Run(connection, "INSERT INTO STATEMENTS (ID, StatementTypeId, DocumentId, Start, Stop, Coder) VALUES ($0, 1, $1, $2, $3, $4)", statement, documents[row.Story], row.Start, row.End, Coder);
            Add(connection, statement, Person, entities.Of(Person, row.IsPerson ? row.Actor : "", row.IsPerson ? row.Role : null));
            Add(connection, statement, Organization, entities.Of(Organization, row.IsPerson ? OrganizationOf(row, world) : row.Actor, row.IsPerson ? null : row.Role));
            Add(connection, statement, Concept, entities.Of(Concept, row.Issue, row.Domain));
            Run(connection, "INSERT INTO DATABOOLEAN (StatementId, VariableId, Value) VALUES ($0, $1, $2)", statement, Agreement, row.Stance > 0 ? 1 : 0);
        }

        transaction.Commit();
    }

    private static void AddStandards(SqliteConnection connection)
    {
        Run(connection, "INSERT INTO CODERS (ID, Name, Red, Green, Blue, Password, PermissionEditStatementTypes, PermissionEditCoders) VALUES ($0, 'Admin', 255, 255, 0, $1, 1, 1)", Coder, DnaPassword.Digest());
        Run(connection, "INSERT INTO SETTINGS (Property, Value) VALUES ('version', $0)", DnaSchema.Version);
        Run(connection, "INSERT INTO STATEMENTTYPES (ID, Label, Red, Green, Blue) VALUES (1, 'DNA Statement', 239, 208, 51), (2, 'Annotation', 211, 211, 211)");
        Run(connection, "INSERT INTO VARIABLES (ID, Variable, DataType, StatementTypeId) VALUES (1, 'person', 'short text', 1), (2, 'organization', 'short text', 1), (3, 'concept', 'short text', 1), (4, 'agreement', 'boolean', 1), (5, 'note', 'long text', 2)");
        foreach (var attribute in (string[])["Type", "Alias", "Notes"])
            for (var variable = Person; variable <= Concept; variable++) Run(connection, "INSERT INTO ATTRIBUTEVARIABLES (VariableId, AttributeVariable) VALUES ($0, $1)", variable, attribute);
    }

    private static Dictionary<string, int> AddDocuments(SqliteConnection connection, IReadOnlyList<PositionStory> stories)
    {
        var documents = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var story in stories)
        {
            documents[story.Id] = documents.Count + 1;
            var day = (story.Date ?? DateOnly.FromDateTime(DateTime.UnixEpoch)).ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc);
            Run(
                connection, "INSERT INTO DOCUMENTS (ID, Title, Text, Coder, Source, Notes, Date) VALUES ($0, $1, $2, $3, $4, $5, $6)",
                documents.Count, story.Title ?? story.Id, story.Text, Coder, story.Publisher ?? "", story.Url ?? story.Id, new DateTimeOffset(day).ToUnixTimeSeconds());
        }

        return documents;
    }

    private static void Add(SqliteConnection connection, int statement, int variable, int entity) =>
        Run(connection, "INSERT INTO DATASHORTTEXT (StatementId, VariableId, Entity) VALUES ($0, $1, $2)", statement, variable, entity);

    /// <summary>Whom a person speaks for: the government of who governs, else the state.</summary>
    private static string OrganizationOf(PositionRow row, World world)
    {
        if (world.CountryOf(row.Country) is not { } country) return "";
        return row.Role == Government ? $"Government of {country.Name}" : country.Name;
    }

    internal static void Run(SqliteConnection connection, string sql, params object[] values)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        for (var i = 0; i < values.Length; i++) command.Parameters.AddWithValue($"${i}", values[i]);
        command.ExecuteNonQuery();
    }
}
