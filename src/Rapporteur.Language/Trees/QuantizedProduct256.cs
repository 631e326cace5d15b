using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Rapporteur.Language.Trees;

/// <summary>Products of rows with one panel of a <see cref="QuantizedMatrix"/> on processors without 512-bit registers, half a panel after the other.</summary>
internal static unsafe class QuantizedProduct256
{
    private const int Half = PackedMatrix.Panel / 2;

    /// <summary>Adds <paramref name="count"/> rows times the panel to the target's rows; a row is read as pairs of states.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Run(short* panel, int pairs, int* rows, int rowStride, int count, float* scales, float* target, int targetStride)
    {
        RunHalf(panel, pairs, rows, rowStride, count, scales, target, targetStride);
        RunHalf(panel + 2 * Half, pairs, rows, rowStride, count, scales + Half, target + Half, targetStride);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void RunHalf(short* panel, int pairs, int* rows, int rowStride, int count, float* scales, float* target, int targetStride)
    {
        for (; count >= 4; count -= 4, rows += 4 * rowStride, target += 4 * targetStride) Rows4(panel, pairs, rows, rowStride, scales, target, targetStride);
        for (; count > 0; count--, rows += rowStride, target += targetStride) Rows1(panel, pairs, rows, scales, target);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Rows4(short* panel, int pairs, int* rows, int rowStride, float* scales, float* target, int targetStride)
    {
        int* a0 = rows;
        int* a1 = rows + rowStride;
        int* a2 = rows + 2 * rowStride;
        int* a3 = rows + 3 * rowStride;
        Vector256<int> l0 = default, h0 = default, l1 = default, h1 = default, l2 = default, h2 = default, l3 = default, h3 = default;
        for (nint k = 0; k < pairs; k++, panel += PackedMatrix.Panel * 2)
        {
            var low = Vector256.Load(panel);
            var high = Vector256.Load(panel + 16);
            var x0 = Vector256.Create(a0[k]).AsInt16();
            l0 += PairProduct(x0, low);
            h0 += PairProduct(x0, high);
            var x1 = Vector256.Create(a1[k]).AsInt16();
            l1 += PairProduct(x1, low);
            h1 += PairProduct(x1, high);
            var x2 = Vector256.Create(a2[k]).AsInt16();
            l2 += PairProduct(x2, low);
            h2 += PairProduct(x2, high);
            var x3 = Vector256.Create(a3[k]).AsInt16();
            l3 += PairProduct(x3, low);
            h3 += PairProduct(x3, high);
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
        Vector256<int> l0 = default, h0 = default;
        for (nint k = 0; k < pairs; k++, panel += PackedMatrix.Panel * 2)
        {
            var low = Vector256.Load(panel);
            var high = Vector256.Load(panel + 16);
            var x0 = Vector256.Create(a0[k]).AsInt16();
            l0 += PairProduct(x0, low);
            h0 += PairProduct(x0, high);
        }

        Add(l0, h0, scales, target);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Add(Vector256<int> low, Vector256<int> high, float* scales, float* target)
    {
        Vector256.FusedMultiplyAdd(Vector256.ConvertToSingle(low), Vector256.Load(scales), Vector256.Load(target)).Store(target);
        Vector256.FusedMultiplyAdd(Vector256.ConvertToSingle(high), Vector256.Load(scales + 8), Vector256.Load(target + 8)).Store(target + 8);
    }

    /// <summary>Multiplies shorts and adds neighbours; the same number on every processor.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<int> PairProduct(Vector256<short> left, Vector256<short> right)
    {
        if (Avx2.IsSupported) return Avx2.MultiplyAddAdjacent(left, right);
        Vector256<int> l = left.AsInt32(), r = right.AsInt32();
        return (l >> 16) * (r >> 16) + ((l << 16) >> 16) * ((r << 16) >> 16);
    }
}
