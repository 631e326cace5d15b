namespace Rapporteur.Language.Trees;

/// <summary>
/// Part of speech, Penn tag and features are scored apart and may disagree. Where the tag and the features both say finite verb and the part
/// of speech says noun, two of three are right.
/// </summary>
internal static class TagAgreement
{
    /// <summary>Makes the words of a text agree.</summary>
    public static void Settle(Span<Word> words)
    {
        foreach (ref var word in words)
        {
            if (word.Upos is Upos.NOUN or Upos.PROPN && word.Xpos is "VBZ" or "VBP" or "VBD" && word.Features.Contains("VerbForm=Fin", StringComparison.Ordinal)) word.Upos = Upos.VERB;
        }
    }
}
