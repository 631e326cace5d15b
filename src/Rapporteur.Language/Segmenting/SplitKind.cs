namespace Rapporteur.Language.Segmenting;

/// <summary>What happens between two characters that no white space parts.</summary>
internal enum SplitKind
{
    /// <summary>They belong to one word.</summary>
    None,

    /// <summary>A new token begins.</summary>
    Token,

    /// <summary>A new word of the same multiword token begins (<c>do|n't</c>).</summary>
    Part,
}
