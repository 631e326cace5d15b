namespace Rapporteur.Language.Trees;

/// <summary>The buffers of a <see cref="TreeWorkspace"/>, by what lies in them.</summary>
internal enum Room
{
    /// <summary>Gates of both directions of every word, before activation.</summary>
    Gates,

    /// <summary>Output of a layer.</summary>
    Layer,

    /// <summary>Output of the layer above it.</summary>
    NextLayer,

    /// <summary>Output of a direction at the step before, one row a sentence.</summary>
    State,

    /// <summary>Cells of a direction, one row a sentence.</summary>
    Cell,

    /// <summary>Gates of a step, one row a sentence.</summary>
    Step,

    /// <summary>Projections that the scorers read.</summary>
    Heads,

    /// <summary>Scores of tags.</summary>
    TagScores,

    /// <summary>Arc dependents as the arc matrix turns them.</summary>
    Queries,

    /// <summary>Scores of the arcs of one sentence.</summary>
    Arcs,

    /// <summary>Product, dependent and head of each chosen arc.</summary>
    Pairs,

    /// <summary>Scores of relations.</summary>
    RelationScores,

    /// <summary>Input vectors of forms that the cache lacks.</summary>
    Inputs,

    /// <summary>Gates of forms that the cache lacks.</summary>
    Missing,
}
