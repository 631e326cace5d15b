using System.Diagnostics;
using System.Globalization;
using Rapporteur.Language;
using Rapporteur.Language.Trees;

namespace Rapporteur.Training.Trees;

/// <summary>
/// Learns a model. Every update is split between two threads by a fixed rule and their gradients are summed in order,
/// so the same seed on the same kind of processor gives the same model.
/// </summary>
internal sealed class TreeTrainer
{
    private const int Shards = 2;
    private const int PoolSentences = 3000;
    private const int AverageEvery = 5;

    private readonly TreeOptions _options;
    private readonly TreeVocabulary _vocabulary;
    private readonly TreeParameters _parameters;
    private readonly TreeTape[] _tapes;
    private readonly TrainingWord[][] _sentences;
    private int _step;

    public TreeTrainer(IReadOnlyList<Word[]> sentences, TreeShape shape, TreeVocabulary vocabulary, TreeOptions options)
    {
        (_options, _vocabulary) = (options, vocabulary);
        _parameters = new TreeParameters(shape, Shards, new Random(options.Seed));
        _tapes = [.. Enumerable.Range(0, Shards).Select(s => new TreeTape(_parameters, s))];
        var ids = new FormIds();
        _sentences = [.. sentences.Select(s => TreeCorpus.Encode(s, shape, vocabulary, ids))];
        if (options.Teachers.Count > 0) TreeTeachers.Ask(options.Teachers, _sentences);
    }

    /// <summary>Learns for all epochs.</summary>
    /// <param name="afterEpoch">Told the epoch and the averaged model after each.</param>
    public void Run(Action<int, TreeWeights> afterEpoch)
    {
        var random = new Random(_options.Seed + 1);
        var total = Batches(new Random(0)).Count * _options.Epochs;
        for (var epoch = 1; epoch <= _options.Epochs; epoch++)
        {
            var watch = Stopwatch.StartNew();
            double loss = 0, words = 0;
            foreach (var batch in Batches(random))
            {
                loss += Learn(batch, total);
                words += batch.Sum(s => s.Length);
            }

            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"epoch {epoch} loss {loss / words:F4} seconds {watch.Elapsed.TotalSeconds:F0}"));
            afterEpoch(epoch, _parameters.Export(_vocabulary));
        }
    }

    private double Learn(TrainingWord[][] batch, int total)
    {
        _step++;
        _parameters.Pack();
        var scale = 1f / batch.Sum(s => s.Length);
        var losses = new double[Shards];
        Parallel.For(0, Shards, new ParallelOptions { MaxDegreeOfParallelism = Shards }, shard =>
        {
            TrainingWord[][] part = [.. batch.Where((_, i) => i % Shards == shard)];
            losses[shard] = part.Length == 0 ? 0 : _tapes[shard].Learn(part, scale, _options, new Random(HashCode(_step, shard)));
        });
        var rate = _step < _options.WarmUp
            ? _options.Rate * _step / _options.WarmUp
            : _options.Rate * 0.5f * (1f + MathF.Cos(MathF.PI * _step / total));
        _parameters.Update(rate, _step, _options.Clip, _options.Decay);
        if (_step % AverageEvery == 0)
            _parameters.UpdateAverages(1f - MathF.Pow(MathF.Min(_options.AverageDecay, (1f + _step) / (20f + _step)), AverageEvery));
        return losses.Sum();
    }

    private int HashCode(int step, int shard) => unchecked((_options.Seed * 1000003 + step) * 31 + shard);

    /// <summary>Sentences of like length together, in an order drawn anew.</summary>
    private List<TrainingWord[][]> Batches(Random random)
    {
        var shuffled = _sentences.ToArray();
        random.Shuffle(shuffled);
        var batches = new List<TrainingWord[][]>();
        foreach (var pool in shuffled.Chunk(PoolSentences))
        {
            var batch = new List<TrainingWord[]>();
            var words = 0;
            foreach (var sentence in pool.OrderByDescending(s => s.Length))
            {
                batch.Add(sentence);
                words += sentence.Length;
                if (words < _options.BatchWords) continue;
                batches.Add([.. batch]);
                batch.Clear();
                words = 0;
            }

            if (batch.Count > 0) batches.Add([.. batch]);
        }

        TrainingWord[][][] order = [.. batches];
        random.Shuffle(order);
        return [.. order];
    }
}
