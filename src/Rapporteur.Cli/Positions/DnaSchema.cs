namespace Rapporteur.Cli.Positions;

/// <summary>
/// The tables of a database of the Discourse Network Analyzer, version 3 (Leifeld, github.com/leifeld/dna): its names, keys and constraints, which
/// the program asks for when it opens a file.
/// </summary>
internal static class DnaSchema
{
    /// <summary>The version of the program whose files these are.</summary>
    public const string Version = "3.0.11";

    private const string Colour = "Red INTEGER NOT NULL DEFAULT 0 CHECK (Red BETWEEN 0 AND 255), Green INTEGER NOT NULL DEFAULT 0 CHECK (Green BETWEEN 0 AND 255), Blue INTEGER NOT NULL DEFAULT 0 CHECK (Blue BETWEEN 0 AND 255)";

    private static readonly string[] Allowed =
    [
        "AddDocuments", "EditDocuments", "DeleteDocuments", "ImportDocuments", "AddStatements", "EditStatements", "DeleteStatements", "EditAttributes", "EditRegex",
    ];

    private static readonly string[] Withheld = ["EditStatementTypes", "EditCoders"];

    private static readonly string[] OfOthers = ["ViewOthersDocuments", "EditOthersDocuments", "ViewOthersStatements", "EditOthersStatements"];

    private static readonly string[] About = ["Author", "Source", "Section", "Notes", "Type"];

    private static readonly string[] Sharing = ["viewStatements", "editStatements", "viewDocuments", "editDocuments"];

    /// <summary>The statements that make the tables, in the order of their references.</summary>
    public static IEnumerable<string> Tables()
    {
        yield return "CREATE TABLE SETTINGS (Property TEXT PRIMARY KEY, Value TEXT NOT NULL)";
        yield return $"CREATE TABLE CODERS (ID INTEGER NOT NULL PRIMARY KEY, Name TEXT NOT NULL, {Colour}, Refresh INTEGER NOT NULL CHECK (Refresh BETWEEN 0 AND 9999) DEFAULT 0, FontSize INTEGER NOT NULL CHECK (FontSize BETWEEN 1 AND 99) DEFAULT 14, Password TEXT NOT NULL, PopupWidth INTEGER CHECK (PopupWidth BETWEEN 100 AND 9999) DEFAULT 300, {string.Join(", ", Flags())})";
        yield return $"CREATE TABLE DOCUMENTS (ID INTEGER NOT NULL PRIMARY KEY, Title TEXT NOT NULL, Text TEXT NOT NULL, Coder INTEGER, {string.Join(", ", About.Select(c => $"{c} TEXT NOT NULL DEFAULT ''"))}, Date INTEGER NOT NULL, {Key("Coder", "CODERS")})";
        yield return $"CREATE TABLE STATEMENTTYPES (ID INTEGER NOT NULL PRIMARY KEY, Label TEXT NOT NULL, {Colour})";
        yield return $"CREATE TABLE VARIABLES (ID INTEGER NOT NULL PRIMARY KEY, Variable TEXT NOT NULL, DataType TEXT NOT NULL CHECK (DataType IN ('boolean', 'integer', 'long text', 'short text')) DEFAULT 'short text', StatementTypeId INTEGER, {Key("StatementTypeId", "STATEMENTTYPES")}, UNIQUE (Variable, StatementTypeId))";
        yield return $"CREATE TABLE VARIABLELINKS (ID INTEGER NOT NULL PRIMARY KEY, SourceVariableId INTEGER, TargetVariableId INTEGER CHECK (TargetVariableId != SourceVariableId), {Key("SourceVariableId", "VARIABLES")}, {Key("TargetVariableId", "VARIABLES")})";
        yield return $"CREATE TABLE REGEXES (Label TEXT PRIMARY KEY, {Colour})";
        yield return $"CREATE TABLE CODERRELATIONS (ID INTEGER NOT NULL PRIMARY KEY, Coder INTEGER CHECK (Coder > 0 AND Coder != OtherCoder), OtherCoder INTEGER CHECK (OtherCoder > 0 AND OtherCoder != Coder), {string.Join(", ", Sharing.Select(c => $"{c} INTEGER NOT NULL DEFAULT 1 CHECK ({c} BETWEEN 0 AND 1)"))}, {Key("Coder", "CODERS")}, {Key("OtherCoder", "CODERS")})";
        yield return $"CREATE TABLE STATEMENTS (ID INTEGER NOT NULL PRIMARY KEY, StatementTypeId INTEGER, DocumentId INTEGER, Start INTEGER NOT NULL CHECK (Start >= 0 AND Start < Stop), Stop INTEGER NOT NULL CHECK (Stop >= 0 AND Stop > Start), Coder INTEGER, {Key("StatementTypeId", "STATEMENTTYPES")}, {Key("Coder", "CODERS")}, {Key("DocumentId", "DOCUMENTS")})";
        yield return $"CREATE TABLE ENTITIES (ID INTEGER PRIMARY KEY NOT NULL, VariableId INTEGER NOT NULL, Value TEXT NOT NULL DEFAULT '', Red INTEGER CHECK (Red BETWEEN 0 AND 255), Green INTEGER CHECK (Green BETWEEN 0 AND 255), Blue INTEGER CHECK (Blue BETWEEN 0 AND 255), ChildOf INTEGER CHECK (ChildOf > 0 AND ChildOf != ID), UNIQUE (VariableId, Value), {Key("ChildOf", "ENTITIES")}, {Key("VariableId", "VARIABLES")})";
        yield return Data("DATABOOLEAN", "Value INTEGER NOT NULL DEFAULT 1");
        yield return Data("DATAINTEGER", "Value INTEGER NOT NULL DEFAULT 0");
        yield return Data("DATASHORTTEXT", "Entity INTEGER NOT NULL", Key("Entity", "ENTITIES"));
        yield return Data("DATALONGTEXT", "Value TEXT DEFAULT ''");
        yield return $"CREATE TABLE ATTRIBUTEVARIABLES (ID INTEGER PRIMARY KEY NOT NULL, VariableId INTEGER NOT NULL, AttributeVariable TEXT NOT NULL, UNIQUE (VariableId, AttributeVariable), {Key("VariableId", "VARIABLES")})";
        yield return $"CREATE TABLE ATTRIBUTEVALUES (ID INTEGER PRIMARY KEY NOT NULL, EntityId INTEGER NOT NULL, AttributeVariableId INTEGER NOT NULL, AttributeValue TEXT NOT NULL DEFAULT '', UNIQUE (EntityId, AttributeVariableId), {Key("EntityId", "ENTITIES")}, {Key("AttributeVariableId", "ATTRIBUTEVARIABLES")})";
    }

    private static IEnumerable<string> Flags()
    {
        foreach (var name in new[] { "ColorByCoder", "PopupDecoration" }) yield return Flag(name, 0);
        yield return Flag("PopupAutoComplete", 1);
        foreach (var name in Allowed.Concat(OfOthers)) yield return Flag("Permission" + name, 1);
        foreach (var name in Withheld) yield return Flag("Permission" + name, 0);
    }

    private static string Flag(string name, int standard) => $"{name} INTEGER NOT NULL CHECK ({name} BETWEEN 0 AND 1) DEFAULT {standard}";

    private static string Key(string column, string table) => $"FOREIGN KEY ({column}) REFERENCES {table}(ID) ON DELETE CASCADE";

    private static string Data(string table, string value, params string[] keys) =>
        $"CREATE TABLE {table} (ID INTEGER PRIMARY KEY NOT NULL, StatementId INTEGER NOT NULL, VariableId INTEGER NOT NULL, {value}, {string.Join(", ", [Key("StatementId", "STATEMENTS"), Key("VariableId", "VARIABLES"), .. keys])}, UNIQUE (StatementId, VariableId))";
}
