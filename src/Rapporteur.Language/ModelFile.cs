using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Rapporteur.Language;

/// <summary>
/// The flat container of trained weights: magic, format version, kind, payload length, SHA-256 of the payload, payload.
/// All numbers are little-endian.
/// </summary>
public static class ModelFile
{
    private const int Version = 1;
    private const int KindLength = 16;
    private const int HeaderLength = 4 + 4 + KindLength + 8 + 32;
    private static ReadOnlySpan<byte> Magic => "RAPM"u8;

    /// <summary>Writes a payload with its header.</summary>
    /// <param name="path">File to write; an older one is replaced.</param>
    /// <param name="kind">What the payload is, at most 16 ASCII characters, such as <c>parser</c>.</param>
    /// <param name="payload">The weights.</param>
    public static void Write(string path, string kind, ReadOnlySpan<byte> payload)
    {
        var header = new byte[HeaderLength];
        Magic.CopyTo(header);
        BinaryPrimitives.WriteInt32LittleEndian(header.AsSpan(4), Version);
        Encoding.ASCII.GetBytes(kind, header.AsSpan(8, KindLength));
        BinaryPrimitives.WriteInt64LittleEndian(header.AsSpan(8 + KindLength), payload.Length);
        SHA256.HashData(payload, header.AsSpan(16 + KindLength));
        using var stream = File.Create(path);
        stream.Write(header);
        stream.Write(payload);
    }

    /// <summary>Reads and verifies a file.</summary>
    /// <param name="path">File to read.</param>
    /// <param name="kind">The kind that is expected.</param>
    /// <returns>The payload.</returns>
    /// <exception cref="ModelException">The file is missing, of another kind or version, cut short or damaged; the message names the file and the mend.</exception>
    public static ReadOnlyMemory<byte> Read(string path, string kind)
    {
        byte[] bytes;
        try
        {
            bytes = File.ReadAllBytes(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new ModelException(path, $"cannot be read ({e.Message})", e);
        }

        if (bytes.Length < HeaderLength || !bytes.AsSpan(0, 4).SequenceEqual(Magic))
            throw new ModelException(path, "is not a Rapporteur model");
        var version = BinaryPrimitives.ReadInt32LittleEndian(bytes.AsSpan(4));
        if (version != Version)
            throw new ModelException(path, $"has format version {version}; this program reads version {Version}");
        var found = Encoding.ASCII.GetString(bytes, 8, KindLength).TrimEnd('\0');
        if (found != kind)
            throw new ModelException(path, $"holds a model of kind '{found}' where '{kind}' is needed");
        var payload = bytes.AsMemory(HeaderLength);
        if (BinaryPrimitives.ReadInt64LittleEndian(bytes.AsSpan(8 + KindLength)) != payload.Length)
            throw new ModelException(path, "is cut short");
        if (!SHA256.HashData(payload.Span).AsSpan().SequenceEqual(bytes.AsSpan(16 + KindLength, 32)))
            throw new ModelException(path, "is damaged: its checksum does not fit");
        return payload;
    }
}
