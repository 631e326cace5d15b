using Rapporteur.Knowledge;

namespace Rapporteur.Statements;

/// <summary>The words that attribute, from <c>cues.tsv</c>. Immutable.</summary>
internal sealed class CueBook
{
    private const string Columns = "cue takes kind example";

    private readonly Dictionary<string, Cue> _cues = new(StringComparer.Ordinal);

    public CueBook(string file)
    {
        foreach (var row in TsvFile.Read(file, Columns))
        {
            var takes = row.List(1);
            var cue = new Cue(takes.Contains("clause"), takes.Contains("to"), takes.Contains("object"), [.. takes.Where(t => t is not ("clause" or "object"))]);
            foreach (var lemma in row.List(0)) _cues[lemma] = _cues.TryGetValue(lemma, out var known) ? known.With(cue) : cue;
        }
    }

    /// <summary>The cue with a lemma, or null.</summary>
    /// <param name="lemma">Lower case; a particle after an underscore.</param>
    public Cue? Find(string lemma) => _cues.GetValueOrDefault(lemma);
}
