namespace Rapporteur.Sources;

/// <summary>Text files as they are, for tools that look at language alone.</summary>
public static class RawText
{
    // Large texts are handed on in parts, cut at blank lines or line ends, so that memory stays bounded.
    private const int LongestPart = 1_000_000;

    /// <summary>Decodes each input; an input that is no text gives an error.</summary>
    public static IEnumerable<(string Text, SourceError? Error)> Read(IEnumerable<string> inputs, Stream standardInput)
    {
        ArgumentNullException.ThrowIfNull(inputs);
        foreach (var input in inputs) yield return ReadOne(input, standardInput);
    }

    /// <summary>Cuts a text into parts of bounded length, at blank lines where there are any, else at line ends, spaces, or anywhere.</summary>
    public static IEnumerable<string> Parts(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var start = 0;
        while (text.Length - start > LongestPart)
        {
            var window = text.AsSpan(start, LongestPart);
            var cut = window.LastIndexOf("\n\n");
            if (cut <= 0) cut = window.LastIndexOf('\n');
            if (cut <= 0) cut = window.LastIndexOf(' ');
            if (cut <= 0) cut = LongestPart - 1;
            yield return text.Substring(start, cut + 1);
            start += cut + 1;
        }

        yield return text[start..];
    }

    private static (string Text, SourceError? Error) ReadOne(string input, Stream standardInput)
    {
        try
        {
            byte[] bytes;
            if (input == "-")
            {
                using var all = new MemoryStream();
                standardInput.CopyTo(all);
                bytes = all.ToArray();
            }
            else
            {
                bytes = File.ReadAllBytes(input);
            }

            return TextDecoder.TryDecode(bytes, out var text) ? (text, null) : ("", new SourceError(input, 0, "is not text but binary"));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return ("", new SourceError(input, 0, $"cannot be read: {e.Message}"));
        }
    }
}
