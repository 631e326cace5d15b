using Rapporteur.Knowledge;
using Rapporteur.Knowledge.Layers;

namespace Rapporteur;

/// <summary>What the knowledge calls the codes of a record, for people. Immutable; null for a code that it does not name.</summary>
public sealed class CodeNames
{
    /// <summary>No names: every code stands for itself.</summary>
    public static CodeNames None { get; } = new();

    private readonly Dictionary<string, string> _acts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _ploverTypes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _contexts = new(StringComparer.Ordinal);
    private readonly World? _world;

    /// <summary>The names that compiled knowledge gives.</summary>
    public CodeNames(CompiledKnowledge knowledge)
    {
        ArgumentNullException.ThrowIfNull(knowledge);
        foreach (var row in knowledge.Rows(FactKind.Code)) _acts[row[0]] = row[1];
        foreach (var row in knowledge.Rows(FactKind.OwnType)) _acts[row[0]] = row[1];
        foreach (var row in knowledge.Rows(FactKind.Plover)) _ploverTypes[row[0]] = row[1];
        foreach (var row in knowledge.Rows(FactKind.Context)) _contexts[row[0]] = row[1];
        _world = new World(knowledge);
    }

    private CodeNames()
    {
    }

    /// <summary>The name of a CAMEO code or of a type of the user's own.</summary>
    public string? Act(string code) => _acts.GetValueOrDefault(code);

    /// <summary>The name of a PLOVER type.</summary>
    public string? PloverType(string type) => _ploverTypes.GetValueOrDefault(type);

    /// <summary>The name of a context.</summary>
    public string? Context(string context) => _contexts.GetValueOrDefault(context);

    /// <summary>The name of the state or territory of an ISO 3166-1 alpha-3 code.</summary>
    public string? Country(string code) => _world?.CountryOf(code)?.Name;
}
