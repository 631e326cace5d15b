namespace Rapporteur.Records.Sameness;

/// <summary>
/// A sample of a story's runs of words (A. Broder, On the resemblance and containment of documents, 1997). Runs are sampled by their hash, so the
/// share of one story's sample that another has too estimates the share of its text; papers cut wire copy at the end, so the beginning is looked at.
/// </summary>
internal static class Shingles
{
    private const int RunLength = 4;
    private const int WordsLookedAt = 600;
    private const ulong Sampled = 16;
    private const ulong Offset = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    /// <summary>The sampled hashes, each once, in order.</summary>
    public static long[] Of(IReadOnlyList<string> words)
    {
        var sample = new SortedSet<long>();
        var end = Math.Min(words.Count, WordsLookedAt) - RunLength;
        for (var i = 0; i <= end; i++)
        {
            var hash = Hash(words, i);
            if (hash % Sampled == 0) sample.Add((long)(hash >> 1));
        }

        return [.. sample];
    }

    private static ulong Hash(IReadOnlyList<string> words, int first)
    {
        var hash = Offset;
        for (var w = first; w < first + RunLength; w++)
        {
            foreach (var c in words[w]) hash = (hash ^ c) * Prime;
            hash = (hash ^ ' ') * Prime;
        }

        // FNV's low bits depend on little; this is the finish of MurmurHash3.
        hash = (hash ^ (hash >> 33)) * 0xff51afd7ed558ccd;
        hash = (hash ^ (hash >> 33)) * 0xc4ceb9fe1a85ec53;
        return hash ^ (hash >> 33);
    }
}
