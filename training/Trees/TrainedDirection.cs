using System.Numerics;
using Rapporteur.Language.Trees;

namespace Rapporteur.Training.Trees;

/// <summary>One direction of a recurrent layer with what its gradient needs; the forward pass is that of <see cref="RecurrentLayer"/>.</summary>
internal sealed unsafe class TrainedDirection(TreeParameters parameters, string name, bool backward, int shard)
{
    private readonly int _hidden = parameters.Shape.Hidden;
    private readonly DropMask _mask = new(parameters.Shape.Hidden);
    private readonly TransposedProduct _product = new();
    private readonly TrainingRooms _rooms = new();

    /// <summary>Reads the batch; gates are replaced by their activations.</summary>
    public void Forward(SentenceBatch batch, float* gates, float* output, float drop, Random random)
    {
        int width = 3 * _hidden, offset = backward ? width : 0, half = backward ? _hidden : 0, active = batch.Count;
        _mask.Draw(batch.Count, drop, random);
        var state = _rooms.TakeZeroed(0, batch.Count * _hidden);
        var step = _rooms.Take(1, batch.Count * width);
        var cells = _rooms.Take(2, batch.Rows * _hidden);
        var before = _rooms.Take(3, batch.Rows * _hidden);
        var recurrent = parameters.Packed(name);
        for (var t = 0; t < batch.Longest; t++)
        {
            active = batch.Active(t, active);
            for (var b = 0; b < active; b++) Copy(gates + (long)batch.Row(b, t, backward) * 2 * width + offset, step + b * width, width);
            recurrent.MultiplyAdd(state, _hidden, active, step, width);
            for (var b = 0; b < active; b++)
            {
                var row = (long)batch.Row(b, t, backward);
                Copy(state + b * _hidden, before + row * _hidden, _hidden);
                var last = t == 0 ? null : cells + (long)batch.Row(b, t - 1, backward) * _hidden;
                Activate(step + b * width, last, cells + row * _hidden, state + b * _hidden, _mask.Of(b), output + row * 2 * _hidden + half);
                Copy(step + b * width, gates + row * 2 * width + offset, width);
            }
        }
    }

    /// <summary>Replaces the gates' activations by their gradients, and adds to the gradient of the weights.</summary>
    public void Backward(SentenceBatch batch, float* gates, float* outputGradient)
    {
        int width = 3 * _hidden, offset = backward ? width : 0, half = backward ? _hidden : 0;
        var state = _rooms.TakeZeroed(0, batch.Count * _hidden);
        var step = _rooms.Take(1, batch.Count * width);
        var cells = _rooms.Take(2, batch.Rows * _hidden);
        var before = _rooms.Take(3, batch.Rows * _hidden);
        var cell = _rooms.TakeZeroed(4, batch.Count * _hidden);
        var transposed = parameters.Transposed(name);
        for (var t = batch.Longest - 1; t >= 0; t--)
        {
            var active = batch.Active(t, batch.Count);
            for (var b = 0; b < active; b++)
            {
                var row = (long)batch.Row(b, t, backward);
                var last = t == 0 ? null : cells + (long)batch.Row(b, t - 1, backward) * _hidden;
                var gate = gates + row * 2 * width + offset;
                Deactivate(gate, last, cells + row * _hidden, state + b * _hidden, _mask.Of(b), outputGradient + row * 2 * _hidden + half, cell + b * _hidden);
                Copy(gate, step + b * width, width);
            }

            new Span<float>(state, active * _hidden).Clear();
            transposed.MultiplyAdd(step, width, active, state, _hidden);
        }

        _product.Add(before, _hidden, _hidden, gates + offset, 2 * width, width, batch.Rows, parameters[name].Gradient(shard));
    }

    private void Activate(float* gates, float* last, float* cell, float* state, float* mask, float* output)
    {
        for (var i = 0; i < _hidden; i += Vector<float>.Count)
        {
            var forget = VectorMath.Sigmoid(Vector.Load(gates + i));
            var candidate = VectorMath.Tanh(Vector.Load(gates + _hidden + i));
            var open = VectorMath.Sigmoid(Vector.Load(gates + 2 * _hidden + i));
            var previous = last == null ? Vector<float>.Zero : Vector.Load(last + i);
            var next = Vector.MultiplyAddEstimate(forget, previous - candidate, candidate);
            var value = open * VectorMath.Tanh(next);
            Vector.Store(forget, gates + i);
            Vector.Store(candidate, gates + _hidden + i);
            Vector.Store(open, gates + 2 * _hidden + i);
            Vector.Store(next, cell + i);
            Vector.Store(value * Vector.Load(mask + i), state + i);
            Vector.Store(value, output + i);
        }
    }

    private void Deactivate(float* gates, float* last, float* cell, float* state, float* mask, float* output, float* cellGradient)
    {
        var one = Vector<float>.One;
        for (var i = 0; i < _hidden; i += Vector<float>.Count)
        {
            Vector<float> forget = Vector.Load(gates + i), candidate = Vector.Load(gates + _hidden + i), open = Vector.Load(gates + 2 * _hidden + i);
            var previous = last == null ? Vector<float>.Zero : Vector.Load(last + i);
            var squashed = VectorMath.Tanh(Vector.Load(cell + i));
            var value = Vector.Load(output + i) + Vector.Load(state + i) * Vector.Load(mask + i);
            var inner = Vector.Load(cellGradient + i) + value * open * (one - squashed * squashed);
            Vector.Store(inner * (previous - candidate) * forget * (one - forget), gates + i);
            Vector.Store(inner * (one - forget) * (one - candidate * candidate), gates + _hidden + i);
            Vector.Store(value * squashed * open * (one - open), gates + 2 * _hidden + i);
            Vector.Store(inner * forget, cellGradient + i);
        }
    }

    private static void Copy(float* source, float* target, int length) =>
        new ReadOnlySpan<float>(source, length).CopyTo(new Span<float>(target, length));
}
