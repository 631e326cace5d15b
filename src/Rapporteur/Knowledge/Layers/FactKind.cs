namespace Rapporteur.Knowledge.Layers;

/// <summary>The kinds of fact that a folder of knowledge may hold. The numbers stand in compiled files.</summary>
internal enum FactKind
{
    /// <summary>States and territories.</summary>
    Country,

    /// <summary>Parts of the world and loose sets of states.</summary>
    Region,

    /// <summary>Names that stand for a government or a part of it.</summary>
    Metonym,

    /// <summary>Cities, seas and other places.</summary>
    Place,

    /// <summary>Terms in office.</summary>
    Person,

    /// <summary>Organisations, armed groups and media.</summary>
    Organisation,

    /// <summary>Which state belongs to which organisation.</summary>
    Member,

    /// <summary>Generic role nouns.</summary>
    Role,

    /// <summary>Patterns of acts.</summary>
    Verb,

    /// <summary>Named sets of lemmas.</summary>
    Set,

    /// <summary>Verbs that carry another verb's act.</summary>
    Aspect,

    /// <summary>The tree of CAMEO codes.</summary>
    Code,

    /// <summary>How an act within an act is coded.</summary>
    Composition,

    /// <summary>Closed classes of words.</summary>
    WordClass,

    /// <summary>Words of time.</summary>
    TimeWord,

    /// <summary>Words that attribute.</summary>
    Cue,

    /// <summary>Irregular forms of the words that head patterns.</summary>
    Forms,

    /// <summary>Who claims and who holds which place.</summary>
    Dispute,

    /// <summary>The event types of PLOVER.</summary>
    Plover,

    /// <summary>What an act may be about, and the words that tell it.</summary>
    Context,

    /// <summary>Event types of an ontology of the user's own.</summary>
    OwnType,

    /// <summary>Words that tell a relation.</summary>
    Relation,

    /// <summary>The relation that events of a code show.</summary>
    CodeRelation,

    /// <summary>Words by which texts form and point to groups.</summary>
    GroupWord,

    /// <summary>Issues on which actors take positions.</summary>
    Issue,

    /// <summary>What is said of an issue.</summary>
    IssuePattern,

    /// <summary>Words by which a stance is taken.</summary>
    Stance,

    /// <summary>Words by which a stance is said to have changed.</summary>
    StanceChange,

    /// <summary>Words that count victims.</summary>
    CasualtyWord,
}
