using System.Runtime.InteropServices;

namespace Rapporteur.Language;

/// <summary>Reads numbers and flat arrays from the payload of a model file, in the order <see cref="PayloadWriter"/> wrote them.</summary>
internal ref struct PayloadReader(string path, ReadOnlySpan<byte> payload)
{
    private ReadOnlySpan<byte> _rest = payload;

    /// <summary>Reads a number.</summary>
    public int Number() => MemoryMarshal.Read<int>(Take(sizeof(int)));

    /// <summary>Reads an array into memory of its own.</summary>
    public T[] Array<T>()
        where T : unmanaged => View<T>().ToArray();

    /// <summary>Reads an array in place.</summary>
    public ReadOnlySpan<T> View<T>()
        where T : unmanaged
    {
        var bytes = Number();
        return MemoryMarshal.Cast<byte, T>(Take(bytes));
    }

    private ReadOnlySpan<byte> Take(int bytes)
    {
        if (bytes < 0 || bytes > _rest.Length) throw new ModelException(path, "ends inside a table");
        var taken = _rest[..bytes];
        _rest = _rest[bytes..];
        return taken;
    }
}
