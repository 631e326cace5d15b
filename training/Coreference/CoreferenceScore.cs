using Rapporteur.Language;

namespace Rapporteur.Training.Coreference;

/// <summary>
/// How well a record joins the mentions of named persons, organisations and places. Pairwise: of all pairs of mentions that are the same
/// in the treebank, how many have one actor, and the other way. B³ (Bagga and Baldwin 1998): the same seen from each mention. A mention
/// that the record has not is alone; mentions of the record that the treebank has not are left out.
/// </summary>
internal sealed class CoreferenceScore
{
    private long _goldPairs, _readPairs, _rightPairs;
    private double _recall, _precision;
    private int _gold, _read;

    /// <summary>Adds a document.</summary>
    public void Add(GoldStory gold, Record record)
    {
        var named = gold.Named();
        var read = new Dictionary<GoldMention, string>();
        foreach (var mention in record.Mentions)
            if (Match(mention.Span, gold.Mentions) is { } same) read.TryAdd(same, Key(mention, gold.Story.Text));
        var clusters = read.GroupBy(r => r.Value).Select(g => g.Select(r => r.Key).ToList()).ToList();
        AddPairs(gold, named, read, clusters);
        AddMentions(gold, named, read, clusters);
    }

    public override string ToString()
    {
        var (pairP, pairR) = (Share(_rightPairs, _readPairs), Share(_rightPairs, _goldPairs));
        var (p, r) = (Share(_precision, _read), Share(_recall, _gold));
        return $"pairs precision {pairP:F4} recall {pairR:F4} f1 {Mean(pairP, pairR):F4}; b3 precision {p:F4} recall {r:F4} f1 {Mean(p, r):F4}; mentions {_gold}";
    }

    /// <summary>Whom a mention means; places without an actor are the same where they have the same words, others without one are alone.</summary>
    private static string Key(Mention mention, string text) =>
        mention.ActorId ?? (mention is { Type: MentionType.Location, Form: MentionForm.Name } ? mention.Span.Of(text).ToString() : $"@{mention.Span.Start}");

    /// <summary>The gold mention with its head in the words of a mention and nearest to it in extent.</summary>
    private static GoldMention? Match(Span span, List<GoldMention> mentions)
    {
        GoldMention? best = null;
        foreach (var mention in mentions)
        {
            if (!span.Contains(mention.Head) || (!mention.Span.Contains(span) && !span.Contains(mention.Span))) continue;
            if (best is null || Math.Abs(mention.Span.Length - span.Length) < Math.Abs(best.Span.Length - span.Length)) best = mention;
        }

        return best;
    }

    private void AddPairs(GoldStory gold, HashSet<string> named, Dictionary<GoldMention, string> read, List<List<GoldMention>> clusters)
    {
        foreach (var cluster in gold.Mentions.Where(m => named.Contains(m.Entity)).GroupBy(m => m.Entity).Select(g => g.ToList()))
        {
            _goldPairs += Pairs(cluster.Count);
            _rightPairs += cluster.Where(read.ContainsKey).GroupBy(m => read[m]).Sum(g => Pairs(g.Count()));
        }

        foreach (var cluster in clusters)
        {
            var others = cluster.Count(m => !named.Contains(m.Entity));
            _readPairs += Pairs(cluster.Count) - Pairs(others);
        }
    }

    private void AddMentions(GoldStory gold, HashSet<string> named, Dictionary<GoldMention, string> read, List<List<GoldMention>> clusters)
    {
        foreach (var cluster in gold.Mentions.Where(m => named.Contains(m.Entity)).GroupBy(m => m.Entity).Select(g => g.ToList()))
        {
            foreach (var mention in cluster)
            {
                _gold++;
                _recall += read.TryGetValue(mention, out var key) ? (double)cluster.Count(m => read.GetValueOrDefault(m) == key) / cluster.Count : 0;
            }
        }

        foreach (var cluster in clusters)
        {
            foreach (var mention in cluster.Where(m => named.Contains(m.Entity)))
            {
                _read++;
                _precision += (double)cluster.Count(m => m.Entity == mention.Entity) / cluster.Count;
            }
        }
    }

    private static long Pairs(int count) => (long)count * (count - 1) / 2;

    private static double Share(double part, double whole) => whole == 0 ? 0 : part / whole;

    private static double Mean(double a, double b) => a + b == 0 ? 0 : 2 * a * b / (a + b);
}
