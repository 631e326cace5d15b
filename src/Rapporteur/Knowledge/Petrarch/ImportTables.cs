using System.Globalization;
using System.Text;

namespace Rapporteur.Knowledge.Petrarch;

/// <summary>The knowledge files of an import while they are gathered; written as UTF-8 with the columns of <c>knowledge/README.md</c>.</summary>
internal sealed class ImportTables
{
    private const string OrganisationColumns = "name names kind country role code from to";

    private static readonly Dictionary<string, string> Columns = new(StringComparer.Ordinal)
    {
        ["countries.tsv"] = "iso3 iso2 cow fips name names adjectives people capital from to",
        ["regions.tsv"] = "code name names adjectives people members",
        ["places.tsv"] = "name names country kind latitude longitude region",
        ["people/petrarch.tsv"] = "name names gender country role office from to",
        ["organisations.tsv"] = OrganisationColumns,
        ["roles.tsv"] = "words role cameo kind office gender",
        ["verbs/50-petrarch.tsv"] = "pattern cameo mode example",
        ["verbs/sets-petrarch.tsv"] = "set lemmas",
    };

    private readonly Dictionary<string, List<string>> _rows = new(StringComparer.Ordinal);

    /// <summary>Adds a fact.</summary>
    /// <param name="file">One of the files of the knowledge.</param>
    /// <param name="cells">Its cells in the order of the columns; empty ones at the end may be left out.</param>
    public void Add(string file, params string?[] cells)
    {
        if (!_rows.TryGetValue(file, out var rows)) _rows[file] = rows = [];
        rows.Add(string.Join('\t', cells).TrimEnd('\t'));
    }

    /// <summary>A day as the files write it; empty for none.</summary>
    public static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";

    /// <summary>Writes every file, also those without a fact, so that a folder of an earlier import is replaced whole.</summary>
    /// <param name="folder">The folder; made where it is missing.</param>
    /// <param name="sources">The dictionaries that the facts come from.</param>
    public void Write(string folder, IEnumerable<string> sources)
    {
        var header = "# Imported from dictionaries of the PETRARCH and TABARI programs: " + string.Join(", ", sources.Select(Path.GetFileName)) + "\n";
        foreach (var (file, columns) in Columns)
        {
            var path = Path.Combine(folder, file);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            using var writer = new StreamWriter(path, append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { NewLine = "\n" };
            writer.Write(header);
            writer.WriteLine(columns.Replace(' ', '\t'));
            foreach (var row in _rows.GetValueOrDefault(file, [])) writer.WriteLine(row);
        }
    }
}
