using System.Collections.Concurrent;

namespace Rapporteur.Language.Trees;

/// <summary>
/// Tags words and finds dependency trees: a bidirectional recurrent encoder under biaffine scorers
/// (Dozat and Manning 2017, Deep Biaffine Attention for Neural Dependency Parsing). Immutable; safe to share between threads.
/// </summary>
/// <remarks>
/// The loops over vectors are compiled in full at their first call: in the runtime's first tier every vector operation is a call, and a
/// thousand stories took four times as long.
/// </remarks>
public sealed unsafe class TreeModel
{
    /// <summary>The kind of its model file.</summary>
    internal const string Kind = "trees";

    /// <summary>Words of a longer sentence are read in stretches of this many: scores of arcs grow with its square.</summary>
    private const int LongestSentence = 512;

    /// <summary>Words that are read side by side; more no longer helps the products and only asks for memory.</summary>
    private const int BatchWords = 512;

    private readonly ConcurrentBag<TreeWorkspace> _workspaces = [];
    private readonly TreeShape _shape;
    private readonly FormEncoder _forms;
    private readonly SentenceEncoder _encoder;
    private readonly TagScorer _tags;
    private readonly ArcScorer _arcs;
    private readonly RelationScorer _relations;

    internal TreeModel(TreeWeights weights)
    {
        _shape = weights.Shape;
        _forms = new FormEncoder(weights);
        _encoder = new SentenceEncoder(weights);
        _tags = new TagScorer(weights);
        _arcs = new ArcScorer(weights);
        _relations = new RelationScorer(weights);
    }

    /// <summary>Loads a model.</summary>
    /// <param name="path">File of kind <c>trees</c>.</param>
    /// <exception cref="ModelException">The file cannot be used.</exception>
    public static TreeModel Load(string path)
    {
        var payload = ModelFile.Read(path, Kind);
        try
        {
            return new TreeModel(TreeWeights.Read(payload));
        }
        catch (Exception e) when (e is IOException or ArgumentException or OverflowException)
        {
            throw new ModelException(path, "does not hold what a model of its kind holds", e);
        }
    }

    /// <summary>
    /// Fills <see cref="Word.Upos"/>, <see cref="Word.Xpos"/>, <see cref="Word.Features"/>, <see cref="Word.Head"/> and
    /// <see cref="Word.Relation"/> of every word of the sentences. Each sentence becomes a tree with one root. Takes any forms.
    /// </summary>
    /// <param name="words">The words of a document; heads are indexes into it.</param>
    /// <param name="sentences">Ranges of it that do not overlap.</param>
    public void Annotate(Span<Word> words, ReadOnlySpan<SentenceRange> sentences)
    {
        if (!_workspaces.TryTake(out var workspace)) workspace = new TreeWorkspace();
        var order = workspace.Order(sentences, LongestSentence);
        for (var next = 0; next < order.Length;)
        {
            var batch = workspace.Batch;
            batch.Clear();
            var first = next;
            while (next < order.Length && (batch.Count == 0 || batch.Rows + order[next].Count <= BatchWords)) batch.Add(order[next++].Count);
            Read(words, order[first..next], workspace);
        }

        JoinStretches(words, sentences);
        _workspaces.Add(workspace);
        GC.KeepAlive(this);
    }

    private void Read(Span<Word> words, ReadOnlySpan<SentenceRange> sentences, TreeWorkspace workspace)
    {
        var batch = workspace.Batch;
        var gates = workspace.Take(Room.Gates, (long)batch.Rows * _shape.Gates);
        for (var i = 0; i < sentences.Length; i++)
            _forms.Encode(words[sentences[i].First..sentences[i].End], workspace, gates + (long)batch.First(i) * _shape.Gates);
        var heads = _encoder.Run(workspace, gates);
        _tags.Tag(words, sentences, workspace, heads);
        var chosen = workspace.TakeHeads(batch.Rows);
        _arcs.Choose(workspace, heads, chosen);
        _relations.Label(words, sentences, workspace, heads, chosen);
    }

    /// <summary>The roots of a long sentence's later stretches hang on the root of the first.</summary>
    private static void JoinStretches(Span<Word> words, ReadOnlySpan<SentenceRange> sentences)
    {
        foreach (var sentence in sentences)
        {
            if (sentence.Count <= LongestSentence) continue;
            var root = -1;
            for (var i = sentence.First; i < sentence.End; i++)
            {
                if (words[i].Head >= 0) continue;
                if (root < 0) root = i;
                else (words[i].Head, words[i].Relation) = (root, Deprel.Parataxis);
            }
        }
    }
}
