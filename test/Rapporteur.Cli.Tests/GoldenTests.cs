using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Xunit;

namespace Rapporteur.Cli.Tests;

/// <summary>
/// Whole records of the examples, and what a person sees of them, are kept in <c>test/Golden</c> and read by people. After a change that
/// is meant: <c>UPDATE_GOLDEN=1 dotnet test -c Release</c>, then read the difference line by line before it is committed.
/// </summary>
public sealed class GoldenTests
{
    private const string HowToUpdate = "; if the new reading is better: UPDATE_GOLDEN=1 dotnet test -c Release, and review the difference";

    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static TheoryData<string> Stories() => [.. Files().Keys.Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Stories))]
    public void The_record_is_as_reviewed(string story) => Compare(story + ".json", Indented(Run(story, "jsonl")));

    [Theory]
    [MemberData(nameof(Stories))]
    public void What_a_person_sees_is_as_reviewed(string story) => Compare(story + ".txt", string.Join('\n', Run(story, "table").Split('\n').Select(l => l.TrimEnd())).TrimEnd() + "\n");

    [Fact]
    public void No_golden_file_is_left_behind() =>
        Assert.Empty(Directory.EnumerateFiles(Folder).Select(f => Path.GetFileNameWithoutExtension(f)!).Distinct().Except(Stories().Select(s => s.Data)));

    /// <summary>The example stories and the long ones, by name.</summary>
    private static Dictionary<string, string> Files() => Directory.EnumerateFiles(ProjectFolder.Examples, "*.txt").Concat(Directory.EnumerateFiles(Path.Combine(ProjectFolder.Examples, "stories"), "*.txt"))
        .ToDictionary(f => Path.GetFileNameWithoutExtension(f)!, StringComparer.Ordinal);

    private static string Folder => Path.Combine(ProjectFolder.Root, "test", "Golden");

    private static string Run(string story, string format)
    {
        using var session = new Session();
        Assert.Equal(ExitCodes.Done, session.Run("read", Files()[story], "--format", format));
        return session.Output;
    }

    /// <summary>One fact a line: objects that hold only plain values stay on one line, so that a difference shows what changed.</summary>
    private static string Indented(string json)
    {
        using var document = JsonDocument.Parse(json);
        var text = new StringBuilder();
        Append(document.RootElement, text, 0);
        return text.Append('\n').ToString();
    }

    private static void Append(JsonElement element, StringBuilder text, int depth)
    {
        if (depth >= 2 || element.ValueKind is not (JsonValueKind.Object or JsonValueKind.Array))
        {
            text.Append(JsonSerializer.Serialize(element, Plain));
            return;
        }

        var isObject = element.ValueKind == JsonValueKind.Object;
        text.Append(isObject ? '{' : '[');
        var first = true;
        foreach (var (name, value) in isObject ? element.EnumerateObject().Select(m => ((string?)m.Name, m.Value)) : element.EnumerateArray().Select(v => ((string?)null, v)))
        {
            text.Append(first ? "\n" : ",\n").Append(' ', 2 * depth + 2);
            first = false;
            if (name is not null) text.Append(JsonSerializer.Serialize(name)).Append(": ");
            Append(value, text, depth + 1);
        }

        if (!first) text.Append('\n').Append(' ', 2 * depth);
        text.Append(isObject ? '}' : ']');
    }

    private static void Compare(string name, string actual)
    {
        var file = Path.Combine(Folder, name);
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1")
        {
            Directory.CreateDirectory(Folder);
            File.WriteAllText(file, actual);
            return;
        }

        Assert.True(File.Exists(file), $"{file} is missing{HowToUpdate}");
        var expected = File.ReadAllText(file).ReplaceLineEndings("\n").Split('\n');
        var lines = actual.Split('\n');
        for (var i = 0; i < Math.Max(expected.Length, lines.Length); i++)
        {
            var want = i < expected.Length ? expected[i] : "(end)";
            var got = i < lines.Length ? lines[i] : "(end)";
            Assert.True(want == got, $"{name}:{i + 1} differs\n  golden: {want}\n  now:    {got}\n{HowToUpdate}");
        }
    }
}
