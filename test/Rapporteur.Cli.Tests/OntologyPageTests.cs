using System.Text.RegularExpressions;
using Xunit;

namespace Rapporteur.Cli.Tests;

/// <summary>docs/ontologies.md is true: its files are written to a folder, its commands run there and print what it shows. A line of one … stands for others.</summary>
public sealed partial class OntologyPageTests : IDisposable
{
    private const string Prompt = "$ rapporteur ";

    private readonly Session _session = new();

    [Fact]
    public void Its_commands_print_what_it_shows()
    {
        var commands = 0;
        foreach (var block in Block().Matches(File.ReadAllText(Path.Combine(ProjectFolder.Root, "docs", "ontologies.md"))).Cast<Match>())
        {
            var body = block.Groups["body"].Value;
            if (block.Groups["file"] is { Success: true, Value: var file })
            {
                Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(_session.Folder, file))!);
                _session.Write(file, body);
                continue;
            }

            foreach (var shown in body.Split(Prompt, StringSplitOptions.RemoveEmptyEntries))
            {
                commands++;
                var lines = shown.TrimEnd().Split('\n');
                _session.Run([.. lines[0].Split(' ').Select(Placed)]);
                Shows(lines[1..], _session.Output.Replace(_session.Folder + "/", "", StringComparison.Ordinal).Split('\n'));
            }
        }

        Assert.True(commands > 3);
    }

    public void Dispose() => _session.Dispose();

    [GeneratedRegex("^```(tsv|text|console)( (?<file>[^\n]+))?\n(?<body>.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Block();

    /// <summary>A path of the page lies in the test's folder, one of the examples in the project.</summary>
    private string Placed(string word)
    {
        if (word.StartsWith("examples/", StringComparison.Ordinal)) return Path.Combine(ProjectFolder.Root, word);
        var path = Path.Combine(_session.Folder, word);
        return Path.Exists(path) ? path : word;
    }

    private static void Shows(string[] expected, string[] actual)
    {
        var at = 0;
        var mayPass = false;
        foreach (var line in expected)
        {
            if (line == "…")
            {
                mayPass = true;
                continue;
            }

            if (mayPass) while (at < actual.Length && actual[at] != line) at++;
            Assert.True(at < actual.Length && actual[at] == line, $"the page shows «{line}», the program prints:\n{string.Join('\n', actual)}");
            at++;
            mayPass = false;
        }
    }
}
