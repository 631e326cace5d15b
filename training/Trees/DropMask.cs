using System.Numerics;
using Rapporteur.Language.Trees;

namespace Rapporteur.Training.Trees;

/// <summary>Dropout with one mask a sentence (Gal and Ghahramani 2016). An instance serves one thread.</summary>
internal sealed unsafe class DropMask(int size)
{
    private FloatBuffer _mask = new(0);

    /// <summary>Draws a mask for each sentence.</summary>
    public void Draw(int sentences, float rate, Random random)
    {
        if (_mask.Length < sentences * size) _mask = new FloatBuffer(sentences * size * 2);
        var keep = 1f / (1f - rate);
        foreach (ref var value in _mask.Span[..(sentences * size)]) value = random.NextSingle() < rate ? 0f : keep;
    }

    /// <summary>The mask of a sentence.</summary>
    public float* Of(int sentence) => _mask.Pointer + sentence * size;

    /// <summary>Multiplies all rows of a batch by their sentences' masks.</summary>
    public void Apply(SentenceBatch batch, float* rows)
    {
        for (var s = 0; s < batch.Count; s++)
        {
            var mask = Of(s);
            for (var i = 0; i < batch.Length(s); i++)
            {
                var row = rows + (long)(batch.First(s) + i) * size;
                for (var j = 0; j < size; j += Vector<float>.Count) Vector.Store(Vector.Load(row + j) * Vector.Load(mask + j), row + j);
            }
        }
    }
}
