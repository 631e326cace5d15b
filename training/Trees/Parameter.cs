using System.Numerics;
using Rapporteur.Language.Trees;

namespace Rapporteur.Training.Trees;

/// <summary>A matrix that is learned: value, gradients of each shard, Adam's moments, and the running average that ships.</summary>
internal sealed unsafe class Parameter
{
    private readonly FloatBuffer _mean;
    private readonly FloatBuffer _variance;
    private readonly FloatBuffer[] _gradients;
    private readonly bool[][] _isTouched;
    private readonly List<int>[] _touched;

    public Parameter(TensorSpec spec, int shards)
    {
        Spec = spec;
        (Value, Average, _mean, _variance) = (new(spec.Length), new(spec.Length), new(spec.Length), new(spec.Length));
        _gradients = [.. Enumerable.Range(0, shards).Select(_ => new FloatBuffer(spec.Length))];
        _isTouched = [.. Enumerable.Range(0, shards).Select(_ => new bool[spec.IsTable ? spec.Rows : 0])];
        _touched = [.. Enumerable.Range(0, shards).Select(_ => new List<int>())];
    }

    public TensorSpec Spec { get; }

    public FloatBuffer Value { get; }

    public FloatBuffer Average { get; }

    /// <summary>The gradient that a shard adds to.</summary>
    public float* Gradient(int shard) => _gradients[shard].Pointer;

    /// <summary>The gradient of a table's row, which is then known to have one.</summary>
    public float* GradientRow(int shard, int row)
    {
        if (!_isTouched[shard][row])
        {
            _isTouched[shard][row] = true;
            _touched[shard].Add(row);
        }

        return _gradients[shard].Pointer + (long)row * Spec.Columns;
    }

    /// <summary>Sums the shards' gradients in their order into the first.</summary>
    /// <returns>The square of the sum's norm.</returns>
    public double Reduce()
    {
        double square = 0;
        if (!Spec.IsTable)
        {
            for (var s = 1; s < _gradients.Length; s++) VectorMath.AddScaled(Gradient(0), Gradient(s), 1f, Spec.Length);
            return Square(Gradient(0), Spec.Length);
        }

        for (var s = 1; s < _gradients.Length; s++)
        {
            foreach (var row in _touched[s]) VectorMath.AddScaled(GradientRow(0, row), GradientRow(s, row), 1f, Spec.Columns);
        }

        foreach (var row in _touched[0]) square += Square(GradientRow(0, row), Spec.Columns);
        return square;
    }

    /// <summary>One step of Adam (only of the rows with a gradient, in a table), after which all gradients are zero.</summary>
    public void Step(in AdamStep adam)
    {
        if (!Spec.IsTable)
        {
            Step(adam, 0, Spec.Length);
            foreach (var gradient in _gradients) gradient.Span.Clear();
            return;
        }

        foreach (var row in _touched[0]) Step(adam, row * Spec.Columns, Spec.Columns);
        for (var s = 0; s < _gradients.Length; s++)
        {
            foreach (var row in _touched[s])
            {
                _isTouched[s][row] = false;
                _gradients[s].Span.Slice(row * Spec.Columns, Spec.Columns).Clear();
            }

            _touched[s].Clear();
        }
    }

    /// <summary>Moves the average towards the value.</summary>
    public void UpdateAverage(float weight)
    {
        var factor = new Vector<float>(weight);
        for (var i = 0; i < Spec.Length; i += Vector<float>.Count)
        {
            var average = Vector.Load(Average.Pointer + i);
            Vector.Store(Vector.MultiplyAddEstimate(Vector.Load(Value.Pointer + i) - average, factor, average), Average.Pointer + i);
        }
    }

    private void Step(in AdamStep adam, int start, int length)
    {
        float* value = Value.Pointer + start, mean = _mean.Pointer + start, variance = _variance.Pointer + start, gradient = Gradient(0) + start;
        for (var i = 0; i < length; i += Vector<float>.Count)
        {
            var g = Vector.Load(gradient + i) * adam.Scale;
            var m = Vector.Load(mean + i) * AdamStep.Beta1 + g * (1 - AdamStep.Beta1);
            var v = Vector.Load(variance + i) * AdamStep.Beta2 + g * g * (1 - AdamStep.Beta2);
            Vector.Store(m, mean + i);
            Vector.Store(v, variance + i);
            var w = Vector.Load(value + i);
            Vector.Store(w - m * adam.Rate / (Vector.SquareRoot(v * adam.VarianceCorrection) + new Vector<float>(1e-8f)) - w * adam.Decay, value + i);
        }
    }

    private static double Square(float* values, int length)
    {
        double sum = 0;
        for (var i = 0; i < length; i += 256)
        {
            float part = 0;
            for (var j = i; j < Math.Min(i + 256, length); j++) part += values[j] * values[j];
            sum += part;
        }

        return sum;
    }
}
