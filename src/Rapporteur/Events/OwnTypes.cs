using System.Globalization;
using Rapporteur.Knowledge;

namespace Rapporteur.Events;

/// <summary>
/// The types of the user's own ontologies (<c>ontology/types-NAME.tsv</c>), each with what it inherits: a cell that is empty has what the
/// parent has. Immutable.
/// </summary>
internal sealed class OwnTypes
{
    /// <summary>What a file's name has before the ontology's.</summary>
    public const string FileMark = "types-";

    private const int DeepestTree = 20;

    private readonly Dictionary<string, OwnType> _types = new(StringComparer.Ordinal);

    /// <summary>Reads the types.</summary>
    /// <param name="rows">Their lines.</param>
    /// <param name="ontology">CAMEO, PLOVER and the contexts that they may be mapped to.</param>
    /// <exception cref="KnowledgeException">A line cannot be used.</exception>
    public OwnTypes(IEnumerable<TsvRow> rows, Ontology ontology)
    {
        var lines = new Dictionary<string, TsvRow>(StringComparer.Ordinal);
        foreach (var row in rows) lines[row[0]] = row;
        foreach (var row in lines.Values) _types[row[0]] = Make(row, lines, ontology);
    }

    /// <summary>The lines that cannot be used, each with what is wrong.</summary>
    public static IEnumerable<(TsvRow Row, string Problem)> Problems(IReadOnlyList<TsvRow> rows, Ontology ontology)
    {
        var lines = new Dictionary<string, TsvRow>(StringComparer.Ordinal);
        foreach (var row in rows) lines[row[0]] = row;
        foreach (var row in lines.Values)
        {
            string? problem = null;
            try
            {
                Make(row, lines, ontology);
            }
            catch (KnowledgeException e)
            {
                problem = e.Problem;
            }

            if (problem is not null) yield return (row, problem);
        }
    }

    /// <summary>Whether there are any.</summary>
    public bool Any => _types.Count > 0;

    /// <summary>Whether a pattern's code is a type's and none of CAMEO's, nor a small letter's as dictionaries of PETRARCH have them.</summary>
    public static bool IsCode(string code) => code.Length > 0 && char.IsAsciiLetterUpper(code[0]);

    /// <summary>What is wrong with a pattern whose code no type has.</summary>
    public KnowledgeException Unknown(TsvRow pattern) => pattern.Problem(
        $"no type has the code '{pattern[1]}'; write a CAMEO code, or {(Any ? "one of " + string.Join(", ", _types.Keys) : $"the types into ontology/{FileMark}NAME.tsv")}");

    /// <summary>The type with a code, or null.</summary>
    public OwnType? Find(string code) => _types.GetValueOrDefault(code);

    private static OwnType Make(TsvRow row, Dictionary<string, TsvRow> lines, Ontology ontology)
    {
        if (!IsCode(row[0])) throw row.Problem($"'{row[0]}' is no code of a type; begin it with a capital letter, so that it is none of CAMEO's or a dictionary's");
        var cameo = Inherited(row, 3, lines);
        if (cameo is not null && !ontology.Has(cameo)) throw row.Problem($"'{cameo}' is no CAMEO code of ontology/cameo.tsv; leave the cell empty where CAMEO has none");
        var plover = Inherited(row, 4, lines) ?? (cameo is null ? null : ontology.Find(cameo)?.Plover);
        if (plover is not null && !ontology.Types.ContainsKey(plover)) throw row.Problem($"'{plover}' is no type of ontology/plover.tsv; leave the cell empty where PLOVER has none");
        var type = plover is null ? null : ontology.Types[plover];
        return new OwnType(
            row[0], row[1], OntologyOf(row.File), cameo, plover, Inherited(row, 5, lines),
            Number(row, Inherited(row, 6, lines), 0, 4, "quad class") is { } quad ? (int)quad : cameo is null ? type?.Quad : null,
            Number(row, Inherited(row, 7, lines), -10, 10, "Goldstein score") ?? (cameo is null ? type?.Goldstein : null),
            ontology.Contexts.Bits(row, 8) | (row[8].Length > 0 ? 0 : InheritedContexts(row, lines, ontology)), row.Origin);
    }

    private static ulong InheritedContexts(TsvRow row, Dictionary<string, TsvRow> lines, Ontology ontology)
    {
        foreach (var line in WithParents(row, lines))
            if (line[8].Length > 0) return ontology.Contexts.Bits(line, 8);
        return 0;
    }

    private static string? Inherited(TsvRow row, int column, Dictionary<string, TsvRow> lines)
    {
        foreach (var line in WithParents(row, lines))
            if (line.Optional(column) is { } cell) return cell;
        return null;
    }

    private static IEnumerable<TsvRow> WithParents(TsvRow row, Dictionary<string, TsvRow> lines)
    {
        var line = row;
        for (var depth = 0; depth < DeepestTree; depth++)
        {
            yield return line;
            if (line.Optional(2) is not { } parent) yield break;
            if (!lines.TryGetValue(parent, out var next)) throw line.Problem($"no line of ontology/{FileMark}*.tsv has the parent '{parent}'");
            line = next;
        }

        throw row.Problem($"its parents go round in a circle, or are more than {DeepestTree}");
    }

    private static double? Number(TsvRow row, string? cell, double least, double most, string what)
    {
        if (cell is null) return null;
        return double.TryParse(cell, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most
            ? number
            : throw row.Problem($"'{cell}' is no {what}; write a number from {least} to {most}");
    }

    private static string OntologyOf(string file) => Path.GetFileNameWithoutExtension(file)[FileMark.Length..];
}
