using System.Runtime.Intrinsics;
using Rapporteur.Language.Trees;

namespace Rapporteur.Training.Trees;

/// <summary>Gradients of weights: the transpose of one matrix times another. An instance serves one thread.</summary>
internal sealed unsafe class TransposedProduct
{
    private const int Panel = 32;
    private FloatBuffer _panel = new(0);

    /// <summary>target[i, j] += Σ over rows r of left[r, i] · right[r, j]; columns of both are multiples of 8 and 32.</summary>
    public void Add(float* left, int leftStride, int leftColumns, float* right, int rightStride, int rightColumns, int rows, float* target)
    {
        if (_panel.Length < rows * Panel) _panel = new FloatBuffer(rows * Panel * 2);
        for (var j = 0; j < rightColumns; j += Panel)
        {
            for (var r = 0; r < rows; r++)
                new ReadOnlySpan<float>(right + (long)r * rightStride + j, Panel).CopyTo(new Span<float>(_panel.Pointer + r * Panel, Panel));
            for (var i = 0; i < leftColumns; i += 8) Block(left + i, leftStride, _panel.Pointer, rows, target + (long)i * rightColumns + j, rightColumns);
        }
    }

    private static void Block(float* left, int stride, float* panel, int rows, float* target, int width)
    {
        Vector512<float> l0 = default, h0 = default, l1 = default, h1 = default, l2 = default, h2 = default, l3 = default, h3 = default;
        Vector512<float> l4 = default, h4 = default, l5 = default, h5 = default, l6 = default, h6 = default, l7 = default, h7 = default;
        for (var r = 0; r < rows; r++, left += stride, panel += Panel)
        {
            Vector512<float> low = Vector512.Load(panel), high = Vector512.Load(panel + 16);
            var x = Vector512.Create(left[0]);
            l0 = Vector512.FusedMultiplyAdd(x, low, l0);
            h0 = Vector512.FusedMultiplyAdd(x, high, h0);
            x = Vector512.Create(left[1]);
            l1 = Vector512.FusedMultiplyAdd(x, low, l1);
            h1 = Vector512.FusedMultiplyAdd(x, high, h1);
            x = Vector512.Create(left[2]);
            l2 = Vector512.FusedMultiplyAdd(x, low, l2);
            h2 = Vector512.FusedMultiplyAdd(x, high, h2);
            x = Vector512.Create(left[3]);
            l3 = Vector512.FusedMultiplyAdd(x, low, l3);
            h3 = Vector512.FusedMultiplyAdd(x, high, h3);
            x = Vector512.Create(left[4]);
            l4 = Vector512.FusedMultiplyAdd(x, low, l4);
            h4 = Vector512.FusedMultiplyAdd(x, high, h4);
            x = Vector512.Create(left[5]);
            l5 = Vector512.FusedMultiplyAdd(x, low, l5);
            h5 = Vector512.FusedMultiplyAdd(x, high, h5);
            x = Vector512.Create(left[6]);
            l6 = Vector512.FusedMultiplyAdd(x, low, l6);
            h6 = Vector512.FusedMultiplyAdd(x, high, h6);
            x = Vector512.Create(left[7]);
            l7 = Vector512.FusedMultiplyAdd(x, low, l7);
            h7 = Vector512.FusedMultiplyAdd(x, high, h7);
        }

        Store(target, l0, h0);
        Store(target + width, l1, h1);
        Store(target + 2 * width, l2, h2);
        Store(target + 3 * width, l3, h3);
        Store(target + 4 * width, l4, h4);
        Store(target + 5 * width, l5, h5);
        Store(target + 6 * width, l6, h6);
        Store(target + 7 * width, l7, h7);
    }

    private static void Store(float* target, Vector512<float> low, Vector512<float> high)
    {
        (Vector512.Load(target) + low).Store(target);
        (Vector512.Load(target + 16) + high).Store(target + 16);
    }
}
