namespace Rapporteur.Language.Lemmas;

/// <summary>What a lemma depends on beside the form, as one number.</summary>
internal static class LemmaTag
{
    /// <summary>
    /// Part of speech and Penn tag. Penn tags words of names as nouns whatever they are (<c>Breaking</c>, NNP), so there the features
    /// tell the inflection instead.
    /// </summary>
    public static uint Of(Upos upos, string xpos, string features) =>
        FeatureHash.Pair((uint)upos, FeatureHash.Exact(xpos.StartsWith("NNP", StringComparison.Ordinal) && upos != Upos.PROPN ? features : xpos));

    /// <summary>The part of speech alone, for tags never seen.</summary>
    public static uint Of(Upos upos) => FeatureHash.Pair((uint)upos, 0x0A11u);
}
