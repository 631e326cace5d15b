namespace Rapporteur.Training.Trees;

/// <summary>How to learn.</summary>
internal sealed record TreeOptions
{
    /// <summary>For reading only.</summary>
    public static TreeOptions WithoutDropout { get; } = new() { WordDrop = 0, InputDrop = 0, StateDrop = 0, LayerDrop = 0, HeadDrop = 0 };

    /// <summary>Files of models that teach.</summary>
    public IReadOnlyList<string> Teachers { get; init; } = [];

    /// <summary>Weight of the teachers against the treebank, where there are teachers.</summary>
    public float Trust { get; init; } = 0.6f;

    public int Seed { get; init; } = 1;

    public int Epochs { get; init; } = 24;

    /// <summary>Words of an update.</summary>
    public int BatchWords { get; init; } = 400;

    /// <summary>Learning rate after the warm-up; falls to zero as a cosine.</summary>
    public float Rate { get; init; } = 2.5e-3f;

    public int WarmUp { get; init; } = 200;

    public float Clip { get; init; } = 5f;

    public float Decay { get; init; }

    /// <summary>Share of words that are made unknown.</summary>
    public float WordDrop { get; init; } = 0.25f;

    public float InputDrop { get; init; } = 0.2f;

    /// <summary>Dropout of the recurrent state.</summary>
    public float StateDrop { get; init; } = 0.15f;

    /// <summary>Dropout of the output of a layer.</summary>
    public float LayerDrop { get; init; } = 0.33f;

    /// <summary>Dropout of the vectors that the scorers read.</summary>
    public float HeadDrop { get; init; } = 0.3f;

    /// <summary>Weight of each tag's loss; arcs and relations count 1.</summary>
    public float TagWeight { get; init; } = 0.4f;

    /// <summary>The average forgets an update with this rate, and faster at first.</summary>
    public float AverageDecay { get; init; } = 0.998f;
}
