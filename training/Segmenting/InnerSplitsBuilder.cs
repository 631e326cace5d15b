using Rapporteur.Language;
using Rapporteur.Language.Segmenting;

namespace Rapporteur.Training.Segmenting;

/// <summary>Learns which words and endings part between letters.</summary>
internal static class InnerSplitsBuilder
{
    private const int FewestStems = 4;
    private const double LowestShare = 0.1;

    public static InnerSplits Build(IEnumerable<RenderedParagraph> paragraphs)
    {
        var words = new Dictionary<uint, uint>();
        var stems = new Dictionary<string, HashSet<string>>(StringComparer.Ordinal);
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        var parted = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var paragraph in paragraphs)
        {
            var starts = paragraph.Pieces.Select(p => p.Start).ToHashSet();
            foreach (var span in Words(paragraph.Text))
            {
                var word = string.Create(span.Length, (paragraph.Text, span), static (to, from) =>
                {
                    for (var i = 0; i < to.Length; i++) to[i] = CharKinds.Fold(from.Text[from.span.Start + i]);
                });
                for (var length = 1; length <= InnerSplits.LongestEnding && length < word.Length; length++) Increase(seen, word[^length..]);
                for (var at = 1; at < word.Length; at++)
                {
                    if (!starts.Contains(span.Start + at) || !char.IsLetter(word[at]) || !char.IsLetter(word[at - 1])) continue;
                    if (word.Length <= InnerSplits.LongestWord)
                        words[FeatureHash.Folded(word)] = words.GetValueOrDefault(FeatureHash.Folded(word)) | (1u << at);
                    if (word.Length - at > InnerSplits.LongestEnding) continue;
                    Increase(parted, word[at..]);
                    if (!stems.TryGetValue(word[at..], out var set)) stems[word[at..]] = set = [];
                    set.Add(word[..at]);
                }
            }
        }

        foreach (var (ending, count) in parted)
            if (stems[ending].Count >= FewestStems && count >= LowestShare * seen.GetValueOrDefault(ending, count)) words[InnerSplits.EndingKey(ending)] = 1;
        return new InnerSplits(FlatMap.Build(words));
    }

    private static void Increase(Dictionary<string, int> counts, string key) => counts[key] = counts.GetValueOrDefault(key) + 1;

    /// <summary>Runs of letters and apostrophes, without apostrophes at their ends, as <see cref="TokenSplitter"/> looks them up.</summary>
    private static IEnumerable<Span> Words(string text)
    {
        for (var at = 0; at < text.Length;)
        {
            if (!CharKinds.Of(text[at]).IsLetter())
            {
                at++;
                continue;
            }

            var end = at;
            while (end < text.Length && CharKinds.Of(text[end]) is var kind && (kind.IsLetter() || kind == CharKind.Apostrophe)) end++;
            var next = end;
            while (CharKinds.Of(text[end - 1]) == CharKind.Apostrophe) end--;
            yield return new Span(at, end);
            at = next;
        }
    }
}
