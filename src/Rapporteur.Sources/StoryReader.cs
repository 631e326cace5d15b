using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Rapporteur.Sources;

/// <summary>Files, folders, globs and standard input to stories. Lazy: a story is read when it is asked for.</summary>
public sealed class StoryReader(StoryDefaults defaults)
{
    /// <summary>The longest story in UTF-16 code units: reading takes some hundred bytes of memory for each.</summary>
    public const int LongestStory = 4_000_000;

    private const long LargestFile = 64L * 1024 * 1024;

    /// <summary>Reads inputs in order; what cannot be read is an error among the stories.</summary>
    /// <param name="inputs">Files, folders, globs, or <c>-</c> for standard input.</param>
    /// <param name="standardInput">What <c>-</c> means.</param>
    public IEnumerable<SourceItem> Read(IEnumerable<string> inputs, Stream standardInput)
    {
        ArgumentNullException.ThrowIfNull(inputs);
        foreach (var input in inputs)
        {
            if (input == "-")
            {
                foreach (var item in ReadStream(standardInput, "standard input")) yield return item;
                continue;
            }

            List<SourceItem> errors = [];
            foreach (var path in InputPaths.Expand(input, errors))
                foreach (var item in ReadFile(path)) yield return item;
            foreach (var error in errors) yield return error;
        }
    }

    internal static string TooLong(long length) => string.Create(
        CultureInfo.InvariantCulture,
        $"is a story of {length:N0} characters; at most {LongestStory:N0} are read as one. Split it, or give its stories as JSON Lines");

    private IEnumerable<SourceItem> ReadFile(string path)
    {
        if (InputPaths.IsJsonLines(path))
        {
            if (Open(path, out var stream) is { } failed) return [failed];
            return ReadJsonLines(stream!, path);
        }

        return [ReadWhole(path)];
    }

    private SourceItem ReadWhole(string path)
    {
        try
        {
            if (new FileInfo(path).Length > LargestFile) return SourceItem.Failed(path, 0, TooLong(new FileInfo(path).Length));
            return Decode(File.ReadAllBytes(path), path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return SourceItem.Failed(path, 0, $"cannot be read: {e.Message}");
        }
    }

    private SourceItem Decode(byte[] bytes, string source)
    {
        if (bytes.AsSpan().StartsWith("%PDF-"u8)) return SourceItem.Failed(source, 0, "is a PDF; give its text, as pdftotext writes it");
        if (!TextDecoder.TryDecode(bytes, out var text)) return SourceItem.Failed(source, 0, "is not text but binary; give plain text, HTML or JSON Lines");
        if (string.IsNullOrWhiteSpace(text)) return SourceItem.Failed(source, 0, "is empty");
        var isPage = HtmlPage.LooksLike(text) || InputPaths.IsPage(source);
        var story = isPage ? HtmlPage.Read(text, defaults) : PlainText.Read(text, defaults, StoryCard.Beside(source));
        return story.Text.Length > LongestStory ? SourceItem.Failed(source, 0, TooLong(story.Text.Length)) : SourceItem.Of(story);
    }

    private static SourceItem? Open(string path, out Stream? stream)
    {
        try
        {
            stream = File.OpenRead(path);
            return null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            stream = null;
            return SourceItem.Failed(path, 0, $"cannot be read: {e.Message}");
        }
    }

    private IEnumerable<SourceItem> ReadJsonLines(Stream stream, string source)
    {
        using var reader = new StreamReader(stream, Encoding.UTF8, true, 1 << 16);
        long number = 0;
        while (reader.ReadLine() is { } line)
        {
            number++;
            if (!string.IsNullOrWhiteSpace(line)) yield return JsonLines.Read(line, source, number, defaults);
        }
    }

    /// <summary>Standard input is JSON Lines where its first line is a JSON object with a text, else one story.</summary>
    private IEnumerable<SourceItem> ReadStream(Stream stream, string source)
    {
        using var reader = new BufferedStream(stream, 1 << 16);
        var first = new List<byte>();
        int next;
        while ((next = reader.ReadByte()) >= 0 && next != '\n' && first.Count <= LongestStory) first.Add((byte)next);
        var line = Encoding.UTF8.GetString([.. first]);
        if (LooksLikeJson(line))
        {
            yield return JsonLines.Read(line, source, 1, defaults);
            using var rest = new StreamReader(reader, Encoding.UTF8);
            long number = 1;
            while (rest.ReadLine() is { } row)
            {
                number++;
                if (!string.IsNullOrWhiteSpace(row)) yield return JsonLines.Read(row, source, number, defaults);
            }

            yield break;
        }

        using var all = new MemoryStream();
        all.Write([.. first]);
        if (next >= 0) all.WriteByte((byte)next);
        reader.CopyTo(all);
        yield return all.Length > LargestFile ? SourceItem.Failed(source, 0, TooLong(all.Length)) : Decode(all.ToArray(), source);
    }

    private static bool LooksLikeJson(string line)
    {
        if (!line.AsSpan().TrimStart().StartsWith("{", StringComparison.Ordinal)) return false;
        try
        {
            using var json = JsonDocument.Parse(line);
            return json.RootElement.ValueKind == JsonValueKind.Object && json.RootElement.TryGetProperty("text", out _);
        }
        catch (JsonException)
        {
            return line.Contains("\"text\"", StringComparison.Ordinal);
        }
    }
}
