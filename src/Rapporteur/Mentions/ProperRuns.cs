using Rapporteur.Knowledge;
using Rapporteur.Language;

namespace Rapporteur.Mentions;

/// <summary>Runs of proper nouns that the world does not know: new people and organisations.</summary>
internal sealed class ProperRuns(World world)
{
    private const int LongestRun = 8;

    /// <summary>Finds the runs of a sentence.</summary>
    /// <param name="document">The text.</param>
    /// <param name="sentence">The sentence.</param>
    /// <param name="taken">For each token of the document, whether a known name holds it.</param>
    public List<(int First, int End)> Find(Document document, SentenceRange sentence, bool[] taken)
    {
        var runs = new List<(int, int)>();
        for (var t = sentence.First; t < sentence.End; t++)
        {
            if (!Starts(document, t, taken)) continue;
            var end = t + 1;
            while (end < sentence.End && end - t < LongestRun && Continues(document, end, sentence.End, taken)) end++;
            runs.Add((t, end));
            t = end - 1;
        }

        return runs;
    }

    private bool Starts(Document document, int index, bool[] taken)
    {
        ref readonly var word = ref document.Words[index];
        return !taken[index] && (word.Upos == Upos.PROPN || LeadsName(document, index, taken)) && char.IsUpper(word.Form[0]) && word.End - word.Start > 1
            && !world.Words["honorific"].Contains(word.Form) && !world.Words["month"].Contains(word.Form.TrimEnd('.'))
            && !world.Words["weekday"].Contains(word.Form) && !IsTitle(document, index);
    }

    private bool Continues(Document document, int index, int limit, bool[] taken)
    {
        if (taken[index]) return false;
        ref readonly var word = ref document.Words[index];
        var joins = document.Words[index - 1].End == word.Start || document.Words[index - 1].SpaceAfter;
        if (word.Form is "-" or "‑" && !document.Words[index - 1].SpaceAfter && !word.SpaceAfter)
            return index + 1 < limit && document.Words[index + 1].Upos == Upos.PROPN && !taken[index + 1];
        if (word.Form is "of" or "for") return OpensInstitution(document, index, limit, taken);
        return joins && (word.Upos == Upos.PROPN || LeadsName(document, index, taken)) && !IsSeparate(document, index)
            && (char.IsUpper(word.Form[0]) || document.Words[index - 1].Form is "-" or "‑");
    }

    /// <summary>A capitalised adjective or noun that hangs on a proper noun to its right: the "Islamic" of a front's name.</summary>
    private static bool LeadsName(Document document, int index, bool[] taken)
    {
        ref readonly var word = ref document.Words[index];
        if (word.Upos is not (Upos.ADJ or Upos.NOUN) || word.Head <= index || word.Head > index + 4 || taken[word.Head]) return false;
        return index > 0 && char.IsUpper(word.Form[0]) && document.Words[word.Head].Upos == Upos.PROPN && word.Relation is Deprel.Amod or Deprel.Compound
            && (document.Words[index - 1].Upos == Upos.PROPN || document.Words[index - 1].Upos is Upos.DET or Upos.ADP);
    }

    /// <summary>"Department of Environmental Quality": an institution's noun, "of" or "for", a capitalised word.</summary>
    private bool OpensInstitution(Document document, int index, int limit, bool[] taken) =>
        index + 1 < limit && !taken[index + 1] && world.Words["organisation-noun"].Contains(document.Words[index - 1].Form)
        && char.IsUpper(document.Words[index + 1].Form[0]) && document.Words[index + 1].Upos is Upos.PROPN or Upos.ADJ or Upos.NOUN;

    /// <summary>Whether a proper noun begins a name of its own: it hangs neither on its left neighbour's name nor the other way.</summary>
    private static bool IsSeparate(Document document, int index)
    {
        ref readonly var word = ref document.Words[index];
        return word.Relation is Deprel.Appos or Deprel.Conj or Deprel.Nsubj or Deprel.Obj && word.Head != index - 1 && document.Words[index - 1].Head != index
            && document.Words[index - 1].Head != word.Head;
    }

    /// <summary>Whether a capitalised word is a title ("President") or, standing alone, a role noun ("the Cabinet").</summary>
    private bool IsTitle(Document document, int index)
    {
        var role = world.Roles.EndingAt(document, index, Math.Max(0, index - 3), out _);
        if (role is null) return false;
        return role.Kind == "person" || index + 1 >= document.Count || document.Words[index + 1].Upos != Upos.PROPN;
    }
}
