using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Rapporteur.Language.Trees;

/// <summary>
/// A matrix of 16-bit integers that is multiplied by recurrent states, which lie between -1 and 1: twice as many products an
/// instruction as in single precision. Each column has its own scale, chosen so that no sum can overflow. Immutable.
/// </summary>
internal sealed unsafe class QuantizedMatrix
{
    /// <summary>The integer that stands for a state of 1.</summary>
    public const float StateScale = 4096;

    private readonly FloatBuffer _panels;
    private readonly FloatBuffer _scales;

    /// <summary>Takes over a row-major matrix.</summary>
    /// <param name="source">The values.</param>
    /// <param name="rows">An even number.</param>
    /// <param name="columns">A multiple of <see cref="PackedMatrix.Panel"/>.</param>
    public QuantizedMatrix(float* source, int rows, int columns)
    {
        (Rows, Columns) = (rows, columns);
        _panels = new FloatBuffer(rows * columns / 2);
        _scales = new FloatBuffer(columns);
        var to = (short*)_panels.Pointer;
        for (var column = 0; column < columns; column++)
        {
            var scale = Scale(source + column, rows, columns);
            _scales.Pointer[column] = 1f / (scale * StateScale);
            var panel = to + column / PackedMatrix.Panel * rows * PackedMatrix.Panel + column % PackedMatrix.Panel * 2;
            for (var row = 0; row < rows; row++)
                panel[row / 2 * 2 * PackedMatrix.Panel + row % 2] = (short)MathF.Round(source[row * columns + column] * scale);
        }
    }

    /// <summary>Number of rows.</summary>
    public int Rows { get; }

    /// <summary>Number of columns.</summary>
    public int Columns { get; }

    /// <summary>Adds the product of <paramref name="count"/> rows of states with this matrix to as many rows of the target.</summary>
    /// <param name="states">First of the rows to multiply, scaled by <see cref="StateScale"/>.</param>
    /// <param name="count">Number of rows; one follows the other.</param>
    /// <param name="target">First of the rows to add to; one follows the other.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void MultiplyAdd(short* states, int count, float* target)
    {
        var panel = (short*)_panels.Pointer;
        for (var column = 0; column < Columns; column += PackedMatrix.Panel, panel += Rows * PackedMatrix.Panel)
        {
            if (Avx512BW.IsSupported && Vector512.IsHardwareAccelerated)
                QuantizedProduct512.Run(panel, Rows / 2, (int*)states, Rows / 2, count, _scales.Pointer + column, target + column, Columns);
            else
                QuantizedProduct256.Run(panel, Rows / 2, (int*)states, Rows / 2, count, _scales.Pointer + column, target + column, Columns);
        }
    }

    private static float Scale(float* column, int rows, int stride)
    {
        float most = 1e-6f, sum = 1e-6f;
        for (var row = 0; row < rows; row++)
        {
            var size = MathF.Abs(column[row * stride]);
            most = MathF.Max(most, size);
            sum += size;
        }

        // Rounding adds at most half a step a row, which the margins cover.
        return MathF.Min(32000f / most, (int.MaxValue / StateScale - rows) * 0.99f / sum);
    }
}
