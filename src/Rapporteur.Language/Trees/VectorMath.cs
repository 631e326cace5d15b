using System.Numerics;
using System.Runtime.CompilerServices;

namespace Rapporteur.Language.Trees;

/// <summary>Elementwise functions over the widest general vectors of the processor; errors stay below 1e-6.</summary>
internal static unsafe class VectorMath
{
    private const float Log2E = 1.44269504f;
    private const float Ln2High = 0.693359375f;
    private const float Ln2Low = -2.12194440e-4f;

    /// <summary>e to the power of each element; arguments beyond ±87 are taken as ±87.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector<float> Exp(Vector<float> x)
    {
        x = Vector.Min(Vector.Max(x, new Vector<float>(-87f)), new Vector<float>(87f));
        var n = Vector.Round(x * Log2E);
        var r = Vector.MultiplyAddEstimate(n, new Vector<float>(-Ln2High), x);
        r = Vector.MultiplyAddEstimate(n, new Vector<float>(-Ln2Low), r);
        var p = new Vector<float>(1.9875691500e-4f);
        p = Vector.MultiplyAddEstimate(p, r, new Vector<float>(1.3981999507e-3f));
        p = Vector.MultiplyAddEstimate(p, r, new Vector<float>(8.3334519073e-3f));
        p = Vector.MultiplyAddEstimate(p, r, new Vector<float>(4.1665795894e-2f));
        p = Vector.MultiplyAddEstimate(p, r, new Vector<float>(1.6666665459e-1f));
        p = Vector.MultiplyAddEstimate(p, r, new Vector<float>(5.0000001201e-1f));
        p = Vector.MultiplyAddEstimate(p, r * r, r + Vector<float>.One);
        var power = Vector.ShiftLeft(Vector.ConvertToInt32Native(n) + new Vector<int>(127), 23);
        return p * Vector.AsVectorSingle(power);
    }

    /// <summary>The logistic function.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector<float> Sigmoid(Vector<float> x) => Vector<float>.One / (Vector<float>.One + Exp(-x));

    /// <summary>The hyperbolic tangent.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector<float> Tanh(Vector<float> x) =>
        Vector<float>.One - new Vector<float>(2f) / (Vector<float>.One + Exp(x + x));

    /// <summary>Adds a scaled row to another; the length is a multiple of 16.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void AddScaled(float* target, float* source, float scale, int length)
    {
        var factor = new Vector<float>(scale);
        for (var i = 0; i < length; i += Vector<float>.Count)
            Vector.Store(Vector.MultiplyAddEstimate(Vector.Load(source + i), factor, Vector.Load(target + i)), target + i);
    }

    /// <summary>The scalar product of two rows; the length is a multiple of 32.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static float Dot(float* left, float* right, int length)
    {
        Vector<float> first = default, second = default;
        var step = Vector<float>.Count;
        for (var i = 0; i < length; i += 2 * step)
        {
            first = Vector.MultiplyAddEstimate(Vector.Load(left + i), Vector.Load(right + i), first);
            second = Vector.MultiplyAddEstimate(Vector.Load(left + i + step), Vector.Load(right + i + step), second);
        }

        return Vector.Sum(first + second);
    }

    /// <summary>The leaky rectifier of the heads, in place; the length is a multiple of 16.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Rectify(float* values, int length)
    {
        var leak = new Vector<float>(Leak);
        for (var i = 0; i < length; i += Vector<float>.Count)
        {
            var x = Vector.Load(values + i);
            Vector.Store(Vector.Max(x, x * leak), values + i);
        }
    }

    /// <summary>Slope of <see cref="Rectify"/> below zero.</summary>
    public const float Leak = 0.1f;

    /// <summary>Index of the first greatest of the values; 0 if they are no numbers.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static int ArgMax(float* values, int length)
    {
        var most = values[0];
        var i = 0;
        if (length >= Vector<float>.Count)
        {
            var wide = Vector.Load(values);
            for (i = Vector<float>.Count; i + Vector<float>.Count <= length; i += Vector<float>.Count) wide = Vector.Max(wide, Vector.Load(values + i));
            for (var lane = 0; lane < Vector<float>.Count; lane++) most = MathF.Max(most, wide[lane]);
        }

        for (; i < length; i++) most = MathF.Max(most, values[i]);
        return Math.Max(0, new ReadOnlySpan<float>(values, length).IndexOf(most));
    }
}
