namespace Rapporteur.Language.Trees;

/// <summary>Chooses part of speech, Penn tag and features of each word.</summary>
internal sealed unsafe class TagScorer
{
    private readonly TreeShape _shape;
    private readonly TreeVocabulary _vocabulary;
    private readonly PackedMatrix _weights;
    private readonly FloatBuffer _bias;

    /// <summary>Takes its weights.</summary>
    public TagScorer(TreeWeights weights)
    {
        (_shape, _vocabulary) = (weights.Shape, weights.Vocabulary);
        _weights = weights.Pack("tags");
        _bias = weights.Dense("tags-bias");
    }

    /// <summary>Fills the tags of a batch's words.</summary>
    public void Tag(Span<Word> words, ReadOnlySpan<SentenceRange> sentences, TreeWorkspace workspace, float* heads)
    {
        var batch = workspace.Batch;
        var width = _shape.TagScores;
        var scores = workspace.Take(Room.TagScores, (long)batch.Rows * width);
        for (var i = 0; i < batch.Rows; i++) _bias.Span.CopyTo(new Span<float>(scores + (long)i * width, width));
        _weights.MultiplyAdd(heads + 2 * (_shape.Arc + _shape.Relation), _shape.Heads, batch.Rows, scores, width);
        for (var s = 0; s < sentences.Length; s++)
        {
            for (var i = 0; i < sentences[s].Count; i++) Fill(ref words[sentences[s].First + i], scores + (long)(batch.First(s) + i) * width);
        }
    }

    private void Fill(ref Word word, float* scores)
    {
        word.Upos = (Upos)VectorMath.ArgMax(scores, TreeShape.Upos);
        scores += TreeShape.Upos;
        word.Xpos = _vocabulary.Xpos[VectorMath.ArgMax(scores, _shape.Xpos)];
        word.Features = _vocabulary.Features[VectorMath.ArgMax(scores + _shape.Xpos, _shape.Features)];
    }
}
