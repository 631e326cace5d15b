using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Rapporteur.Records;

/// <summary>Text as both databases can hold it.</summary>
internal static class StoredText
{
    private static readonly SearchValues<char> Suspects = SearchValues.Create([.. Enumerable.Range(0xD800, 0x800).Select(c => (char)c), '\0']);

    /// <summary>As the record's JSON is written, so that it stays the same text.</summary>
    public static JsonWriterOptions JsonOptions { get; } = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    /// <summary>NUL, which PostgreSQL refuses, and half surrogates, which UTF-8 has no form for, become U+FFFD, so that offsets stay.</summary>
    public static string Clean(string text)
    {
        if (text.AsSpan().IndexOfAny(Suspects) < 0) return text;
        var clean = new StringBuilder(text);
        for (var i = 0; i < clean.Length; i++)
        {
            var isPair = char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]);
            if (isPair) i++;
            else if (text[i] == '\0' || char.IsSurrogate(text[i])) clean[i] = '\uFFFD';
        }

        return clean.ToString();
    }

    public static string? CleanOrNull(string? text) => text is null ? null : Clean(text);

    /// <summary>White space to single spaces.</summary>
    public static string OneLine(ReadOnlySpan<char> text) => string.Join(' ', text.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
