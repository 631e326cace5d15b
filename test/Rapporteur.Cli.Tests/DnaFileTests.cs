using System.Security.Cryptography;
using System.Text;
using Microsoft.Data.Sqlite;
using Rapporteur.Cli.Positions;
using Xunit;

namespace Rapporteur.Cli.Tests;

/// <summary>The database of the Discourse Network Analyzer, opened as that program opens it.</summary>
public sealed class DnaFileTests : IDisposable
{
    private const string Story = "Norway supports a ceasefire in Sudan. William Ruto, the president of Kenya, opposes air strikes in Sudan.";

    // Tables and columns that version 3 of the program reads (leifeld/dna, class sql.Sql).
    private static readonly Dictionary<string, string[]> Schema = new()
    {
        ["SETTINGS"] = ["Property", "Value"],
        ["CODERS"] =
        [
            "ID", "Name", "Red", "Green", "Blue", "Refresh", "FontSize", "Password", "PopupWidth", "ColorByCoder", "PopupDecoration", "PopupAutoComplete",
            "PermissionAddDocuments", "PermissionEditDocuments", "PermissionDeleteDocuments", "PermissionImportDocuments", "PermissionAddStatements", "PermissionEditStatements",
            "PermissionDeleteStatements", "PermissionEditAttributes", "PermissionEditRegex", "PermissionEditStatementTypes", "PermissionEditCoders",
            "PermissionViewOthersDocuments", "PermissionEditOthersDocuments", "PermissionViewOthersStatements", "PermissionEditOthersStatements",
        ],
        ["DOCUMENTS"] = ["ID", "Title", "Text", "Coder", "Author", "Source", "Section", "Notes", "Type", "Date"],
        ["STATEMENTTYPES"] = ["ID", "Label", "Red", "Green", "Blue"],
        ["VARIABLES"] = ["ID", "Variable", "DataType", "StatementTypeId"],
        ["VARIABLELINKS"] = ["ID", "SourceVariableId", "TargetVariableId"],
        ["REGEXES"] = ["Label", "Red", "Green", "Blue"],
        ["CODERRELATIONS"] = ["ID", "Coder", "OtherCoder", "viewStatements", "editStatements", "viewDocuments", "editDocuments"],
        ["STATEMENTS"] = ["ID", "StatementTypeId", "DocumentId", "Start", "Stop", "Coder"],
        ["ENTITIES"] = ["ID", "VariableId", "Value", "Red", "Green", "Blue", "ChildOf"],
        ["DATABOOLEAN"] = ["ID", "StatementId", "VariableId", "Value"],
        ["DATAINTEGER"] = ["ID", "StatementId", "VariableId", "Value"],
        ["DATASHORTTEXT"] = ["ID", "StatementId", "VariableId", "Entity"],
        ["DATALONGTEXT"] = ["ID", "StatementId", "VariableId", "Value"],
        ["ATTRIBUTEVARIABLES"] = ["ID", "VariableId", "AttributeVariable"],
        ["ATTRIBUTEVALUES"] = ["ID", "EntityId", "AttributeVariableId", "AttributeValue"],
    };

    private readonly Session _session = new();
    private readonly SqliteConnection _connection;

    public DnaFileTests()
    {
        var story = _session.Write("story.jsonl", $$"""{"id": "a", "title": null, "date": "2023-04-20", "publisher": "Example", "text": "{{Story}}"}""");
        var file = Path.Combine(_session.Folder, "story.dna");
        Assert.Equal(ExitCodes.Done, _session.Run("positions", story, "--format", "dna", "--out", file));
        _connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = file, Mode = SqliteOpenMode.ReadOnly, Pooling = false }.ToString());
        _connection.Open();
    }

    public void Dispose()
    {
        _connection.Dispose();
        _session.Dispose();
    }

    [Fact]
    public void The_tables_and_columns_are_those_that_the_program_reads()
    {
        Assert.Equal(Schema.Keys.Order(), Rows("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name"));
        foreach (var (table, columns) in Schema) Assert.Equal(columns.Order(StringComparer.Ordinal), Rows($"SELECT name FROM pragma_table_info('{table}')").Order(StringComparer.Ordinal));
        Assert.Empty(Rows("SELECT * FROM pragma_foreign_key_check"));
        Assert.Equal(["ok"], Rows("SELECT * FROM pragma_integrity_check"));
    }

    [Fact]
    public void The_standard_statement_has_its_four_variables()
    {
        Assert.Equal(["person|short text", "organization|short text", "concept|short text", "agreement|boolean"], Rows("SELECT Variable || '|' || DataType FROM VARIABLES WHERE StatementTypeId = 1 ORDER BY ID"));
        Assert.Equal(["DNA Statement"], Rows("SELECT Label FROM STATEMENTTYPES WHERE ID = 1"));
        Assert.StartsWith("3.", Assert.Single(Rows("SELECT Value FROM SETTINGS WHERE Property = 'version'")), StringComparison.Ordinal);
    }

    [Fact]
    public void Each_position_is_a_statement_at_its_words()
    {
        var rows = Rows(
            """
            SELECT p.Value || '|' || o.Value || '|' || c.Value || '|' || b.Value || '|' || substr(d.Text, s.Start + 1, s.Stop - s.Start)
            FROM STATEMENTS s JOIN DOCUMENTS d ON d.ID = s.DocumentId JOIN DATABOOLEAN b ON b.StatementId = s.ID AND b.VariableId = 4
            JOIN DATASHORTTEXT tp ON tp.StatementId = s.ID AND tp.VariableId = 1 JOIN ENTITIES p ON p.ID = tp.Entity AND p.VariableId = 1
            JOIN DATASHORTTEXT tu ON tu.StatementId = s.ID AND tu.VariableId = 2 JOIN ENTITIES o ON o.ID = tu.Entity AND o.VariableId = 2
            JOIN DATASHORTTEXT tc ON tc.StatementId = s.ID AND tc.VariableId = 3 JOIN ENTITIES c ON c.ID = tc.Entity AND c.VariableId = 3
            ORDER BY s.ID
            """);
        Assert.Equal(["|Norway|Ceasefire in Sudan|1|supports a ceasefire in Sudan", "William Ruto|Government of Kenya|Air strikes in Sudan|0|opposes air strikes in Sudan"], rows);
        Assert.Equal(["2023-04-20|Example"], Rows("SELECT date(Date, 'unixepoch') || '|' || Source FROM DOCUMENTS"));
        Assert.Empty(Rows("SELECT ID FROM ENTITIES e WHERE (SELECT COUNT(*) FROM ATTRIBUTEVALUES WHERE EntityId = e.ID) != 3"));
    }

    [Fact]
    public void The_password_is_kept_as_the_program_checks_it()
    {
        var kept = Convert.FromBase64String(Assert.Single(Rows("SELECT Password FROM CODERS WHERE ID = 1")));
        Assert.Equal(16 + 32, kept.Length);
        var digest = SHA256.HashData([.. kept[..16], .. Encoding.UTF8.GetBytes(DnaPassword.Clear)]);
        for (var i = 1; i < 100_000; i++) digest = SHA256.HashData(digest);
        Assert.Equal(digest, kept[16..]);
    }

    [Fact]
    public void A_file_is_asked_for() =>
        Assert.Equal(ExitCodes.Usage, _session.Run("positions", Path.Combine(_session.Folder, "story.jsonl"), "--format", "dna"));

    [Fact]
    public void A_folder_that_is_not_there_is_said_plainly()
    {
        Assert.Equal(ExitCodes.SomeFailed, _session.Run("positions", Path.Combine(_session.Folder, "story.jsonl"), "--format", "dna", "--out", Path.Combine(_session.Folder, "none", "x.dna")));
        Assert.Contains("x.dna", _session.Errors, StringComparison.Ordinal);
    }

    private List<string> Rows(string sql)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        var rows = new List<string>();
        while (reader.Read()) rows.Add(reader.GetValue(0).ToString()!);
        return rows;
    }
}
