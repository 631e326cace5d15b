using System.Runtime.InteropServices;

namespace Rapporteur.Language.Trees;

/// <summary>The shape, vocabulary and matrices of a model, as stored. Immutable once a <see cref="TreeModel"/> uses it.</summary>
internal sealed class TreeWeights
{
    private readonly Dictionary<string, FloatBuffer> _dense = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ushort[]> _tables = new(StringComparer.Ordinal);

    /// <summary>Zero matrices of the shape.</summary>
    public TreeWeights(TreeShape shape, TreeVocabulary vocabulary)
    {
        (Shape, Vocabulary) = (shape, vocabulary);
        foreach (var tensor in shape.Tensors())
        {
            if (tensor.IsTable) _tables[tensor.Name] = new ushort[tensor.Length];
            else _dense[tensor.Name] = new FloatBuffer(tensor.Length);
        }
    }

    /// <summary>The sizes.</summary>
    public TreeShape Shape { get; }

    /// <summary>The words and labels.</summary>
    public TreeVocabulary Vocabulary { get; }

    /// <summary>A matrix that is multiplied, row after row.</summary>
    public FloatBuffer Dense(string name) => _dense[name];

    /// <summary>A matrix whose rows are looked up, as bfloat16.</summary>
    public ushort[] Table(string name) => _tables[name];

    /// <summary>Sets a matrix, rounding it if it is a table.</summary>
    public void Set(TensorSpec tensor, ReadOnlySpan<float> values)
    {
        if (!tensor.IsTable)
        {
            values.CopyTo(_dense[tensor.Name].Span);
            return;
        }

        var table = _tables[tensor.Name];
        for (var i = 0; i < table.Length; i++) table[i] = Round(values[i]);
    }

    /// <summary>The values of a matrix.</summary>
    public ReadOnlySpan<float> Get(TensorSpec tensor) => tensor.IsTable
        ? Array.ConvertAll(_tables[tensor.Name], bits => BitConverter.UInt32BitsToSingle((uint)bits << 16))
        : _dense[tensor.Name].Span;

    /// <summary>Packs a matrix for products.</summary>
    public unsafe PackedMatrix Pack(string name)
    {
        var tensor = Shape.Tensors().First(t => t.Name == name);
        var packed = new PackedMatrix(tensor.Rows, tensor.Columns);
        packed.Pack(_dense[name].Pointer);
        return packed;
    }

    /// <summary>Rounds a matrix for products with recurrent states.</summary>
    public unsafe QuantizedMatrix Quantize(string name)
    {
        var tensor = Shape.Tensors().First(t => t.Name == name);
        return new QuantizedMatrix(_dense[name].Pointer, tensor.Rows, tensor.Columns);
    }

    /// <summary>Reads a payload.</summary>
    public static TreeWeights Read(ReadOnlyMemory<byte> payload)
    {
        MemoryMarshal.TryGetArray(payload, out var segment);
        using var reader = new BinaryReader(new MemoryStream(segment.Array!, segment.Offset, segment.Count, writable: false));
        var sizes = new int[SizeCount];
        for (var i = 0; i < sizes.Length; i++) sizes[i] = reader.ReadInt32();
        var vocabulary = TreeVocabulary.Read(reader);
        var weights = new TreeWeights(
            new TreeShape
            {
                Words = vocabulary.Words.Length,
                Xpos = vocabulary.Xpos.Length,
                Features = vocabulary.Features.Length,
                PieceRows = sizes[0],
                ShapeRows = sizes[1],
                WordSize = sizes[2],
                PieceSize = sizes[3],
                ShapeSize = sizes[4],
                Hidden = sizes[5],
                Layers = sizes[6],
                Arc = sizes[7],
                Relation = sizes[8],
                Tag = sizes[9],
            },
            vocabulary);
        foreach (var tensor in weights.Shape.Tensors()) reader.BaseStream.ReadExactly(weights.Bytes(tensor));
        return weights;
    }

    /// <summary>Writes the payload.</summary>
    public byte[] Write()
    {
        using var stream = new MemoryStream();
        using var writer = new BinaryWriter(stream);
        foreach (var size in new[]
                 {
                     Shape.PieceRows, Shape.ShapeRows, Shape.WordSize, Shape.PieceSize, Shape.ShapeSize,
                     Shape.Hidden, Shape.Layers, Shape.Arc, Shape.Relation, Shape.Tag,
                 })
            writer.Write(size);
        Vocabulary.Write(writer);
        foreach (var tensor in Shape.Tensors()) writer.Write(Bytes(tensor));
        writer.Flush();
        return stream.ToArray();
    }

    private const int SizeCount = 10;

    private Span<byte> Bytes(TensorSpec tensor) => tensor.IsTable
        ? MemoryMarshal.AsBytes(_tables[tensor.Name].AsSpan())
        : MemoryMarshal.AsBytes(_dense[tensor.Name].Span);

    private static ushort Round(float value)
    {
        var bits = BitConverter.SingleToUInt32Bits(value);
        return (ushort)((bits + 0x7FFF + ((bits >> 16) & 1)) >> 16);
    }
}
