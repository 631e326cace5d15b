using System.Buffers;
using System.Runtime.InteropServices;

namespace Rapporteur.Knowledge.Compiled;

/// <summary>Lays tables one after the other, each with its length before it and beginning at a multiple of eight.</summary>
internal sealed class FlatWriter
{
    private readonly ArrayBufferWriter<byte> _bytes = new();

    /// <summary>Adds a table.</summary>
    public void Table<T>(ReadOnlySpan<T> rows)
        where T : unmanaged
    {
        var bytes = MemoryMarshal.AsBytes(rows);
        _bytes.Write(BitConverter.GetBytes((long)bytes.Length));
        _bytes.Write(bytes);
        _bytes.Write(new byte[-bytes.Length & 7]);
    }

    /// <summary>Adds a table.</summary>
    public void Table<T>(List<T> rows)
        where T : unmanaged => Table<T>(CollectionsMarshal.AsSpan(rows));

    /// <summary>What has been written.</summary>
    public byte[] ToArray() => _bytes.WrittenSpan.ToArray();
}
