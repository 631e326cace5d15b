using System.Security.Cryptography;
using System.Text;

namespace Rapporteur.Report.Html;

/// <summary>The style and the script of the page, and the policy that allows these two and nothing else.</summary>
internal static class PageAssets
{
    public static string Style { get; } = Read("report.css");

    public static string Script { get; } = Read("report.js");

    /// <summary>
    /// Content security policy: no resource of any origin, no form, no base; one style and one script, told by their digest. Whatever a story
    /// holds, the browser runs none of it.
    /// </summary>
    public static string Policy { get; } = $"default-src 'none'; style-src '{Digest(Style)}'; script-src '{Digest(Script)}'; base-uri 'none'; form-action 'none'";

    private static string Digest(string content) => "sha256-" + Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(content)));

    private static string Read(string name)
    {
        using var stream = typeof(PageAssets).Assembly.GetManifestResourceStream(name) ?? throw new InvalidOperationException($"The assembly lacks {name}.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        // Browsers turn CR LF into LF before they take the digest.
        return reader.ReadToEnd().Replace("\r\n", "\n", StringComparison.Ordinal);
    }
}
