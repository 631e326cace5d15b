using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Rapporteur.Language.Trees;

/// <summary>Products of rows with one panel of a <see cref="QuantizedMatrix"/>, 512 bits at a time: the sums of eight rows stay in registers.</summary>
internal static unsafe class QuantizedProduct512
{
    /// <summary>Adds <paramref name="count"/> rows times the panel to the target's rows; a row is read as pairs of states.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Run(short* panel, int pairs, int* rows, int rowStride, int count, float* scales, float* target, int targetStride)
    {
        for (; count >= 8; count -= 8, rows += 8 * rowStride, target += 8 * targetStride) Rows8(panel, pairs, rows, rowStride, scales, target, targetStride);
        for (; count >= 4; count -= 4, rows += 4 * rowStride, target += 4 * targetStride) Rows4(panel, pairs, rows, rowStride, scales, target, targetStride);
        for (; count > 0; count--, rows += rowStride, target += targetStride) Rows1(panel, pairs, rows, scales, target);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Rows8(short* panel, int pairs, int* rows, int rowStride, float* scales, float* target, int targetStride)
    {
        int* a0 = rows;
        int* a1 = rows + rowStride;
        int* a2 = rows + 2 * rowStride;
        int* a3 = rows + 3 * rowStride;
        int* a4 = rows + 4 * rowStride;
        int* a5 = rows + 5 * rowStride;
        int* a6 = rows + 6 * rowStride;
        int* a7 = rows + 7 * rowStride;
        Vector512<int> l0 = default, h0 = default, l1 = default, h1 = default, l2 = default, h2 = default, l3 = default, h3 = default, l4 = default, h4 = default, l5 = default, h5 = default, l6 = default, h6 = default, l7 = default, h7 = default;
        for (nint k = 0; k < pairs; k++, panel += PackedMatrix.Panel * 2)
        {
            var low = Vector512.Load(panel);
            var high = Vector512.Load(panel + 32);
            var x0 = Vector512.Create(a0[k]).AsInt16();
            l0 += Avx512BW.MultiplyAddAdjacent(x0, low);
            h0 += Avx512BW.MultiplyAddAdjacent(x0, high);
            var x1 = Vector512.Create(a1[k]).AsInt16();
            l1 += Avx512BW.MultiplyAddAdjacent(x1, low);
            h1 += Avx512BW.MultiplyAddAdjacent(x1, high);
            var x2 = Vector512.Create(a2[k]).AsInt16();
            l2 += Avx512BW.MultiplyAddAdjacent(x2, low);
            h2 += Avx512BW.MultiplyAddAdjacent(x2, high);
            var x3 = Vector512.Create(a3[k]).AsInt16();
            l3 += Avx512BW.MultiplyAddAdjacent(x3, low);
            h3 += Avx512BW.MultiplyAddAdjacent(x3, high);
            var x4 = Vector512.Create(a4[k]).AsInt16();
            l4 += Avx512BW.MultiplyAddAdjacent(x4, low);
            h4 += Avx512BW.MultiplyAddAdjacent(x4, high);
            var x5 = Vector512.Create(a5[k]).AsInt16();
            l5 += Avx512BW.MultiplyAddAdjacent(x5, low);
            h5 += Avx512BW.MultiplyAddAdjacent(x5, high);
            var x6 = Vector512.Create(a6[k]).AsInt16();
            l6 += Avx512BW.MultiplyAddAdjacent(x6, low);
            h6 += Avx512BW.MultiplyAddAdjacent(x6, high);
            var x7 = Vector512.Create(a7[k]).AsInt16();
            l7 += Avx512BW.MultiplyAddAdjacent(x7, low);
            h7 += Avx512BW.MultiplyAddAdjacent(x7, high);
        }

        Add(l0, h0, scales, target);
        Add(l1, h1, scales, target + targetStride);
        Add(l2, h2, scales, target + 2 * targetStride);
        Add(l3, h3, scales, target + 3 * targetStride);
        Add(l4, h4, scales, target + 4 * targetStride);
        Add(l5, h5, scales, target + 5 * targetStride);
        Add(l6, h6, scales, target + 6 * targetStride);
        Add(l7, h7, scales, target + 7 * targetStride);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Rows4(short* panel, int pairs, int* rows, int rowStride, float* scales, float* target, int targetStride)
    {
        int* a0 = rows;
        int* a1 = rows + rowStride;
        int* a2 = rows + 2 * rowStride;
        int* a3 = rows + 3 * rowStride;
        Vector512<int> l0 = default, h0 = default, l1 = default, h1 = default, l2 = default, h2 = default, l3 = default, h3 = default;
        for (nint k = 0; k < pairs; k++, panel += PackedMatrix.Panel * 2)
        {
            var low = Vector512.Load(panel);
            var high = Vector512.Load(panel + 32);
            var x0 = Vector512.Create(a0[k]).AsInt16();
            l0 += Avx512BW.MultiplyAddAdjacent(x0, low);
            h0 += Avx512BW.MultiplyAddAdjacent(x0, high);
            var x1 = Vector512.Create(a1[k]).AsInt16();
            l1 += Avx512BW.MultiplyAddAdjacent(x1, low);
            h1 += Avx512BW.MultiplyAddAdjacent(x1, high);
            var x2 = Vector512.Create(a2[k]).AsInt16();
            l2 += Avx512BW.MultiplyAddAdjacent(x2, low);
            h2 += Avx512BW.MultiplyAddAdjacent(x2, high);
            var x3 = Vector512.Create(a3[k]).AsInt16();
            l3 += Avx512BW.MultiplyAddAdjacent(x3, low);
            h3 += Avx512BW.MultiplyAddAdjacent(x3, high);
        }

        Add(l0, h0, scales, target);
        Add(l1, h1, scales, target + targetStride);
        Add(l2, h2, scales, target + 2 * targetStride);
        Add(l3, h3, scales, target + 3 * targetStride);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Rows1(short* panel, int pairs, int* rows, float* scales, float* target)
    {
        int* a0 = rows;
        Vector512<int> l0 = default, h0 = default;
        for (nint k = 0; k < pairs; k++, panel += PackedMatrix.Panel * 2)
        {
            var low = Vector512.Load(panel);
            var high = Vector512.Load(panel + 32);
            var x0 = Vector512.Create(a0[k]).AsInt16();
            l0 += Avx512BW.MultiplyAddAdjacent(x0, low);
            h0 += Avx512BW.MultiplyAddAdjacent(x0, high);
        }

        Add(l0, h0, scales, target);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Add(Vector512<int> low, Vector512<int> high, float* scales, float* target)
    {
        Vector512.FusedMultiplyAdd(Vector512.ConvertToSingle(low), Vector512.Load(scales), Vector512.Load(target)).Store(target);
        Vector512.FusedMultiplyAdd(Vector512.ConvertToSingle(high), Vector512.Load(scales + 16), Vector512.Load(target + 16)).Store(target + 16);
    }
}
