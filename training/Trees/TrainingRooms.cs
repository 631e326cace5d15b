using Rapporteur.Language.Trees;

namespace Rapporteur.Training.Trees;

/// <summary>Numbered buffers that grow and are kept from batch to batch. An instance serves one thread.</summary>
internal sealed unsafe class TrainingRooms
{
    private readonly Dictionary<int, FloatBuffer> _rooms = [];

    /// <summary>A buffer that holds what was last written if it was as long then.</summary>
    public float* Take(int room, long length)
    {
        if (!_rooms.TryGetValue(room, out var buffer) || buffer.Length < length) _rooms[room] = buffer = new FloatBuffer((int)(length + length / 2));
        return buffer.Pointer;
    }

    /// <summary>A buffer of zeros.</summary>
    public float* TakeZeroed(int room, long length)
    {
        var pointer = Take(room, length);
        new Span<float>(pointer, (int)length).Clear();
        return pointer;
    }
}
