using Rapporteur.Language.Trees;

namespace Rapporteur.Training.Trees;

/// <summary>All that is learned, and the packed copies that the products of one update read.</summary>
internal sealed unsafe class TreeParameters
{
    private static readonly ParallelOptions Threads = new() { MaxDegreeOfParallelism = 2 };

    private readonly Parameter[] _all;
    private readonly Dictionary<string, Parameter> _byName;
    private readonly Dictionary<string, PackedMatrix> _packed = new(StringComparer.Ordinal);
    private readonly Dictionary<string, PackedMatrix> _transposed = new(StringComparer.Ordinal);

    public TreeParameters(TreeShape shape, int shards, Random random)
    {
        Shape = shape;
        _all = [.. shape.Tensors().Select(t => new Parameter(t, shards))];
        _byName = _all.ToDictionary(p => p.Spec.Name, StringComparer.Ordinal);
        foreach (var parameter in _all)
        {
            Initialize(parameter, random);
            parameter.Value.Span.CopyTo(parameter.Average.Span);
            var spec = parameter.Spec;
            if (spec.IsTable || spec.Rows == 1) continue;
            _packed[spec.Name] = new PackedMatrix(spec.Rows, spec.Columns);
            _transposed[spec.Name] = new PackedMatrix(spec.Columns, spec.Rows);
        }
    }

    public TreeShape Shape { get; }

    public Parameter this[string name] => _byName[name];

    public PackedMatrix Packed(string name) => _packed[name];

    public PackedMatrix Transposed(string name) => _transposed[name];

    /// <summary>Packs the values for the next update.</summary>
    public void Pack()
    {
        Parallel.ForEach(_packed, Threads, item =>
        {
            item.Value.Pack(_byName[item.Key].Value.Pointer);
            _transposed[item.Key].PackTransposed(_byName[item.Key].Value.Pointer);
        });
    }

    /// <summary>Applies the gradients, clipped to a norm.</summary>
    /// <returns>The norm before clipping.</returns>
    public double Update(float rate, int step, float clip, float decay)
    {
        var squares = new double[_all.Length];
        Parallel.For(0, _all.Length, Threads, i => squares[i] = _all[i].Reduce());
        var norm = Math.Sqrt(squares.Sum());
        var adam = new AdamStep(0, 0, norm > clip ? (float)(clip / norm) : 1f, 0);
        adam = adam with
        {
            Rate = (float)(rate / (1 - Math.Pow(AdamStep.Beta1, step))),
            VarianceCorrection = (float)(1 / (1 - Math.Pow(AdamStep.Beta2, step))),
        };
        Parallel.For(0, _all.Length, Threads, i => _all[i].Step(_all[i].Spec.Rows > 1 && !_all[i].Spec.IsTable ? adam with { Decay = rate * decay } : adam));
        return norm;
    }

    /// <summary>Moves the averages towards the values.</summary>
    public void UpdateAverages(float weight) => Parallel.ForEach(_all, Threads, p => p.UpdateAverage(weight));

    /// <summary>The averages as a model.</summary>
    public TreeWeights Export(TreeVocabulary vocabulary)
    {
        var weights = new TreeWeights(Shape, vocabulary);
        foreach (var parameter in _all) weights.Set(parameter.Spec, parameter.Average.Span);
        return weights;
    }

    private void Initialize(Parameter parameter, Random random)
    {
        var spec = parameter.Spec;
        var values = parameter.Value.Span;
        if (spec.Name.StartsWith("bias", StringComparison.Ordinal))
        {
            // Cells remember at first: the forget gates of both directions start open.
            values[..Shape.Hidden].Fill(1f);
            values.Slice(3 * Shape.Hidden, Shape.Hidden).Fill(1f);
            return;
        }

        if (spec.Rows == 1 && !spec.Name.StartsWith("root", StringComparison.Ordinal)) return;
        var bound = spec.Name switch
        {
            "words" => 0.02,
            "pieces" => 0.06,
            "shapes" => 0.15,
            "arc" => Math.Sqrt(3.0 / spec.Rows) * 0.5,
            _ => Math.Sqrt(3.0 / spec.Rows),
        };
        if (spec.Name.StartsWith("root", StringComparison.Ordinal)) bound = 0.1;
        foreach (ref var value in values) value = (float)((random.NextDouble() * 2 - 1) * bound);
    }
}
