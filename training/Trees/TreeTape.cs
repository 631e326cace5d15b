using Rapporteur.Language.Trees;

namespace Rapporteur.Training.Trees;

/// <summary>One shard's forward and backward pass over some sentences: embeds, runs the layers, learns the scorers. Serves one thread.</summary>
internal sealed unsafe class TreeTape
{
    private enum Rooms { Input, Gates, Outputs, Gradients, Heads, HeadsGradient, InputGradient }

    private const int PerLayer = 100;

    private readonly TreeParameters _parameters;
    private readonly TreeShape _shape;
    private readonly TrainingRooms _rooms = new();
    private readonly SentenceBatch _batch = new();
    private readonly EmbeddingTape _embedding;
    private readonly AffineTape[] _inputs;
    private readonly (TrainedDirection Forward, TrainedDirection Backward)[] _layers;
    private readonly DropMask[] _masks;
    private readonly DropMask _inputMask;
    private readonly DropMask _headsMask;
    private readonly AffineTape _heads;
    private readonly TagTape _tags;
    private readonly ArcTape _arcs;
    private readonly RelationTape _relations;

    public TreeTape(TreeParameters parameters, int shard)
    {
        (_parameters, _shape) = (parameters, parameters.Shape);
        var layers = Enumerable.Range(0, _shape.Layers).ToArray();
        _embedding = new EmbeddingTape(parameters, shard);
        _inputs = Array.ConvertAll(layers, l => new AffineTape(parameters, $"input{l}", $"bias{l}", shard));
        _layers = Array.ConvertAll(layers, l => (new TrainedDirection(parameters, $"forward{l}", false, shard), new TrainedDirection(parameters, $"backward{l}", true, shard)));
        _masks = Array.ConvertAll(layers, _ => new DropMask(_shape.Output));
        _inputMask = new DropMask(_shape.Input);
        _headsMask = new DropMask(_shape.Heads);
        _heads = new AffineTape(parameters, "heads", "heads-bias", shard);
        _tags = new TagTape(parameters, shard);
        _arcs = new ArcTape(parameters, shard);
        _relations = new RelationTape(parameters, shard);
    }

    /// <summary>Adds the gradients of some sentences.</summary>
    /// <param name="sentences">The longest first.</param>
    /// <param name="scale">Weight of each word's loss.</param>
    /// <param name="options">Dropout and weights of the losses.</param>
    /// <param name="random">Draws the dropout.</param>
    /// <returns>The sum of the losses.</returns>
    public double Learn(IReadOnlyList<TrainingWord[]> sentences, float scale, TreeOptions options, Random random)
    {
        _batch.Clear();
        foreach (var sentence in sentences) _batch.Add(sentence.Length);
        TrainingWord[] words = [.. sentences.SelectMany(s => s)];
        var heads = Forward(words, options, random);
        var gradient = _rooms.TakeZeroed((int)Rooms.HeadsGradient, _batch.Rows * _shape.Heads);
        var loss = _tags.Learn(words, heads, gradient, scale * options.TagWeight, options.Trust)
            + _arcs.Learn(_batch, words, heads, gradient, scale, options.Trust)
            + _relations.Learn(_batch, words, heads, gradient, scale, options.Trust);
        Backward(heads, gradient);
        return loss;
    }

    /// <summary>Adds the probabilities that the model gives, without dropout, to sums of one row a word.</summary>
    public void Tell(TrainingWord[] sentence, float[][] heads, float[][] relations, float[][] tags)
    {
        _batch.Clear();
        _batch.Add(sentence.Length);
        var vectors = Forward(sentence, TreeOptions.WithoutDropout, new Random(0));
        _tags.Tell(sentence, vectors, tags);
        _arcs.Tell(_batch, vectors, heads);
        _relations.Tell(_batch, sentence, vectors, relations);
    }

    private float* Forward(TrainingWord[] words, TreeOptions options, Random random)
    {
        var rows = _batch.Rows;
        var input = _rooms.Take((int)Rooms.Input, rows * _shape.Input);
        _embedding.Forward(words, input, options, random);
        _inputMask.Draw(_batch.Count, options.InputDrop, random);
        _inputMask.Apply(_batch, input);
        var size = _shape.Input;
        for (var layer = 0; layer < _shape.Layers; layer++)
        {
            var gates = Room(layer, Rooms.Gates, _shape.Gates);
            var output = Room(layer, Rooms.Outputs, _shape.Output);
            _inputs[layer].Forward(input, size, rows, gates);
            _layers[layer].Forward.Forward(_batch, gates, output, options.StateDrop, random);
            _layers[layer].Backward.Forward(_batch, gates, output, options.StateDrop, random);
            _masks[layer].Draw(_batch.Count, options.LayerDrop, random);
            _masks[layer].Apply(_batch, output);
            input = output;
            size = _shape.Output;
        }

        var heads = _rooms.Take((int)Rooms.Heads, rows * _shape.Heads);
        _heads.Forward(input, size, rows, heads);
        VectorMath.Rectify(heads, rows * _shape.Heads);
        _headsMask.Draw(_batch.Count, options.HeadDrop, random);
        _headsMask.Apply(_batch, heads);
        return heads;
    }

    private void Backward(float* heads, float* gradient)
    {
        var rows = _batch.Rows;
        _headsMask.Apply(_batch, gradient);
        AffineTape.Unrectify(heads, gradient, rows * _shape.Heads);
        var last = _shape.Layers - 1;
        var outputGradient = Zeroed(last, _shape.Output);
        _heads.Backward(Room(last, Rooms.Outputs, _shape.Output), _shape.Output, rows, gradient, outputGradient, _shape.Output);
        for (var layer = last; layer >= 0; layer--)
        {
            _masks[layer].Apply(_batch, outputGradient);
            var gates = Room(layer, Rooms.Gates, _shape.Gates);
            _layers[layer].Forward.Backward(_batch, gates, outputGradient);
            _layers[layer].Backward.Backward(_batch, gates, outputGradient);
            var size = layer == 0 ? _shape.Input : _shape.Output;
            var input = layer == 0 ? _rooms.Take((int)Rooms.Input, rows * size) : Room(layer - 1, Rooms.Outputs, size);
            var inputGradient = layer == 0 ? _rooms.TakeZeroed((int)Rooms.InputGradient, rows * size) : Zeroed(layer - 1, size);
            _inputs[layer].Backward(input, size, rows, gates, inputGradient, size);
            outputGradient = inputGradient;
        }

        _inputMask.Apply(_batch, outputGradient);
        _embedding.Backward(outputGradient);
    }

    private float* Room(int layer, Rooms room, int width) => _rooms.Take(PerLayer * (layer + 1) + (int)room, (long)_batch.Rows * width);

    private float* Zeroed(int layer, int width) => _rooms.TakeZeroed(PerLayer * (layer + 1) + (int)Rooms.Gradients, (long)_batch.Rows * width);
}
