using System.Security.Cryptography;
using System.Text;

namespace Rapporteur.Records.Sameness;

/// <summary>The words of a story without its datelines, in small letters: what makes two reports the same one.</summary>
internal sealed class StoryWords
{
    /// <summary>Half a SHA-256, in hexadecimal digits two characters a byte.</summary>
    private const int DigestBytes = 16;

    private StoryWords(List<string> words, string dateline) => (Words, Dateline) = (words, dateline);

    public IReadOnlyList<string> Words { get; }

    /// <summary>The dateline as written; empty where there is none.</summary>
    public string Dateline { get; }

    /// <summary>Digest of the words.</summary>
    public string Digest => DigestOf(string.Join(' ', Words));

    public static StoryWords Of(string text, string? title)
    {
        var (start, end) = DatelineSpan.Find(text, title);
        var words = new List<string>(text.Length / 6);
        Split(text.AsSpan(0, start), words);
        Split(text.AsSpan(end), words);
        return new StoryWords(words, text[start..end]);
    }

    /// <summary>Digest of a text exactly as it is.</summary>
    public static string DigestOf(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, DigestBytes));

    private static void Split(ReadOnlySpan<char> text, List<string> words)
    {
        for (var i = 0; i < text.Length;)
        {
            if (!char.IsLetterOrDigit(text[i]))
            {
                i++;
                continue;
            }

            var start = i;
            while (i < text.Length && char.IsLetterOrDigit(text[i])) i++;
            words.Add(string.Create(i - start, text[start..i], static (lower, word) => word.ToLowerInvariant(lower)));
        }
    }
}
