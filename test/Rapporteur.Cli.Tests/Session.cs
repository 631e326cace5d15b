using System.Text;

namespace Rapporteur.Cli.Tests;

/// <summary>Runs the command tree in this process, with streams of its own and a folder for its files.</summary>
internal sealed class Session : IDisposable
{
    public string Folder { get; } = Directory.CreateTempSubdirectory("rapporteur-test-").FullName;

    public string Output { get; private set; } = "";

    public string Errors { get; private set; } = "";

    public string Write(string name, string text) => Write(name, Encoding.UTF8.GetBytes(text));

    public string Write(string name, byte[] bytes)
    {
        var path = Path.Combine(Folder, name);
        File.WriteAllBytes(path, bytes);
        return path;
    }

    /// <summary>Runs a command line; standard input is empty.</summary>
    public int Run(params string[] arguments) => Run([], arguments);

    /// <summary>Runs a command line with bytes on standard input.</summary>
    public int Run(byte[] input, params string[] arguments)
    {
        using var standardInput = new MemoryStream(input);
        using var output = new MemoryStream();
        using var errors = new StringWriter();
        var streams = new Streams(standardInput, output, errors, false, 120);
        var parsed = CommandTree.Build(streams).Parse(arguments);
        var code = parsed.Errors.Count > 0 ? CommandTree.Complain(parsed, errors) : parsed.Invoke();
        Output = Encoding.UTF8.GetString(output.ToArray());
        Errors = errors.ToString();
        return code;
    }

    public void Dispose() => Directory.Delete(Folder, true);
}
