using System.Globalization;
using Rapporteur.Knowledge.Petrarch;

namespace Rapporteur.Training.Petrarch;

/// <summary>The people of actor dictionaries, through the importer.</summary>
internal static class DictionaryPeople
{
    private const string Columns = "name";

    /// <summary>Imports dictionaries and reads the people they yield.</summary>
    public static List<DictionaryPerson> Read(IEnumerable<string> dictionaries, string knowledge)
    {
        var folder = Directory.CreateTempSubdirectory("rapporteur-agreement-");
        try
        {
            PetrarchDictionaries.Import(dictionaries, folder.FullName, knowledge, _ => { });
            return [.. File.ReadLines(Path.Combine(folder.FullName, "people", "petrarch.tsv")).Where(l => l[0] != '#' && !l.StartsWith(Columns + "\t", StringComparison.Ordinal))
                .Select(l => (l[2..] + "\t\t\t\t\t\t\t").Split('\t')).GroupBy(c => c[0]).Select(Person)];
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static DictionaryPerson Person(IGrouping<string, string[]> rows) => new(
        [.. rows.SelectMany(r => r[1].Split(';')).Prepend(rows.Key).Where(n => n.Contains(' ', StringComparison.Ordinal)).Distinct()],
        [.. rows.Select(r => (r[3], r[4], Day(r[6]), Day(r[7])))]);

    private static DateOnly? Day(string cell) => cell.Length == 0 ? null : DateOnly.ParseExact(cell, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
