using System.Text;

namespace Rapporteur.Sources.Tests;

/// <summary>Files in a folder of their own, read as stories.</summary>
internal sealed class Sources : IDisposable
{
    public string Folder { get; } = Directory.CreateTempSubdirectory("rapporteur-test-").FullName;

    public string Write(string name, string text) => Write(name, Encoding.UTF8.GetBytes(text));

    public string Write(string name, byte[] bytes)
    {
        var path = Path.Combine(Folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, bytes);
        return path;
    }

    /// <summary>What an input yields.</summary>
    public static List<SourceItem> Read(string input, Stream? standardInput = null, DateOnly? day = null) =>
        [.. new StoryReader(new StoryDefaults(day)).Read([input], standardInput ?? Stream.Null)];

    /// <summary>The only story of an input.</summary>
    public static Story Story(string input) => Read(input) is [{ Story: { } story }] ? story : throw new InvalidOperationException(string.Join('\n', Read(input).Select(i => i.Error)));

    /// <summary>The only error of an input.</summary>
    public static SourceError Error(string input) => Read(input) is [{ Error: { } error }] ? error : throw new InvalidOperationException("one error expected");

    public void Dispose() => Directory.Delete(Folder, true);
}
