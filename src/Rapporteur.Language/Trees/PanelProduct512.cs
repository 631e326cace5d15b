using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Rapporteur.Language.Trees;

/// <summary>Products of rows with one panel of a <see cref="PackedMatrix"/>, 512 bits at a time: the sums of eight rows stay in registers.</summary>
internal static unsafe class PanelProduct512
{
    /// <summary>Adds <paramref name="count"/> rows times the panel to the target's rows.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Run(float* panel, int depth, float* rows, int rowStride, int count, float* target, int targetStride)
    {
        for (; count >= 8; count -= 8, rows += 8 * rowStride, target += 8 * targetStride) Rows8(panel, depth, rows, rowStride, target, targetStride);
        for (; count >= 4; count -= 4, rows += 4 * rowStride, target += 4 * targetStride) Rows4(panel, depth, rows, rowStride, target, targetStride);
        for (; count >= 2; count -= 2, rows += 2 * rowStride, target += 2 * targetStride) Rows2(panel, depth, rows, rowStride, target, targetStride);
        if (count > 0) Rows1(panel, depth, rows, target);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Rows8(float* panel, int depth, float* rows, int rowStride, float* target, int targetStride)
    {
        float* a0 = rows, t0 = target;
        float* a1 = rows + rowStride, t1 = target + targetStride;
        float* a2 = rows + 2 * rowStride, t2 = target + 2 * targetStride;
        float* a3 = rows + 3 * rowStride, t3 = target + 3 * targetStride;
        float* a4 = rows + 4 * rowStride, t4 = target + 4 * targetStride;
        float* a5 = rows + 5 * rowStride, t5 = target + 5 * targetStride;
        float* a6 = rows + 6 * rowStride, t6 = target + 6 * targetStride;
        float* a7 = rows + 7 * rowStride, t7 = target + 7 * targetStride;
        Vector512<float> l0 = Vector512.Load(t0), h0 = Vector512.Load(t0 + 16);
        Vector512<float> l1 = Vector512.Load(t1), h1 = Vector512.Load(t1 + 16);
        Vector512<float> l2 = Vector512.Load(t2), h2 = Vector512.Load(t2 + 16);
        Vector512<float> l3 = Vector512.Load(t3), h3 = Vector512.Load(t3 + 16);
        Vector512<float> l4 = Vector512.Load(t4), h4 = Vector512.Load(t4 + 16);
        Vector512<float> l5 = Vector512.Load(t5), h5 = Vector512.Load(t5 + 16);
        Vector512<float> l6 = Vector512.Load(t6), h6 = Vector512.Load(t6 + 16);
        Vector512<float> l7 = Vector512.Load(t7), h7 = Vector512.Load(t7 + 16);
        for (nint k = 0; k < depth; k++, panel += PackedMatrix.Panel)
        {
            var low = Vector512.Load(panel);
            var high = Vector512.Load(panel + 16);
            var x0 = Vector512.Create(a0[k]);
            l0 = Vector512.FusedMultiplyAdd(x0, low, l0);
            h0 = Vector512.FusedMultiplyAdd(x0, high, h0);
            var x1 = Vector512.Create(a1[k]);
            l1 = Vector512.FusedMultiplyAdd(x1, low, l1);
            h1 = Vector512.FusedMultiplyAdd(x1, high, h1);
            var x2 = Vector512.Create(a2[k]);
            l2 = Vector512.FusedMultiplyAdd(x2, low, l2);
            h2 = Vector512.FusedMultiplyAdd(x2, high, h2);
            var x3 = Vector512.Create(a3[k]);
            l3 = Vector512.FusedMultiplyAdd(x3, low, l3);
            h3 = Vector512.FusedMultiplyAdd(x3, high, h3);
            var x4 = Vector512.Create(a4[k]);
            l4 = Vector512.FusedMultiplyAdd(x4, low, l4);
            h4 = Vector512.FusedMultiplyAdd(x4, high, h4);
            var x5 = Vector512.Create(a5[k]);
            l5 = Vector512.FusedMultiplyAdd(x5, low, l5);
            h5 = Vector512.FusedMultiplyAdd(x5, high, h5);
            var x6 = Vector512.Create(a6[k]);
            l6 = Vector512.FusedMultiplyAdd(x6, low, l6);
            h6 = Vector512.FusedMultiplyAdd(x6, high, h6);
            var x7 = Vector512.Create(a7[k]);
            l7 = Vector512.FusedMultiplyAdd(x7, low, l7);
            h7 = Vector512.FusedMultiplyAdd(x7, high, h7);
        }

        l0.Store(t0);
        h0.Store(t0 + 16);
        l1.Store(t1);
        h1.Store(t1 + 16);
        l2.Store(t2);
        h2.Store(t2 + 16);
        l3.Store(t3);
        h3.Store(t3 + 16);
        l4.Store(t4);
        h4.Store(t4 + 16);
        l5.Store(t5);
        h5.Store(t5 + 16);
        l6.Store(t6);
        h6.Store(t6 + 16);
        l7.Store(t7);
        h7.Store(t7 + 16);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Rows4(float* panel, int depth, float* rows, int rowStride, float* target, int targetStride)
    {
        float* a0 = rows, t0 = target;
        float* a1 = rows + rowStride, t1 = target + targetStride;
        float* a2 = rows + 2 * rowStride, t2 = target + 2 * targetStride;
        float* a3 = rows + 3 * rowStride, t3 = target + 3 * targetStride;
        Vector512<float> l0 = Vector512.Load(t0), h0 = Vector512.Load(t0 + 16);
        Vector512<float> l1 = Vector512.Load(t1), h1 = Vector512.Load(t1 + 16);
        Vector512<float> l2 = Vector512.Load(t2), h2 = Vector512.Load(t2 + 16);
        Vector512<float> l3 = Vector512.Load(t3), h3 = Vector512.Load(t3 + 16);
        for (nint k = 0; k < depth; k++, panel += PackedMatrix.Panel)
        {
            var low = Vector512.Load(panel);
            var high = Vector512.Load(panel + 16);
            var x0 = Vector512.Create(a0[k]);
            l0 = Vector512.FusedMultiplyAdd(x0, low, l0);
            h0 = Vector512.FusedMultiplyAdd(x0, high, h0);
            var x1 = Vector512.Create(a1[k]);
            l1 = Vector512.FusedMultiplyAdd(x1, low, l1);
            h1 = Vector512.FusedMultiplyAdd(x1, high, h1);
            var x2 = Vector512.Create(a2[k]);
            l2 = Vector512.FusedMultiplyAdd(x2, low, l2);
            h2 = Vector512.FusedMultiplyAdd(x2, high, h2);
            var x3 = Vector512.Create(a3[k]);
            l3 = Vector512.FusedMultiplyAdd(x3, low, l3);
            h3 = Vector512.FusedMultiplyAdd(x3, high, h3);
        }

        l0.Store(t0);
        h0.Store(t0 + 16);
        l1.Store(t1);
        h1.Store(t1 + 16);
        l2.Store(t2);
        h2.Store(t2 + 16);
        l3.Store(t3);
        h3.Store(t3 + 16);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Rows2(float* panel, int depth, float* rows, int rowStride, float* target, int targetStride)
    {
        float* a0 = rows, t0 = target;
        float* a1 = rows + rowStride, t1 = target + targetStride;
        Vector512<float> l0 = Vector512.Load(t0), h0 = Vector512.Load(t0 + 16);
        Vector512<float> l1 = Vector512.Load(t1), h1 = Vector512.Load(t1 + 16);
        for (nint k = 0; k < depth; k++, panel += PackedMatrix.Panel)
        {
            var low = Vector512.Load(panel);
            var high = Vector512.Load(panel + 16);
            var x0 = Vector512.Create(a0[k]);
            l0 = Vector512.FusedMultiplyAdd(x0, low, l0);
            h0 = Vector512.FusedMultiplyAdd(x0, high, h0);
            var x1 = Vector512.Create(a1[k]);
            l1 = Vector512.FusedMultiplyAdd(x1, low, l1);
            h1 = Vector512.FusedMultiplyAdd(x1, high, h1);
        }

        l0.Store(t0);
        h0.Store(t0 + 16);
        l1.Store(t1);
        h1.Store(t1 + 16);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Rows1(float* panel, int depth, float* row, float* target)
    {
        Vector512<float> low = Vector512.Load(target), high = Vector512.Load(target + 16);
        for (nint k = 0; k < depth; k++, panel += PackedMatrix.Panel)
        {
            var x = Vector512.Create(row[k]);
            low = Vector512.FusedMultiplyAdd(x, Vector512.Load(panel), low);
            high = Vector512.FusedMultiplyAdd(x, Vector512.Load(panel + 16), high);
        }

        low.Store(target);
        high.Store(target + 16);
    }
}
