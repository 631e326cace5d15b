using Rapporteur.Language;
using Rapporteur.Language.Segmenting;

namespace Rapporteur.Training.Segmenting;

/// <summary>Counts what <see cref="Lexicon"/> tells of words.</summary>
internal static class LexiconBuilder
{
    private const int RarestEnding = 3;
    private static readonly double[] RatioSteps = [0.01, 0.04, 0.12, 0.3, 0.6];
    private static readonly int[] FrequencySteps = [2, 4, 10, 30, 100, 1000];

    /// <summary>Builds the lexicon of some paragraphs.</summary>
    public static Lexicon Build(IEnumerable<GoldParagraph> paragraphs)
    {
        var words = new Dictionary<uint, Count>();
        var endings = new Dictionary<uint, Count>();
        foreach (var sentence in paragraphs.SelectMany(p => p.Sentences))
        {
            for (var i = 0; i < sentence.Count; i++)
            {
                var token = sentence[i];
                var afterOpening = i == 0 || (i == 1 && sentence[0].Upos == Upos.PUNCT);
                var last = i >= sentence.Count - 2 && sentence.Skip(i + 1).All(t => t.Upos == Upos.PUNCT);
                Of(words, FeatureHash.Folded(token.Form)).Add(token, afterOpening, last);
                if (token.Upos != Upos.PUNCT) Of(endings, Lexicon.EndingKey(token.Form)).Add(token, afterOpening, last);
            }
        }

        var entries = words.ToDictionary(p => p.Key, p => p.Value.Pack().Bits);
        foreach (var (key, count) in endings)
            if (count.Total >= RarestEnding) entries.TryAdd(key, new LexiconEntry(count.CommonestUpos, 0, 0, 0, 0).Bits);
        return new Lexicon(FlatMap.Build(entries.Where(p => p.Value != 0).ToDictionary()));
    }

    private static Count Of(Dictionary<uint, Count> counts, uint key)
    {
        if (!counts.TryGetValue(key, out var count)) counts[key] = count = new Count();
        return count;
    }

    private sealed class Count
    {
        private readonly int[] _upos = new int[32];
        private int _small, _large, _starts, _ends;

        public int Total { get; private set; }

        public Upos CommonestUpos => (Upos)Array.IndexOf(_upos, _upos.Max());

        public void Add(GoldToken token, bool starts, bool ends)
        {
            Total++;
            _upos[(int)token.Upos]++;
            if (starts) _starts++;
            if (ends) _ends++;
            var kind = CharKinds.Of(token.Form[0]);
            if (starts) return;
            if (kind == CharKind.Lower) _small++;
            if (kind == CharKind.Upper) _large++;
        }

        public LexiconEntry Pack() => new(CommonestUpos, LowerCase(), Ratio(_starts), Ratio(_ends), 1 + FrequencySteps.Count(s => Total >= s));

        private int LowerCase()
        {
            var cased = _small + _large;
            return cased == 0 ? 0 : ((double)_small / cased) switch { < 0.05 => 1, < 0.3 => 2, < 0.7 => 3, < 0.95 => 4, _ => cased < 3 ? 5 : 6 };
        }

        private int Ratio(int part) => Total < 3 ? part == 0 ? 0 : 6 : RatioSteps.Count(s => (double)part / Total >= s);
    }
}
