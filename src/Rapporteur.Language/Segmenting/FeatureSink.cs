using System.Runtime.CompilerServices;

namespace Rapporteur.Language.Segmenting;

/// <summary>Gathers the hashed features of one decision in a caller's buffer.</summary>
internal ref struct FeatureSink(Span<uint> buffer)
{
    private readonly Span<uint> _buffer = buffer;
    private uint _template;

    /// <summary>Features gathered.</summary>
    public int Count { get; private set; }

    /// <summary>The hashes gathered.</summary>
    public readonly ReadOnlySpan<uint> Features => _buffer[..Count];

    /// <summary>
    /// Adds the value of the next template. Templates are told apart by the order of calls, so every extraction must make the same calls.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(uint value)
    {
        _template += 0x9E3779B9u;
        _buffer[Count++] = FeatureHash.Mix(value ^ _template);
    }

    /// <summary>Passes over a template that has no value here.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Skip() => _template += 0x9E3779B9u;
}
