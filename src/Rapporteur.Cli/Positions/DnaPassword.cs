using System.Security.Cryptography;
using System.Text;

namespace Rapporteur.Cli.Positions;

/// <summary>
/// A password in the form in which the Discourse Network Analyzer keeps it: that of jasypt's StrongPasswordEncryptor, base 64 of a salt and of SHA-256 over
/// salt and password, 100,000 times. The password is known to everybody; the salt is therefore the same each time, and so is the file.
/// </summary>
internal static class DnaPassword
{
    /// <summary>The password of the only coder, which docs/positions.md names.</summary>
    public const string Clear = "rapporteur";

    private const int SaltLength = 16;
    private const int Iterations = 100_000;

    /// <summary>The password as the database holds it.</summary>
    public static string Digest()
    {
        var salt = SHA256.HashData(Encoding.UTF8.GetBytes(Clear)).AsSpan(0, SaltLength);
        Span<byte> digest = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData([.. salt, .. Encoding.UTF8.GetBytes(Clear)], digest);
        for (var i = 1; i < Iterations; i++) SHA256.HashData(digest, digest);
        return Convert.ToBase64String([.. salt, .. digest]);
    }
}
