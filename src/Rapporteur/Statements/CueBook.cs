using Rapporteur.Knowledge;
using Rapporteur.Knowledge.Layers;

namespace Rapporteur.Statements;

/// <summary>The words that attribute, from <c>cues.tsv</c>. Immutable.</summary>
internal sealed class CueBook
{
    private readonly Dictionary<string, Cue> _cues = new(StringComparer.Ordinal);

    public CueBook(CompiledKnowledge knowledge)
    {
        foreach (var row in knowledge.Rows(FactKind.Cue))
        {
            var takes = row.List(1);
            var cue = new Cue(takes.Contains("clause"), takes.Contains("to"), takes.Contains("object"), [.. takes.Where(t => t is not ("clause" or "object"))]);
            _cues[row[0]] = _cues.TryGetValue(row[0], out var known) ? known.With(cue) : cue;
        }
    }

    /// <summary>The cue with a lemma, or null.</summary>
    /// <param name="lemma">Lower case; a particle after an underscore.</param>
    public Cue? Find(string lemma) => _cues.GetValueOrDefault(lemma);
}
