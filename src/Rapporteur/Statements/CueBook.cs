using Rapporteur.Knowledge;
using Rapporteur.Knowledge.Layers;

namespace Rapporteur.Statements;

/// <summary>The words that attribute, from <c>cues.tsv</c>. Immutable.</summary>
internal sealed class CueBook
{
    private const string Noun = "noun:";
    private const string Adjective = "adj:";

    private readonly Dictionary<string, Cue> _cues = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Cue> _nouns = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Cue> _adjectives = new(StringComparer.Ordinal);

    public CueBook(CompiledKnowledge knowledge)
    {
        foreach (var row in knowledge.Rows(FactKind.Cue))
        {
            var cue = Cue.Of(row.List(1));
            var word = row[0];
            if (word.StartsWith(Noun, StringComparison.Ordinal)) Add(_nouns, word[Noun.Length..], cue);
            else if (word.StartsWith(Adjective, StringComparison.Ordinal)) Add(_adjectives, word[Adjective.Length..], cue);
            else Add(_cues, word, cue);
        }
    }

    /// <summary>The cue with a lemma, or null.</summary>
    /// <param name="lemma">Lower case; a particle after an underscore; nouns and adjectives after <c>noun:</c> and <c>adj:</c>.</param>
    public Cue? Find(string lemma) => _cues.GetValueOrDefault(lemma);

    /// <summary>The cue with a noun's lemma, or null.</summary>
    public Cue? FindNoun(string lemma) => _nouns.GetValueOrDefault(lemma);

    /// <summary>The cue with an adjective's lemma, or null.</summary>
    public Cue? FindAdjective(string lemma) => _adjectives.GetValueOrDefault(lemma);

    private static void Add(Dictionary<string, Cue> cues, string word, Cue cue) => cues[word] = cues.TryGetValue(word, out var known) ? known.With(cue) : cue;
}
