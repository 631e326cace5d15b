using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Rapporteur.Language.Trees;

/// <summary>Products of rows with one panel of a <see cref="PackedMatrix"/> on processors without 512-bit registers, half a panel after the other.</summary>
internal static unsafe class PanelProduct256
{
    /// <summary>Adds <paramref name="count"/> rows times the panel to the target's rows.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Run(float* panel, int depth, float* rows, int rowStride, int count, float* target, int targetStride)
    {
        for (var half = 0; half < PackedMatrix.Panel; half += 16) RunHalf(panel + half, depth, rows, rowStride, count, target + half, targetStride);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void RunHalf(float* panel, int depth, float* rows, int rowStride, int count, float* target, int targetStride)
    {
        for (; count >= 4; count -= 4, rows += 4 * rowStride, target += 4 * targetStride) Rows4(panel, depth, rows, rowStride, target, targetStride);
        for (; count > 0; count--, rows += rowStride, target += targetStride) Rows1(panel, depth, rows, target);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Rows4(float* panel, int depth, float* rows, int rowStride, float* target, int targetStride)
    {
        float* a0 = rows, t0 = target;
        float* a1 = rows + rowStride, t1 = target + targetStride;
        float* a2 = rows + 2 * rowStride, t2 = target + 2 * targetStride;
        float* a3 = rows + 3 * rowStride, t3 = target + 3 * targetStride;
        Vector256<float> l0 = Vector256.Load(t0), h0 = Vector256.Load(t0 + 8);
        Vector256<float> l1 = Vector256.Load(t1), h1 = Vector256.Load(t1 + 8);
        Vector256<float> l2 = Vector256.Load(t2), h2 = Vector256.Load(t2 + 8);
        Vector256<float> l3 = Vector256.Load(t3), h3 = Vector256.Load(t3 + 8);
        for (nint k = 0; k < depth; k++, panel += PackedMatrix.Panel)
        {
            var low = Vector256.Load(panel);
            var high = Vector256.Load(panel + 8);
            var x0 = Vector256.Create(a0[k]);
            l0 = Vector256.MultiplyAddEstimate(x0, low, l0);
            h0 = Vector256.MultiplyAddEstimate(x0, high, h0);
            var x1 = Vector256.Create(a1[k]);
            l1 = Vector256.MultiplyAddEstimate(x1, low, l1);
            h1 = Vector256.MultiplyAddEstimate(x1, high, h1);
            var x2 = Vector256.Create(a2[k]);
            l2 = Vector256.MultiplyAddEstimate(x2, low, l2);
            h2 = Vector256.MultiplyAddEstimate(x2, high, h2);
            var x3 = Vector256.Create(a3[k]);
            l3 = Vector256.MultiplyAddEstimate(x3, low, l3);
            h3 = Vector256.MultiplyAddEstimate(x3, high, h3);
        }

        l0.Store(t0);
        h0.Store(t0 + 8);
        l1.Store(t1);
        h1.Store(t1 + 8);
        l2.Store(t2);
        h2.Store(t2 + 8);
        l3.Store(t3);
        h3.Store(t3 + 8);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Rows1(float* panel, int depth, float* rows, float* target)
    {
        float* a0 = rows, t0 = target;
        Vector256<float> l0 = Vector256.Load(t0), h0 = Vector256.Load(t0 + 8);
        for (nint k = 0; k < depth; k++, panel += PackedMatrix.Panel)
        {
            var low = Vector256.Load(panel);
            var high = Vector256.Load(panel + 8);
            var x0 = Vector256.Create(a0[k]);
            l0 = Vector256.MultiplyAddEstimate(x0, low, l0);
            h0 = Vector256.MultiplyAddEstimate(x0, high, h0);
        }

        l0.Store(t0);
        h0.Store(t0 + 8);
    }
}
