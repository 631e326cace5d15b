using System.Security.Cryptography;
using System.Text;

namespace Rapporteur.Sources;

/// <summary>Identifiers of stories that bring none: a digest of the url or the text, the same on every machine.</summary>
internal static class StoryIds
{
    private const int Bytes = 8;

    public static string Of(string? url, string text) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(url ?? text)).AsSpan(0, Bytes));
}
