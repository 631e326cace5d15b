using Rapporteur.Knowledge;
using Rapporteur.Language;

namespace Rapporteur.Mentions;

/// <summary>Runs of proper nouns that the world does not know: new people, organisations and places.</summary>
internal sealed class ProperRuns(World world)
{
    private const int LongestRun = 9;

    /// <summary>Finds the runs of a document, and takes the known names that are part of a longer unknown one out of the hits.</summary>
    /// <param name="document">The text.</param>
    /// <param name="hits">The known names, in order.</param>
    /// <param name="taken">For each token of the document, whether a known name holds it.</param>
    /// <param name="headlines">The sentences in title case.</param>
    public List<ProperRun> Find(Document document, List<NameHit> hits, bool[] taken, Headlines headlines)
    {
        for (var s = 0; s < document.Sentences.Length; s++) ReleaseSurnames(document, s, hits, taken, headlines);
        hits.RemoveAll(h => !taken[h.First]);
        var runs = new List<ProperRun>();
        for (var s = 0; s < document.Sentences.Length; s++) AddRuns(document, s, taken, headlines, runs);
        new NameJoiner(world, document).Join(hits, runs);
        AddSurnames(document, taken, runs);
        return runs;
    }

    /// <summary>The last word of a full name of the text names again, whatever the tagger makes of it.</summary>
    private static void AddSurnames(Document document, bool[] taken, List<ProperRun> runs)
    {
        var surnames = new HashSet<string>(StringComparer.Ordinal);
        var inRun = new bool[document.Count];
        foreach (var run in runs)
        {
            Array.Fill(inRun, true, run.First, run.End - run.First);
            if (run.End - run.First > 1) surnames.Add(document.Words[run.End - 1].Form);
        }

        if (surnames.Count == 0) return;
        var before = runs.Count;
        for (var t = 0; t < document.Count; t++)
            if (!taken[t] && !inRun[t] && document.Words[t].Upos is not (Upos.PROPN or Upos.PUNCT) && char.IsUpper(document.Words[t].Form[0]) && surnames.Contains(document.Words[t].Form)) runs.Add(new ProperRun(t, t + 1, null));
        if (runs.Count > before) runs.Sort(static (a, b) => a.First - b.First);
    }

    /// <summary>"John Obama", "Kim Young Sam": a known surname beside more of a name is part of somebody else's name.</summary>
    private void ReleaseSurnames(Document document, int sentence, List<NameHit> hits, bool[] taken, Headlines headlines)
    {
        if (headlines.Has(sentence)) return;
        var range = document.Sentences[sentence];
        var released = -1;
        foreach (var hit in Within(hits, range))
        {
            if (hit.Of<Person>() is not { Sense: NameSense.Surname } && !IsGivenName(document, hit)) continue;
            var (t, end) = (hit.First, hit.End);
            var after = end < range.End && document.Words[end - 1].SpaceAfter && (Starts(document, end, taken) || IsSurname(hits, end)) && !IsSeparate(document, end) && !EndsInstitution(document, end);
            var before = t > range.First && document.Words[t - 1].SpaceAfter && (IsPartOfName(document, t - 1, taken) || released == t) && !IsSeparate(document, t);
            if (!after && !before && !QualifiesInstitution(document, hit)) continue;
            Array.Fill(taken, false, t, end - t);
            released = end;
        }
    }

    /// <summary>"Jordan Roe", "Jane Paris": a place's name of one word that the tree makes part of a longer flat name.</summary>
    private static bool IsGivenName(Document document, NameHit hit)
    {
        if (hit.End - hit.First > 1 || hit.Entries[0].Entity is not (Country or Location)) return false;
        if (document.Words[hit.First].Relation == Deprel.Flat && document.Words[hit.First].Head == hit.First - 1) return hit.First < 2 || document.Words[hit.First - 2].Upos != Upos.PROPN;
        return hit.End < document.Count && document.Words[hit.End].Relation == Deprel.Flat && document.Words[hit.End].Head == hit.First && document.Words[hit.End].Upos == Upos.PROPN;
    }

    private static bool IsSurname(List<NameHit> hits, int first)
    {
        var at = FirstFrom(hits, first);
        return at < hits.Count && hits[at].First == first && hits[at].Of<Person>() is { Sense: NameSense.Surname };
    }

    private static int FirstFrom(List<NameHit> hits, int token)
    {
        int low = 0, high = hits.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (hits[middle].First < token) low = middle + 1;
            else high = middle;
        }

        return low;
    }

    private static IEnumerable<NameHit> Within(List<NameHit> hits, SentenceRange range)
    {
        for (var h = FirstFrom(hits, range.First); h < hits.Count && hits[h].First < range.End; h++) yield return hits[h];
    }

    /// <summary>"Lake Fishers Union": a surname that hangs on the noun of an institution.</summary>
    private bool QualifiesInstitution(Document document, NameHit hit)
    {
        ref readonly var word = ref document.Words[hit.First];
        return word.Relation == Deprel.Compound && word.Head > hit.End && document.Words[word.Head].Upos == Upos.PROPN && world.Words["organisation-noun"].Contains(document.Words[word.Head].Form);
    }

    private bool EndsInstitution(Document document, int index) =>
        world.Words["organisation-noun"].Contains(document.Words[index].Form) || world.Words["event-noun"].Contains(document.Words[index].Form);

    private bool IsPartOfName(Document document, int index, bool[] taken) =>
        Starts(document, index, taken) || (document.Words[index].Form.Length == 2 && document.Words[index].Form[1] == '.' && char.IsUpper(document.Words[index].Form[0]));

    private void AddRuns(Document document, int s, bool[] taken, Headlines headlines, List<ProperRun> runs)
    {
        var sentence = document.Sentences[s];
        for (var t = sentence.First; t < sentence.End; t++)
        {
            if (!Starts(document, t, taken)) continue;
            var end = t + 1;
            while (end < sentence.End && end - t < LongestRun && Continues(document, end, sentence.End, taken)) end++;
            if (WithoutTitle(document, t, end) is { } run && (!headlines.Has(s) || IsConfirmed(document, run, headlines)) && IsName(document, run, sentence)) runs.Add(run);
            t = end - 1;
        }
    }

    private static bool IsConfirmed(Document document, ProperRun run, Headlines headlines)
    {
        for (var t = run.First; t < run.End; t++)
            if (char.IsUpper(document.Words[t].Form[0]) && !headlines.IsConfirmed(document.Words[t].Form)) return false;
        return true;
    }

    /// <summary>Wars, accords, feasts and flights have names but are nobody; nor are "Tens" of people.</summary>
    private bool IsName(Document document, ProperRun run, SentenceRange sentence)
    {
        var events = world.Words["event-noun"];
        if (events.Contains(document.Words[run.First].Form) || events.Contains(document.Words[run.End - 1].Form)) return false;
        return run.End - run.First > 1 || run.First > sentence.First || !world.Words["quantity-noun"].Contains(document.Words[run.First].Form);
    }

    /// <summary>Cuts a title off a run ("Navy Senior Chief Petty Officer Jane Roe"); null where nothing but a role is left.</summary>
    private ProperRun? WithoutTitle(Document document, int first, int end)
    {
        for (var t = end - 1; t >= first; t--)
        {
            if (world.Roles.EndingAt(document, t, first, out var roleFirst) is not { } role) continue;
            if (role.Kind == "person" && document.Words[t].Xpos is not ("NNPS" or "NNS")) return t + 1 < end ? new ProperRun(t + 1, end, null) : roleFirst > first ? new ProperRun(first, roleFirst, null) : null;
            if (t == end - 1 && roleFirst == first) return null;
        }

        return new ProperRun(first, end, null);
    }

    private bool Starts(Document document, int index, bool[] taken)
    {
        ref readonly var word = ref document.Words[index];
        if (taken[index]) return false;
        if (IsParticle(document, index) && document.Words[index + 1].Form is "-" or "‑") return !taken[index + 2] && document.Words[index + 2].Upos == Upos.PROPN;
        return (word.Upos == Upos.PROPN || LeadsName(document, index, taken) || FollowsHonorific(document, index)) && char.IsUpper(word.Form[0]) && word.End - word.Start > 1
            && !world.Words["honorific"].Contains(word.Form) && !world.Words["month"].Contains(word.Form.TrimEnd('.'))
            && !world.Words["weekday"].Contains(word.Form) && !IsTitle(document, index);
    }

    /// <summary>Whatever the tagger makes of it: a capital after "Mrs" begins a name.</summary>
    private bool FollowsHonorific(Document document, int index) =>
        index > 0 && char.IsUpper(document.Words[index - 1].Form[0]) && document.Words[index - 1].SpaceAfter && world.Words["honorific"].Contains(document.Words[index - 1].Form);

    private bool Continues(Document document, int index, int limit, bool[] taken)
    {
        if (taken[index]) return false;
        ref readonly var word = ref document.Words[index];
        var joins = document.Words[index - 1].End == word.Start || document.Words[index - 1].SpaceAfter;
        if (word.Form is "-" or "‑" or "–" && !document.Words[index - 1].SpaceAfter && !word.SpaceAfter)
            return index + 1 < limit && (document.Words[index + 1].Upos is Upos.PROPN or Upos.NUM || char.IsUpper(document.Words[index + 1].Form[0])) && !taken[index + 1];
        if (word.Form is "of" or "for") return OpensInstitution(document, index, limit, taken);
        if (IsParticle(document, index) && joins) return index + 2 < limit && !taken[index + 1] && (char.IsUpper(document.Words[index + 1].Form[0]) || (document.Words[index + 1].Form is "-" or "‑" && !taken[index + 2]));
        if (word.Upos == Upos.NUM && joins) return IsUnitNumber(document, index);
        return joins && (word.Upos == Upos.PROPN || LeadsName(document, index, taken)) && !IsSeparate(document, index)
            && (char.IsUpper(word.Form[0]) || document.Words[index - 1].Form is "-" or "‑");
    }

    /// <summary>"Task Force 50", "Unit Two": a number that belongs to the name before it.</summary>
    private bool IsUnitNumber(Document document, int index)
    {
        ref readonly var word = ref document.Words[index];
        ref readonly var before = ref document.Words[index - 1];
        return word.Head == index - 1 && word.Form.Length <= 4 && (world.Words["organisation-noun"].Contains(before.Form) || (before.Form.Length > 1 && before.Form.All(char.IsUpper)));
    }

    /// <summary>A small word inside a name before its last part: "al-", "de", "bin".</summary>
    private bool IsParticle(Document document, int index) =>
        index + 2 < document.Count && (char.IsLower(document.Words[index].Form[0]) || document.Words[index + 1].Form is "-" or "‑") && world.Words["name-particle"].Contains(document.Words[index].Form);

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
        if (role is null || (document.Words[index].Xpos is "NNPS" && index + 1 < document.Count && document.Words[index + 1].Upos == Upos.PROPN)) return false;
        return role.Kind == "person" || index + 1 >= document.Count || document.Words[index + 1].Upos != Upos.PROPN;
    }
}
