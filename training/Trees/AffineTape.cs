using System.Numerics;
using Rapporteur.Language.Trees;

namespace Rapporteur.Training.Trees;

/// <summary>A matrix product with bias, forward and backward. An instance serves one thread.</summary>
internal sealed unsafe class AffineTape(TreeParameters parameters, string weights, string bias, int shard)
{
    private readonly TransposedProduct _product = new();

    /// <summary>Fills the output.</summary>
    public void Forward(float* input, int stride, int rows, float* output)
    {
        var matrix = parameters.Packed(weights);
        for (var i = 0; i < rows; i++) parameters[bias].Value.Span.CopyTo(new Span<float>(output + (long)i * matrix.Columns, matrix.Columns));
        matrix.MultiplyAdd(input, stride, rows, output, matrix.Columns);
    }

    /// <summary>Adds to the gradients of weights, bias and input.</summary>
    public void Backward(float* input, int stride, int rows, float* outputGradient, float* inputGradient, int inputGradientStride)
    {
        var matrix = parameters.Packed(weights);
        _product.Add(input, stride, matrix.Rows, outputGradient, matrix.Columns, matrix.Columns, rows, parameters[weights].Gradient(shard));
        var gradient = parameters[bias].Gradient(shard);
        for (var i = 0; i < rows; i++) VectorMath.AddScaled(gradient, outputGradient + (long)i * matrix.Columns, 1f, matrix.Columns);
        parameters.Transposed(weights).MultiplyAdd(outputGradient, matrix.Columns, rows, inputGradient, inputGradientStride);
    }

    /// <summary>Turns the gradient of rectified values into that of the values before.</summary>
    public static void Unrectify(float* values, float* gradient, int length)
    {
        var leak = new Vector<float>(VectorMath.Leak);
        for (var i = 0; i < length; i += Vector<float>.Count)
        {
            var g = Vector.Load(gradient + i);
            Vector.Store(Vector.ConditionalSelect(Vector.LessThan(Vector.Load(values + i), Vector<float>.Zero), g * leak, g), gradient + i);
        }
    }
}
