using Microsoft.Data.Sqlite;

namespace Rapporteur.Cli.Positions;

/// <summary>The values of a database's text variables, each once, with their attribute "Type". For one thread.</summary>
internal sealed class DnaEntities(SqliteConnection connection)
{
    private readonly Dictionary<(int Variable, string Value), int> _entities = [];

    /// <summary>The id of a value, which is added when first asked for.</summary>
    /// <param name="variable">The variable's id.</param>
    /// <param name="value">The value; empty for none, which the program asks for too.</param>
    /// <param name="type">What sort of value, or null.</param>
    public int Of(int variable, string value, string? type)
    {
        if (_entities.TryGetValue((variable, value), out var id)) return id;
        id = _entities.Count + 1;
        _entities[(variable, value)] = id;
        DnaFile.Run(connection, "INSERT INTO ENTITIES (ID, VariableId, Value, Red, Green, Blue) VALUES ($0, $1, $2, 0, 0, 0)", id, variable, value);
        DnaFile.Run(
            connection, "INSERT INTO ATTRIBUTEVALUES (EntityId, AttributeVariableId, AttributeValue) SELECT $0, ID, CASE AttributeVariable WHEN 'Type' THEN $2 ELSE '' END FROM ATTRIBUTEVARIABLES WHERE VariableId = $1",
            id, variable, type ?? "");
        return id;
    }
}
