using System.Runtime.InteropServices;

namespace Rapporteur.Language;

/// <summary>Writes numbers and flat arrays as the payload of a model file.</summary>
internal sealed class PayloadWriter
{
    private readonly List<byte> _bytes = [];

    /// <summary>What has been written.</summary>
    public ReadOnlySpan<byte> Payload => CollectionsMarshal.AsSpan(_bytes);

    /// <summary>Writes a number.</summary>
    public void Number(int value) => _bytes.AddRange(BitConverter.GetBytes(value));

    /// <summary>Writes an array with its length.</summary>
    public void Array<T>(ReadOnlySpan<T> values)
        where T : unmanaged
    {
        var bytes = MemoryMarshal.AsBytes(values);
        Number(bytes.Length);
        _bytes.AddRange(bytes);
    }
}
