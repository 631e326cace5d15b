using System.Numerics;
using System.Runtime.CompilerServices;

namespace Rapporteur.Language.Trees;

/// <summary>
/// One direction of a recurrent layer: an LSTM whose input gate is one minus its forget gate
/// (Greff et al. 2017, LSTM: A Search Space Odyssey), three products a step instead of four. Immutable.
/// </summary>
/// <param name="recurrent">Weights from the state to the gates: forget, candidate, output.</param>
/// <param name="backward">Whether it reads from right to left.</param>
internal sealed unsafe class RecurrentLayer(QuantizedMatrix recurrent, bool backward)
{
    private readonly int _hidden = recurrent.Rows;

    /// <summary>Reads the sentences of a batch.</summary>
    /// <param name="workspace">Working memory with its batch.</param>
    /// <param name="gates">Input to the gates of both directions, one row a word.</param>
    /// <param name="output">Filled with the states of both directions, scaled, one row a word; this direction fills its half.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Run(TreeWorkspace workspace, float* gates, short* output)
    {
        var batch = workspace.Batch;
        int width = 3 * _hidden, offset = backward ? width : 0, half = backward ? _hidden : 0;
        var state = (short*)workspace.Take(Room.State, batch.Count * _hidden / 2);
        var cell = workspace.TakeZeroed(Room.Cell, batch.Count * _hidden);
        var step = workspace.Take(Room.Step, batch.Count * width);
        var active = batch.Count;
        for (var t = 0; t < batch.Longest; t++)
        {
            active = batch.Active(t, active);
            for (var b = 0; b < active; b++)
                new ReadOnlySpan<float>(gates + (long)batch.Row(b, t, backward) * 2 * width + offset, width).CopyTo(new Span<float>(step + b * width, width));
            if (t > 0) recurrent.MultiplyAdd(state, active, step);
            for (var b = 0; b < active; b++)
                Activate(step + b * width, cell + b * _hidden, state + b * _hidden, output + (long)batch.Row(b, t, backward) * 2 * _hidden + half);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Activate(float* gates, float* cell, short* state, short* output)
    {
        var width = Vector<float>.Count;
        for (var i = 0; i < _hidden; i += 2 * width)
        {
            var scaled = Vector.Narrow(Unit(gates + i, cell + i), Unit(gates + i + width, cell + i + width));
            Vector.Store(scaled, state + i);
            Vector.Store(scaled, output + i);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private Vector<int> Unit(float* gates, float* cell)
    {
        var forget = VectorMath.Sigmoid(Vector.Load(gates));
        var candidate = VectorMath.Tanh(Vector.Load(gates + _hidden));
        var open = VectorMath.Sigmoid(Vector.Load(gates + 2 * _hidden));
        var next = Vector.MultiplyAddEstimate(forget, Vector.Load(cell) - candidate, candidate);
        Vector.Store(next, cell);
        return Vector.ConvertToInt32Native(Vector.Round(open * VectorMath.Tanh(next) * QuantizedMatrix.StateScale));
    }
}
