namespace Rapporteur.Training.Segmenting;

/// <summary>What the segmenter's training can be told.</summary>
/// <param name="Seed">Seed of shuffling and variation.</param>
/// <param name="Passes">Passes over the examples.</param>
/// <param name="Rate">Step size.</param>
/// <param name="Decay">Pull of weights towards zero.</param>
/// <param name="TokenBits">Binary logarithm of the feature slots of the token classifier.</param>
/// <param name="SentenceBits">The same for the sentence classifier.</param>
/// <param name="VariedWeight">Weight of varied paragraphs beside those as annotated.</param>
internal sealed record SegmenterSettings(int Seed, int Passes, float Rate, float Decay, int TokenBits, int SentenceBits, float VariedWeight)
{
    public static SegmenterSettings From(Options options) => new(
        options.Number("seed", 1),
        options.Number("passes", 8),
        (float)options.Real("rate", 0.03),
        (float)options.Real("decay", 1e-5),
        options.Number("token-bits", 17),
        options.Number("sentence-bits", 20),
        (float)options.Real("varied", 0.3));
}
