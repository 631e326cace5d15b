using System.Runtime.InteropServices;

namespace Rapporteur.Knowledge.Compiled;

/// <summary>A table that lies in a compiled file and is read in place.</summary>
/// <typeparam name="T">The type of its rows.</typeparam>
/// <param name="data">The file's bytes.</param>
/// <param name="offset">Where the table begins.</param>
/// <param name="length">Its length in bytes.</param>
internal readonly struct FlatArray<T>(byte[] data, int offset, int length)
    where T : unmanaged
{
    /// <summary>All rows.</summary>
    public ReadOnlySpan<T> Rows => MemoryMarshal.Cast<byte, T>(data.AsSpan(offset, length));

    /// <summary>Number of rows.</summary>
    public int Count => Rows.Length;

    /// <summary>A row.</summary>
    public ref readonly T this[int index] => ref Rows[index];
}
