using System.Numerics;
using System.Runtime.CompilerServices;

namespace Rapporteur.Language.Trees;

/// <summary>Turns forms into the input of the first layer's gates, from the cache where it can. Thread-safe.</summary>
internal sealed unsafe class FormEncoder
{
    private const uint CacheSalt = 77;

    private readonly TreeShape _shape;
    private readonly TreeVocabulary _vocabulary;
    private readonly ushort[] _words;
    private readonly ushort[] _pieces;
    private readonly ushort[] _shapes;
    private readonly PackedMatrix _input;
    private readonly FloatBuffer _bias;
    private readonly FormCache _cache = new();

    /// <summary>Takes the first layer's input weights and the tables.</summary>
    public FormEncoder(TreeWeights weights)
    {
        (_shape, _vocabulary) = (weights.Shape, weights.Vocabulary);
        (_words, _pieces, _shapes) = (weights.Table("words"), weights.Table("pieces"), weights.Table("shapes"));
        _input = weights.Pack("input0");
        _bias = weights.Dense("bias0");
    }

    /// <summary>Fills the gate inputs of some words, one row each.</summary>
    public void Encode(ReadOnlySpan<Word> words, TreeWorkspace workspace, float* gates)
    {
        var width = _shape.Gates;
        var missing = 0;
        var inputs = workspace.Take(Room.Inputs, (long)words.Length * _shape.Input);
        var rows = workspace.TakeMissing(words.Length);
        for (var i = 0; i < words.Length; i++)
        {
            var form = words[i].Form ?? "";
            var entry = _cache.Find(form, FormFeatures.Hash(form, CacheSalt));
            if (entry is not null)
            {
                entry.Gates.CopyTo(new Span<float>(gates + (long)i * width, width));
                continue;
            }

            Embed(form, workspace.Ids, inputs + (long)missing * _shape.Input);
            rows[missing++] = i;
        }

        if (missing > 0) Project(words, rows[..missing], inputs, workspace, gates);
    }

    /// <summary>The input vector of a form.</summary>
    private void Embed(string form, FormIds ids, float* input)
    {
        FormFeatures.Extract(form, _shape.PieceRows, _shape.ShapeRows, ids);
        new Span<float>(input, _shape.Input).Clear();
        AddRow(_words, _vocabulary.RowOf(ids.Normal), 1f, input, _shape.WordSize);
        var pieces = input + _shape.WordSize;
        for (var i = 0; i < ids.PieceCount; i++)
            AddRow(_pieces, ids.Pieces[i], i < ids.AffixCount ? 1f : ids.NgramScale, pieces, _shape.PieceSize);
        foreach (var row in ids.Shapes) AddRow(_shapes, row, 1f, pieces + _shape.PieceSize, _shape.ShapeSize);
    }

    private void Project(ReadOnlySpan<Word> words, ReadOnlySpan<int> rows, float* inputs, TreeWorkspace workspace, float* gates)
    {
        var width = _shape.Gates;
        var projected = workspace.Take(Room.Missing, (long)rows.Length * width);
        SentenceEncoder.Affine(_input, _bias, inputs, rows.Length, projected);
        for (var i = 0; i < rows.Length; i++)
        {
            var values = new ReadOnlySpan<float>(projected + (long)i * width, width);
            values.CopyTo(new Span<float>(gates + (long)rows[i] * width, width));
            var form = words[rows[i]].Form ?? "";
            var hash = FormFeatures.Hash(form, CacheSalt);
            if (_cache.IsWelcome(hash) && _cache.Find(form, hash) is null) _cache.Add(new FormEntry(form, values.ToArray()), hash);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void AddRow(ushort[] table, int row, float scale, float* target, int size)
    {
        var factor = new Vector<float>(scale);
        var values = table.AsSpan(row * size, size);
        for (var i = 0; i < size; i += Vector<ushort>.Count, target += Vector<ushort>.Count)
        {
            // A bfloat16 is the upper half of a single.
            Vector.Widen(new Vector<ushort>(values[i..]), out var low, out var high);
            Add(target, low, factor);
            Add(target + Vector<float>.Count, high, factor);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Add(float* target, Vector<uint> bits, Vector<float> factor) =>
        Vector.Store(Vector.MultiplyAddEstimate(Vector.AsVectorSingle(Vector.ShiftLeft(bits, 16)), factor, Vector.Load(target)), target);
}
