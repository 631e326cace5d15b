namespace Rapporteur.Knowledge.Tests;

/// <summary>A folder that is gone after the test.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("rapporteur-knowledge-").FullName;

    /// <summary>Writes a file of knowledge; <c>|</c> stands for the TAB, so that a line can be read in the test.</summary>
    public TemporaryFolder With(string file, params string[] lines)
    {
        var path = System.IO.Path.Combine(Path, file);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        File.WriteAllLines(path, lines.Select(l => l.Replace('|', '\t')));
        return this;
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
