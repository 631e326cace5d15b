namespace Rapporteur.Training.Trees;

/// <summary>One word of a training sentence: what the model sees of it and what it should say.</summary>
internal sealed class TrainingWord
{
    public required int Row { get; init; }
    public required int[] Pieces { get; init; }
    public required int AffixCount { get; init; }
    public required float NgramScale { get; init; }
    public required int[] Shapes { get; init; }
    public required int Upos { get; init; }

    /// <summary>Row of the Penn tag, or -1 if the model has no such tag.</summary>
    public required int Xpos { get; init; }

    /// <summary>Row of the feature bundle, or -1.</summary>
    public required int Features { get; init; }

    /// <summary>Index of the head in the sentence, or -1 for the root.</summary>
    public required int Head { get; init; }

    public required int Relation { get; init; }

    /// <summary>What the teachers say of head (the root stands after the last word), relation and tags; null without teachers.</summary>
    public TeacherView? Teachers { get; set; }
}
