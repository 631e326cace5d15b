using System.Buffers.Binary;
using System.Numerics;
using System.Runtime.InteropServices;
using Rapporteur.Knowledge.Compiled;
using Rapporteur.Knowledge.Layers;

namespace Rapporteur.Knowledge;

/// <summary>
/// Knowledge as flat tables that need no parsing: made by <see cref="KnowledgeSources.Compile()"/>, kept in one file. The file is magic, format
/// version, digest of the sources, length and checksum of the payload, payload; numbers are little-endian. Immutable.
/// </summary>
public sealed class CompiledKnowledge
{
    private const int Version = 4;
    private const int DigestLength = 32;
    private const int LengthOffset = 4 + 4 + DigestLength;
    private const int ChecksumOffset = LengthOffset + 8;
    private const int HeaderLength = ChecksumOffset + 4;

    private readonly byte[] _digest;
    private readonly byte[] _payload;

    private CompiledKnowledge(byte[] payload, byte[] digest)
    {
        _payload = payload;
        _digest = digest;
        Tables = new KnowledgeTables(payload);
    }

    /// <summary>Size in bytes.</summary>
    public int Length => _payload.Length;

    internal KnowledgeTables Tables { get; }

    private static ReadOnlySpan<byte> Magic => "RAPK"u8;

    internal static CompiledKnowledge Of(byte[] payload, byte[] digest) => new(payload, digest);

    /// <summary>The lines of a kind that the reading rules take line by line.</summary>
    internal IEnumerable<TsvRow> Rows(FactKind kind) => Tables.RowsOf(kind);

    /// <summary>Writes the file; another process that reads an older one at the same time is not disturbed.</summary>
    /// <exception cref="IOException">The file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be written to.</exception>
    public void Write(string path)
    {
        var header = new byte[HeaderLength];
        Magic.CopyTo(header);
        BinaryPrimitives.WriteInt32LittleEndian(header.AsSpan(4), Version);
        _digest.CopyTo(header, 8);
        BinaryPrimitives.WriteInt64LittleEndian(header.AsSpan(LengthOffset), _payload.Length);
        BinaryPrimitives.WriteUInt32LittleEndian(header.AsSpan(ChecksumOffset), Checksum(_payload));
        var temporary = $"{path}.{Environment.ProcessId}-{Guid.NewGuid():N}.tmp";
        try
        {
            using (var stream = File.Create(temporary))
            {
                stream.Write(header);
                stream.Write(_payload);
            }

            File.Move(temporary, path, overwrite: true);
        }
        finally
        {
            File.Delete(temporary);
        }
    }

    /// <summary>Reads a file, if it holds what a stack compiles to.</summary>
    /// <param name="path">The file.</param>
    /// <param name="digest">The stack's digest.</param>
    /// <returns>Null where the file is missing, of another format, of other sources, cut short or damaged.</returns>
    internal static CompiledKnowledge? TryRead(string path, ReadOnlySpan<byte> digest)
    {
        try
        {
            using var file = File.OpenHandle(path);
            var header = new byte[HeaderLength];
            if (RandomAccess.Read(file, header, 0) < HeaderLength || !header.AsSpan(0, 4).SequenceEqual(Magic)) return null;
            if (BinaryPrimitives.ReadInt32LittleEndian(header.AsSpan(4)) != Version || !header.AsSpan(8, DigestLength).SequenceEqual(digest)) return null;
            var length = BinaryPrimitives.ReadInt64LittleEndian(header.AsSpan(LengthOffset));
            if (length != RandomAccess.GetLength(file) - HeaderLength || length > Array.MaxLength) return null;
            var payload = GC.AllocateUninitializedArray<byte>((int)length);
            if (!ReadFully(file, payload) || Checksum(payload) != BinaryPrimitives.ReadUInt32LittleEndian(header.AsSpan(ChecksumOffset))) return null;
            return new CompiledKnowledge(payload, digest.ToArray());
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            return null;
        }
    }

    /// <summary>CRC-32C, eight bytes at a time: it finds every damage of up to 32 bits in a row, and others but one in four thousand million.</summary>
    private static uint Checksum(ReadOnlySpan<byte> payload)
    {
        var crc = uint.MaxValue;
        var words = MemoryMarshal.Cast<byte, ulong>(payload);
        foreach (var word in words) crc = BitOperations.Crc32C(crc, word);
        foreach (var rest in payload[(words.Length * sizeof(ulong))..]) crc = BitOperations.Crc32C(crc, rest);
        return ~crc;
    }

    private static bool ReadFully(Microsoft.Win32.SafeHandles.SafeFileHandle file, Span<byte> payload)
    {
        var done = 0;
        while (done < payload.Length)
        {
            var read = RandomAccess.Read(file, payload[done..], HeaderLength + done);
            if (read == 0) return false;
            done += read;
        }

        return true;
    }
}
