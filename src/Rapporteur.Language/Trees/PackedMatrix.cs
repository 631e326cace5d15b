using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Rapporteur.Language.Trees;

/// <summary>
/// A matrix in the order its products read it: panels of 32 columns, each row after row.
/// Immutable once packed (the trainer packs anew after every update), so safe to share between threads.
/// </summary>
internal sealed unsafe class PackedMatrix
{
    /// <summary>Columns of a panel; the number of columns is a multiple of it.</summary>
    public const int Panel = 32;

    private readonly FloatBuffer _panels;

    /// <summary>An all-zero matrix.</summary>
    /// <exception cref="ArgumentException">The columns do not fill whole panels.</exception>
    public PackedMatrix(int rows, int columns)
    {
        if (columns % Panel != 0) throw new ArgumentException($"{columns} columns are no multiple of {Panel}.", nameof(columns));
        (Rows, Columns) = (rows, columns);
        _panels = new FloatBuffer(rows * columns);
    }

    /// <summary>Number of rows.</summary>
    public int Rows { get; }

    /// <summary>Number of columns.</summary>
    public int Columns { get; }

    /// <summary>Takes over a row-major matrix of the same size.</summary>
    public void Pack(float* source)
    {
        var to = _panels.Pointer;
        for (var panel = 0; panel < Columns; panel += Panel)
        {
            for (var row = 0; row < Rows; row++, to += Panel)
                new ReadOnlySpan<float>(source + (long)row * Columns + panel, Panel).CopyTo(new Span<float>(to, Panel));
        }
    }

    /// <summary>Takes over the transpose of a row-major matrix with <see cref="Columns"/> rows.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void PackTransposed(float* source)
    {
        var to = _panels.Pointer;
        for (var panel = 0; panel < Columns; panel += Panel)
        {
            for (var row = 0; row < Rows; row++, to += Panel)
            {
                for (var i = 0; i < Panel; i++) to[i] = source[(long)(panel + i) * Rows + row];
            }
        }
    }

    /// <summary>Adds the product of <paramref name="count"/> rows with this matrix to as many rows of the target.</summary>
    /// <param name="rows">First of the rows to multiply.</param>
    /// <param name="rowStride">Floats from one such row to the next.</param>
    /// <param name="count">Number of rows.</param>
    /// <param name="target">First of the rows to add to.</param>
    /// <param name="targetStride">Floats from one target row to the next.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void MultiplyAdd(float* rows, int rowStride, int count, float* target, int targetStride)
    {
        var panel = _panels.Pointer;
        for (var column = 0; column < Columns; column += Panel, panel += Rows * Panel)
        {
            if (Vector512.IsHardwareAccelerated) PanelProduct512.Run(panel, Rows, rows, rowStride, count, target + column, targetStride);
            else PanelProduct256.Run(panel, Rows, rows, rowStride, count, target + column, targetStride);
        }
    }
}
