using Rapporteur.Language.Trees;

namespace Rapporteur.Training.Trees;

/// <summary>Sums the table rows of each word, some words dropped to the unknown one. An instance serves one thread.</summary>
internal sealed unsafe class EmbeddingTape(TreeParameters parameters, int shard)
{
    private readonly TreeShape _shape = parameters.Shape;
    private readonly Parameter _words = parameters["words"];
    private readonly Parameter _pieces = parameters["pieces"];
    private readonly Parameter _shapes = parameters["shapes"];
    private TrainingWord[] _batch = [];
    private int[] _rows = [];

    /// <summary>Fills the input vectors.</summary>
    public void Forward(TrainingWord[] words, float* input, TreeOptions options, Random random)
    {
        _batch = words;
        if (_rows.Length < words.Length) _rows = new int[words.Length * 2];
        new Span<float>(input, words.Length * _shape.Input).Clear();
        for (var i = 0; i < words.Length; i++, input += _shape.Input)
        {
            var word = words[i];
            _rows[i] = random.NextSingle() < options.WordDrop ? 0 : word.Row;
            Add(_words, _rows[i], 1f, input);
            for (var p = 0; p < word.Pieces.Length; p++) Add(_pieces, word.Pieces[p], p < word.AffixCount ? 1f : word.NgramScale, input + _shape.WordSize);
            foreach (var row in word.Shapes) Add(_shapes, row, 1f, input + _shape.WordSize + _shape.PieceSize);
        }
    }

    /// <summary>Adds to the gradients of the rows.</summary>
    public void Backward(float* gradient)
    {
        for (var i = 0; i < _batch.Length; i++, gradient += _shape.Input)
        {
            var word = _batch[i];
            AddBack(_words, _rows[i], 1f, gradient);
            for (var p = 0; p < word.Pieces.Length; p++) AddBack(_pieces, word.Pieces[p], p < word.AffixCount ? 1f : word.NgramScale, gradient + _shape.WordSize);
            foreach (var row in word.Shapes) AddBack(_shapes, row, 1f, gradient + _shape.WordSize + _shape.PieceSize);
        }
    }

    private static void Add(Parameter table, int row, float scale, float* input) =>
        VectorMath.AddScaled(input, table.Value.Pointer + (long)row * table.Spec.Columns, scale, table.Spec.Columns);

    private void AddBack(Parameter table, int row, float scale, float* gradient) =>
        VectorMath.AddScaled(table.GradientRow(shard, row), gradient, scale, table.Spec.Columns);
}
