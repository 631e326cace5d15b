namespace Rapporteur.Language.Trees;

/// <summary>Floats that the garbage collector does not move, beginning on a cache line; zero at first.</summary>
internal sealed unsafe class FloatBuffer
{
    private const int LineBytes = 64;
    private readonly float[] _array;

    /// <summary>Makes room for a number of floats.</summary>
    public FloatBuffer(int length)
    {
        Length = length;
        _array = GC.AllocateArray<float>(length + LineBytes / sizeof(float), pinned: true);
        var address = (nuint)System.Runtime.CompilerServices.Unsafe.AsPointer(ref _array[0]);
        Pointer = (float*)((address + (LineBytes - 1)) & ~(nuint)(LineBytes - 1));
    }

    /// <summary>Number of floats.</summary>
    public int Length { get; }

    /// <summary>The first float; valid as long as this object lives.</summary>
    public float* Pointer { get; }

    /// <summary>All floats.</summary>
    public Span<float> Span => new(Pointer, Length);
}
