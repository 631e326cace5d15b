namespace Rapporteur.Language.Trees;

/// <summary>Reads words in their context: the recurrent layers, and the projections that the scorers take their vectors from.</summary>
internal sealed unsafe class SentenceEncoder
{
    private readonly TreeShape _shape;
    private readonly QuantizedMatrix?[] _inputs;
    private readonly FloatBuffer[] _biases;
    private readonly RecurrentLayer[] _forward;
    private readonly RecurrentLayer[] _backward;
    private readonly QuantizedMatrix _heads;
    private readonly FloatBuffer _headsBias;

    /// <summary>Takes the layers' weights.</summary>
    public SentenceEncoder(TreeWeights weights)
    {
        _shape = weights.Shape;
        var layers = Enumerable.Range(0, _shape.Layers).ToArray();
        _inputs = Array.ConvertAll(layers, l => l == 0 ? null : weights.Quantize($"input{l}"));
        _biases = Array.ConvertAll(layers, l => weights.Dense($"bias{l}"));
        _forward = Array.ConvertAll(layers, l => new RecurrentLayer(weights.Quantize($"forward{l}"), backward: false));
        _backward = Array.ConvertAll(layers, l => new RecurrentLayer(weights.Quantize($"backward{l}"), backward: true));
        _heads = weights.Quantize("heads");
        _headsBias = weights.Dense("heads-bias");
    }

    /// <summary>Encodes a batch.</summary>
    /// <param name="workspace">Working memory with its batch.</param>
    /// <param name="gates">Input to the first layer's gates; overwritten.</param>
    /// <returns>One row of <see cref="TreeShape.Heads"/> floats a word.</returns>
    public float* Run(TreeWorkspace workspace, float* gates)
    {
        var rows = workspace.Batch.Rows;
        var output = (short*)workspace.Take(Room.Layer, (long)rows * _shape.Output / 2);
        for (var layer = 0; layer < _shape.Layers; layer++)
        {
            if (_inputs[layer] is { } input) Fill(input, _biases[layer], output, rows, gates);
            _forward[layer].Run(workspace, gates, output);
            _backward[layer].Run(workspace, gates, output);
        }

        var heads = workspace.Take(Room.Heads, (long)rows * _shape.Heads);
        Fill(_heads, _headsBias, output, rows, heads);
        VectorMath.Rectify(heads, rows * _shape.Heads);
        return heads;
    }

    private static void Fill(QuantizedMatrix matrix, FloatBuffer bias, short* states, int count, float* target)
    {
        for (var i = 0; i < count; i++) bias.Span.CopyTo(new Span<float>(target + (long)i * matrix.Columns, matrix.Columns));
        matrix.MultiplyAdd(states, count, target);
    }

    /// <summary>Fills the target with bias plus product.</summary>
    internal static void Affine(PackedMatrix matrix, FloatBuffer bias, float* rows, int count, float* target)
    {
        for (var i = 0; i < count; i++) bias.Span.CopyTo(new Span<float>(target + (long)i * matrix.Columns, matrix.Columns));
        matrix.MultiplyAdd(rows, matrix.Rows, count, target, matrix.Columns);
    }
}
