namespace Rapporteur.Language.Trees;

/// <summary>The sizes of a model. All but the vocabulary sizes are multiples of 32.</summary>
internal sealed record TreeShape
{
    /// <summary>Known words, counting the unknown word, which is row 0.</summary>
    public required int Words { get; init; }

    /// <summary>Penn tags.</summary>
    public required int Xpos { get; init; }

    /// <summary>Feature bundles.</summary>
    public required int Features { get; init; }

    /// <summary>Rows of the hashed table of prefixes, suffixes and character n-grams.</summary>
    public int PieceRows { get; init; } = 1 << 15;

    /// <summary>Rows of the hashed table of shapes.</summary>
    public int ShapeRows { get; init; } = 1 << 10;

    /// <summary>Size of a word's own vector.</summary>
    public int WordSize { get; init; } = 96;

    /// <summary>Size of the vector of a word's pieces.</summary>
    public int PieceSize { get; init; } = 96;

    /// <summary>Size of the vector of a word's shape.</summary>
    public int ShapeSize { get; init; } = 32;

    /// <summary>Units of a recurrent layer in each direction.</summary>
    public int Hidden { get; init; } = 128;

    /// <summary>Recurrent layers.</summary>
    public int Layers { get; init; } = 2;

    /// <summary>Size of the vectors that arcs are scored with.</summary>
    public int Arc { get; init; } = 96;

    /// <summary>Size of the vectors that relations are scored with.</summary>
    public int Relation { get; init; } = 64;

    /// <summary>Size of the vector that tags are scored with.</summary>
    public int Tag { get; init; } = 64;

    /// <summary>Distances from a word to its head that are told apart, to either side.</summary>
    public const int Reach = 31;

    /// <summary>Size of a word's input vector.</summary>
    public int Input => WordSize + PieceSize + ShapeSize;

    /// <summary>Size of the gates of both directions.</summary>
    public int Gates => 6 * Hidden;

    /// <summary>Size of a layer's output.</summary>
    public int Output => 2 * Hidden;

    /// <summary>Size of the projections that the scorers read: arc dependent, arc head, relation dependent, relation head, tag.</summary>
    public int Heads => 2 * Arc + 2 * Relation + Tag;

    /// <summary>Scores of UPOS, XPOS and features, filled up to whole panels.</summary>
    public int TagScores => RoundUp(Upos + Xpos + Features);

    /// <summary>Scores of relations, filled up to whole panels.</summary>
    public static int RelationScores { get; } = RoundUp(Deprels.Count);

    /// <summary>Number of universal tags.</summary>
    public static int Upos { get; } = Enum.GetValues<Upos>().Length;

    /// <summary>The matrices in the order in which they are stored.</summary>
    public IEnumerable<TensorSpec> Tensors()
    {
        yield return new TensorSpec("words", Words, WordSize, true);
        yield return new TensorSpec("pieces", PieceRows, PieceSize, true);
        yield return new TensorSpec("shapes", ShapeRows, ShapeSize, true);
        for (var layer = 0; layer < Layers; layer++)
        {
            yield return new TensorSpec($"input{layer}", layer == 0 ? Input : Output, Gates, false);
            yield return new TensorSpec($"bias{layer}", 1, Gates, false);
            yield return new TensorSpec($"forward{layer}", Hidden, 3 * Hidden, false);
            yield return new TensorSpec($"backward{layer}", Hidden, 3 * Hidden, false);
        }

        yield return new TensorSpec("heads", Output, Heads, false);
        yield return new TensorSpec("heads-bias", 1, Heads, false);
        yield return new TensorSpec("tags", Tag, TagScores, false);
        yield return new TensorSpec("tags-bias", 1, TagScores, false);
        yield return new TensorSpec("arc", Arc, Arc, false);
        yield return new TensorSpec("arc-bias", 1, Arc, false);
        yield return new TensorSpec("root-arc", 1, Arc, false);
        yield return new TensorSpec("distance", 1, 2 * (Reach + 1), false);
        yield return new TensorSpec("relation", 3 * Relation, RelationScores, false);
        yield return new TensorSpec("relation-bias", 1, RelationScores, false);
        yield return new TensorSpec("root-relation", 1, Relation, false);
    }

    /// <summary>Place in the row of distances.</summary>
    public static int Distance(int dependent, int head) => Math.Clamp(head - dependent, -Reach, Reach) + Reach;

    private static int RoundUp(int count) => (count + PackedMatrix.Panel - 1) / PackedMatrix.Panel * PackedMatrix.Panel;
}
