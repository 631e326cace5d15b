using Rapporteur.Language;
using Rapporteur.Language.Conllu;
using Rapporteur.Language.Lemmas;

namespace Rapporteur.Training.Lemmas;

/// <summary>Trains the lemmatizer: edit scripts and weights over them by averaged perceptron, then the exceptions that the weights get wrong.</summary>
internal sealed class LemmaTrainer(int seed, int passes)
{
    private const int Bits = 17;
    private const int RarestScript = 2;

    public LemmaModel Train(IEnumerable<ConlluSentence> sentences)
    {
        var types = Types(sentences);
        var edits = types.ConvertAll(t => EditScript.Between(t.Form, t.Lemma));
        var counts = edits.GroupBy(e => e).ToDictionary(g => g.Key, g => g.Count());
        var scripts = counts.OrderByDescending(p => p.Value).ThenBy(p => p.Key.ToString(), StringComparer.Ordinal).Select(p => p.Key).ToArray();
        var numbers = scripts.Select((s, i) => (s, i)).ToDictionary(p => p.s, p => p.i);
        var gold = edits.ConvertAll(e => numbers[e]);
        var known = types.Where(t => t.Tag == LemmaTag.Of(t.Upos))
            .SelectMany(t => new[] { LemmaModel.KnownKey(t.Lemma, t.Upos), LemmaModel.KnownKey(t.Lemma, Upos.X) })
            .GroupBy(k => k).ToDictionary(g => g.Key, g => (uint)g.Count());
        var common = scripts.Count(s => counts[s] >= RarestScript);
        var candidates = Candidates(types, gold, common);
        var untrained = new LemmaModel(scripts, candidates, FlatMap.Build(new Dictionary<uint, uint>()), FlatMap.Build(known), new LinearModel(Bits, 1, new float[1 << Bits]));
        var judged = untrained with { Weights = Fit(untrained, types, gold) };
        return judged with { Exceptions = Exceptions(judged, types, gold) };
    }

    /// <summary>Every form with its full tag, and with its part of speech alone for words that come without a known tag.</summary>
    private static List<LemmaType> Types(IEnumerable<ConlluSentence> sentences) =>
        [.. sentences.SelectMany(s => s.Words)
            .Where(w => w.Lemma != "_" && w.Xpos != "GW" && !w.Features.Contains("Typo=Yes", StringComparison.Ordinal))
            .SelectMany(w => new[] { (Word: w, Tag: LemmaTag.Of(w.Upos, w.Xpos, w.Features)), (Word: w, Tag: LemmaTag.Of(w.Upos)) })
            .GroupBy(p => (Form: p.Word.Form.ToLowerInvariant(), p.Word.Upos, p.Tag), p => p.Word)
            .Select(g => Commonest(g.Key.Upos, g.Key.Tag, [.. g]))
            .OrderBy(t => t.Tag).ThenBy(t => t.Form, StringComparer.Ordinal)];

    private static LemmaType Commonest(Upos upos, uint tag, List<Word> words)
    {
        var best = words.GroupBy(w => (w.Form, w.Lemma)).OrderByDescending(g => g.Count()).ThenBy(g => g.Key.Form, StringComparer.Ordinal).First().Key;
        return new LemmaType(best.Form, upos, tag, best.Lemma, words.Count);
    }

    private static Dictionary<uint, short[]> Candidates(List<LemmaType> types, List<int> gold, int common)
    {
        var sets = new Dictionary<uint, Dictionary<short, int>>();
        for (var i = 0; i < types.Count; i++)
        {
            if (gold[i] >= common) continue;
            if (!sets.TryGetValue(types[i].Tag, out var set)) sets[types[i].Tag] = set = [];
            set[(short)gold[i]] = set.GetValueOrDefault((short)gold[i]) + 1;
        }

        return sets.ToDictionary(p => p.Key, p => p.Value.Where(s => s.Value >= RarestScript || p.Value.Count == 1)
            .OrderByDescending(s => s.Value).ThenBy(s => s.Key).Select(s => s.Key).ToArray());
    }

    private LinearModel Fit(LemmaModel model, List<LemmaType> types, List<int> gold)
    {
        var weights = new float[1 << Bits];
        var sums = new double[1 << Bits];
        var current = model with { Weights = new LinearModel(Bits, 1, weights) };
        var random = new Random(seed);
        var order = Enumerable.Range(0, types.Count).ToArray();
        var step = 0;
        for (var pass = 1; pass <= passes; pass++)
        {
            random.Shuffle(order);
            var wrong = 0;
            foreach (var i in order)
            {
                step++;
                var best = Best(current, types[i], gold[i]);
                if (best < 0 || best == gold[i]) continue;
                wrong++;
                Update(current, types[i], gold[i], 1, step, sums);
                Update(current, types[i], best, -1, step, sums);
            }

            Console.Error.WriteLine($"lemmas pass {pass}: {wrong} of {types.Count} wrong");
        }

        return new LinearModel(Bits, 1, [.. weights.Select((w, i) => (float)(w - (sums[i] / (step + 1))))]);
    }

    /// <summary>The script judged best; -1 where the right one is not among the candidates.</summary>
    private static int Best(LemmaModel model, LemmaType type, int gold)
    {
        var candidates = model.Candidates.GetValueOrDefault(type.Tag, []);
        if (!candidates.Contains((short)gold)) return -1;
        Span<uint> features = stackalloc uint[LemmaFeatures.Capacity];
        var best = -1;
        var bestScore = float.NegativeInfinity;
        foreach (var script in candidates)
        {
            if (!model.Scripts[script].Fits(type.Form)) continue;
            var count = Extract(model, type, script, features);
            var score = model.Weights.Score(features[..count]);
            if (score > bestScore) (best, bestScore) = (script, score);
        }

        return best;
    }

    private static void Update(LemmaModel model, LemmaType type, int script, float change, int step, double[] sums)
    {
        Span<uint> features = stackalloc uint[LemmaFeatures.Capacity];
        var count = Extract(model, type, script, features);
        foreach (var feature in features[..count])
        {
            var slot = model.Weights.Slot(feature);
            model.Weights.Weights[slot] += change;
            sums[slot] += change * (double)step;
        }
    }

    /// <summary>As the lemmatizer does, but a form does not count towards the lemma's being known: it would not for an unseen form.</summary>
    private static int Extract(LemmaModel model, LemmaType type, int script, Span<uint> features)
    {
        var edit = model.Scripts[script];
        var lemma = edit.Apply(type.Form);
        var known = model.Known.Find(LemmaModel.KnownKey(lemma, type.Upos));
        var anywhere = model.Known.Find(LemmaModel.KnownKey(lemma, Upos.X));
        if (string.Equals(lemma, type.Lemma, StringComparison.OrdinalIgnoreCase)) (known, anywhere) = (known - Math.Min(known, 1), anywhere - Math.Min(anywhere, 1));
        return LemmaFeatures.Extract(type.Form, type.Tag, type.Upos, script, edit, new LemmaEvidence(known, anywhere), features);
    }

    private static FlatMap Exceptions(LemmaModel model, List<LemmaType> types, List<int> gold)
    {
        var lemmatizer = new Lemmatizer(model);
        var exceptions = new Dictionary<uint, uint>();
        for (var i = 0; i < types.Count; i++)
        {
            if (lemmatizer.Judge(types[i].Form, types[i].Tag, types[i].Upos) != types[i].Lemma)
                exceptions[LemmaModel.ExceptionKey(types[i].Form, types[i].Tag)] = (uint)gold[i] + 1;
        }

        Console.Error.WriteLine($"{model.Scripts.Length} scripts, {exceptions.Count} exceptions of {types.Count} forms");
        return FlatMap.Build(exceptions);
    }
}
