namespace Rapporteur.Training.Segmenting;

/// <summary>Training examples in flat lists: features, class and weight of each.</summary>
internal sealed class ExampleSet
{
    private readonly List<uint> _features = [];
    private readonly List<int> _starts = [0];
    private readonly List<byte> _classes = [];
    private readonly List<float> _weights = [];

    public int Count => _classes.Count;

    public void Add(ReadOnlySpan<uint> features, int exampleClass, float weight = 1)
    {
        _features.AddRange(features);
        _starts.Add(_features.Count);
        _classes.Add((byte)exampleClass);
        _weights.Add(weight);
    }

    public ReadOnlySpan<uint> Features(int example) =>
        System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_features)[_starts[example].._starts[example + 1]];

    public int Class(int example) => _classes[example];

    public float Weight(int example) => _weights[example];
}
