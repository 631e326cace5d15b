using Rapporteur.Knowledge.Petrarch;

namespace Rapporteur.Petrarch.Tests;

/// <summary>Made-up dictionaries in a temporary folder, and what the importer makes of them.</summary>
internal sealed class DictionaryFolder : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("rapporteur-dictionaries-");

    /// <summary>What the importer reported.</summary>
    public List<string> Reports { get; } = [];

    /// <summary>The folder of the dictionaries.</summary>
    public string Path => _folder.FullName;

    /// <summary>The folder of the imported knowledge.</summary>
    public string Knowledge => System.IO.Path.Combine(Path, "knowledge");

    /// <summary>Writes a dictionary.</summary>
    public DictionaryFolder With(string name, string text)
    {
        File.WriteAllText(System.IO.Path.Combine(Path, name), text);
        return this;
    }

    /// <summary>Imports all dictionaries of the folder.</summary>
    public IReadOnlyList<ImportTally> Import() => PetrarchDictionaries.Import([Path], Knowledge, ProjectFolder.Knowledge, Reports.Add);

    /// <summary>The facts of an imported file, without comment and header.</summary>
    public string[] Rows(string file) => [.. File.ReadLines(System.IO.Path.Combine(Knowledge, file)).Skip(2)];

    public void Dispose() => _folder.Delete(recursive: true);
}
