namespace Rapporteur.Language.Lemmas;

/// <summary>How well a lemma is known from other forms.</summary>
/// <param name="SamePart">Number of its other forms with the same part of speech.</param>
/// <param name="AnyPart">Number of its other forms with any.</param>
internal readonly record struct LemmaEvidence(uint SamePart, uint AnyPart)
{
    /// <summary>Both, in few steps.</summary>
    public uint Bucket => (Math.Min(SamePart, 3) * 4) + Math.Min(AnyPart, 3);
}
