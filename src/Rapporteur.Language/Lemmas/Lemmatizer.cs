namespace Rapporteur.Language.Lemmas;

/// <summary>
/// Finds the dictionary form of tagged words: known exceptions first, then the edit of the ending that trained weights judge best.
/// Safe to share between threads.
/// </summary>
public sealed class Lemmatizer
{
    // A slot is one reference; newer words overwrite older ones, so the memory is bounded.
    private const int CacheBits = 15;
    private readonly LemmaModel _model;
    private readonly Entry?[] _cache = new Entry?[1 << CacheBits];

    internal Lemmatizer(LemmaModel model) => _model = model;

    /// <summary>Loads the model file (<c>lemmas.rpm</c>).</summary>
    /// <exception cref="ModelException">The file cannot be used.</exception>
    public static Lemmatizer Load(string path) => new(LemmaModel.Load(path));

    /// <summary>Sets <see cref="Word.Lemma"/> of words that have their tags.</summary>
    public void Annotate(Span<Word> words)
    {
        foreach (ref var word in words) word.Lemma = Lemma(word.Form, word.Upos, word.Xpos, word.Features);
    }

    /// <summary>The dictionary form of a word.</summary>
    /// <param name="form">The word as written.</param>
    /// <param name="upos">Its part of speech.</param>
    /// <param name="xpos">Its Penn tag, or <c>_</c>.</param>
    /// <param name="features">Its morphological features, or <c>_</c>.</param>
    public string Lemma(string form, Upos upos, string xpos = "_", string features = "_")
    {
        ArgumentNullException.ThrowIfNull(form);
        var tag = _model.TagOf(upos, xpos, features);
        ref var slot = ref _cache[FeatureHash.Mix(FeatureHash.Pair(tag, FeatureHash.Exact(form))) >> (32 - CacheBits)];
        var entry = Volatile.Read(ref slot);
        if (entry is not null && entry.Tag == tag && entry.Form == form) return entry.Lemma;
        var lemma = Find(form, tag, upos);
        if (lemma == form) lemma = form;
        Volatile.Write(ref slot, new Entry(form, tag, lemma));
        return lemma;
    }

    /// <summary>Whether a form is the past tense of a known verb, other than the verb itself.</summary>
    internal bool IsPastTense(string form)
    {
        var lemma = Lemma(form, Upos.VERB, "VBD", "Mood=Ind|Tense=Past|VerbForm=Fin");
        return lemma != form && _model.Known.Find(LemmaModel.KnownKey(lemma, Upos.VERB)) > 0;
    }

    private string Find(string form, uint tag, Upos upos)
    {
        if (form.Length == 0) return form;
        var exception = _model.Exceptions.Find(LemmaModel.ExceptionKey(form, tag));
        if (exception > 0) return _model.Scripts[exception - 1].Apply(form);
        return Judge(form, tag, upos);
    }

    /// <summary>The lemma by the weights alone, exceptions aside.</summary>
    internal string Judge(string form, uint tag, Upos upos)
    {
        Span<uint> features = stackalloc uint[LemmaFeatures.Capacity];
        var best = form;
        var bestScore = float.NegativeInfinity;
        foreach (var script in _model.Candidates.GetValueOrDefault(tag, []))
        {
            var edit = _model.Scripts[script];
            if (!edit.Fits(form)) continue;
            var lemma = edit.Apply(form);
            var known = _model.Known.Find(LemmaModel.KnownKey(lemma, upos));
            var anywhere = _model.Known.Find(LemmaModel.KnownKey(lemma, Upos.X));
            var count = LemmaFeatures.Extract(form, tag, upos, script, edit, new LemmaEvidence(known, anywhere), features);
            var score = _model.Weights.Score(features[..count]);
            if (score > bestScore) (best, bestScore) = (lemma, score);
        }

        return best;
    }

    private sealed record Entry(string Form, uint Tag, string Lemma);
}
