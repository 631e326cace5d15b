using System.Globalization;
using Rapporteur.Knowledge;
using Rapporteur.Knowledge.Layers;

namespace Rapporteur.Events;

/// <summary>
/// The CAMEO tree with PLOVER types, contexts and Goldstein scores, how an act within an act is coded, and the types of the user's own
/// ontologies. Immutable.
/// </summary>
internal sealed class Ontology
{
    /// <summary>18 assault, 19 fight, 20 mass violence: news calls the same deed an attack, a bombing or a massacre.</summary>
    private const int FirstOfForce = 18;

    private readonly Dictionary<string, CameoCode> _codes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, PloverType> _types = new(StringComparer.Ordinal);
    private readonly List<(string Outer, string Inner, string Code, TsvRow Row)> _compositions = [];

    /// <summary>Reads the ontology of compiled knowledge.</summary>
    /// <exception cref="KnowledgeException">A line cannot be used.</exception>
    public Ontology(CompiledKnowledge knowledge)
        : this(knowledge.Rows)
    {
    }

    /// <summary>Reads the ontology of lines.</summary>
    /// <param name="rows">The lines of a kind.</param>
    /// <exception cref="KnowledgeException">A line cannot be used.</exception>
    public Ontology(Func<FactKind, IEnumerable<TsvRow>> rows)
    {
        Contexts = new ContextBook(rows(FactKind.Context));
        foreach (var row in rows(FactKind.Plover)) _types[row[0]] = PloverType.Of(row);
        foreach (var row in rows(FactKind.Code))
        {
            if (!double.TryParse(row[4], CultureInfo.InvariantCulture, out var goldstein)) throw row.Problem($"'{row[4]}' is no Goldstein score");
            _codes[row[0]] = new CameoCode(row[0], row[1], row.Optional(2), row.Optional(3), goldstein, Contexts.Bits(row, 5), row.Origin);
        }

        foreach (var row in rows(FactKind.Composition))
        {
            if (!_codes.ContainsKey(row[2])) throw row.Problem($"'{row[2]}' is not in cameo.tsv");
            _compositions.Add((row[0], row[1], row[2], row));
        }

        Own = new OwnTypes(rows(FactKind.OwnType), this);
        // Longest beginnings first, the outer code before the inner.
        _compositions.Sort((a, b) => a.Outer.Length != b.Outer.Length ? b.Outer.Length - a.Outer.Length : b.Inner.Length - a.Inner.Length);
    }

    /// <summary>What acts may be about.</summary>
    public ContextBook Contexts { get; }

    /// <summary>The types of the user's own ontologies.</summary>
    public OwnTypes Own { get; }

    /// <summary>The PLOVER types by name.</summary>
    public IReadOnlyDictionary<string, PloverType> Types => _types;

    /// <summary>The entry of a code, or of its nearest parent; null for none.</summary>
    public CameoCode? Find(string code)
    {
        for (var length = code.Length; length >= 2; length--)
            if (_codes.TryGetValue(code[..length], out var entry)) return entry;
        return null;
    }

    /// <summary>Whether the tree has the code itself.</summary>
    public bool Has(string code) => _codes.ContainsKey(code);

    /// <summary>The code of an act within an act.</summary>
    /// <param name="outer">The code of the pattern that holds the inner act.</param>
    /// <param name="inner">The inner act's code; empty where none was found.</param>
    public string Compose(string outer, string inner)
    {
        var at = CompositionOf(outer, inner);
        if (at < 0) return outer;
        var (_, i, code, _) = _compositions[at];
        return i.Length == 0 && outer.Length > 2 && !outer.EndsWith('0') ? outer : code;
    }

    /// <summary>File and line of the composition that <see cref="Compose"/> uses, or null where it uses none.</summary>
    public string? LineOf(string outer, string inner) => CompositionOf(outer, inner) is >= 0 and var at ? _compositions[at].Row.Origin : null;

    private int CompositionOf(string outer, string inner)
    {
        var depth = 0;
        for (var at = 0; at < _compositions.Count; at++)
        {
            var (o, i, _, _) = _compositions[at];
            if (o.Length < depth) break;
            if (!outer.StartsWith(o, StringComparison.Ordinal)) continue;
            depth = o.Length;
            if (inner.StartsWith(i, StringComparison.Ordinal)) return at;
        }

        return -1;
    }

    /// <summary>1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict; 0 for roots 01 and 02.</summary>
    public static int Quad(string code) => Root(code) switch { <= 2 => 0, <= 5 => 1, <= 8 => 2, <= 13 => 3, _ => 4 };

    /// <summary>Whether two codes may tell one happening in different words: of one root, or both of force (assault, fight, mass violence).</summary>
    public static bool IsKindred(string code, string other) => Kind(code) == Kind(other);

    /// <summary>The root, with all acts of force under the first of them.</summary>
    public static int Kind(string code) => Math.Min(FirstOfForce, Root(code));

    /// <summary>Whether a code is of assault, fight or mass violence.</summary>
    public static bool IsForce(string code) => Root(code) >= FirstOfForce;

    /// <summary>The root, 1 to 20; 0 where CAMEO has no code for the act.</summary>
    public static int Root(string code) => code.Length < 2 ? 0 : (code[0] - '0') * 10 + (code[1] - '0');
}
