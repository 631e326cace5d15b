using Rapporteur.Knowledge;
using Rapporteur.Language;

namespace Rapporteur.Mentions;

/// <summary>
/// Joins a known place, state or people to the unknown words beside it where both are one name of an institution or a place:
/// "Vermont Air National Guard", "Samarra Barrage", "Iraqi Museum".
/// </summary>
internal sealed class NameJoiner(World world, Document document)
{
    /// <summary>Joins what belongs together; joined hits leave the list.</summary>
    public void Join(List<NameHit> hits, List<ProperRun> runs)
    {
        var endingAt = new Dictionary<int, int>(hits.Count);
        var startingAt = new Dictionary<int, int>(hits.Count);
        for (var h = 0; h < hits.Count; h++)
        {
            endingAt.TryAdd(hits[h].End, h);
            startingAt.TryAdd(hits[h].First, h);
        }

        var joined = new HashSet<int>();
        for (var r = 0; r < runs.Count; r++)
        {
            var run = runs[r];
            if (startingAt.TryGetValue(run.End, out var after) && NamesInstitution(hits[after].End - 1) && Belongs(run.First, run.End, hits[after]) && joined.Add(after))
                run = run with { End = hits[after].End, Territory = hits[after].Territory() };
            if (endingAt.TryGetValue(run.First, out var before) && NamesInstitution(run.End - 1) && IsTerritory(hits[before]) && Belongs(run.First, run.End, hits[before]) && joined.Add(before))
                run = run with { First = hits[before].First, Territory = hits[before].Territory() ?? run.Territory };
            runs[r] = run;
        }

        JoinInstitutions(hits, runs, startingAt, joined);
        if (joined.Count == 0) return;
        var index = 0;
        hits.RemoveAll(_ => joined.Contains(index++));
        runs.Sort(static (a, b) => a.First - b.First);
    }

    /// <summary>"University of Southern Indiana", "Church of Norway": an institution that is no part of a state, "of", and a known name.</summary>
    private void JoinInstitutions(List<NameHit> hits, List<ProperRun> runs, Dictionary<int, int> startingAt, HashSet<int> joined)
    {
        var inRun = new bool[document.Count];
        var runEnding = new Dictionary<int, int>(runs.Count);
        for (var r = 0; r < runs.Count; r++)
        {
            Array.Fill(inRun, true, runs[r].First, runs[r].End - runs[r].First);
            runEnding.TryAdd(runs[r].End, r);
        }

        for (var t = 1; t + 1 < document.Count; t++)
        {
            if (document.Words[t].Form != "of" || inRun[t] || !NamesInstitution(t - 1) || document.Words[t - 1].Upos != Upos.PROPN) continue;
            if (!startingAt.TryGetValue(t + 1, out var hit) || !IsTerritory(hits[hit]) || world.Roles.EndingAt(document, t - 1, t - 1, out _) is not { Role: null or "EDU" or "CVL" or "BUS" or "HLH" or "MED" }) continue;
            if (!joined.Add(hit)) continue;
            var at = runEnding.GetValueOrDefault(t, -1);
            var run = new ProperRun(at < 0 ? t - 1 : runs[at].First, hits[hit].End, hits[hit].Territory());
            if (at < 0) runs.Add(run);
            else runs[at] = run;
        }
    }

    private static bool IsTerritory(NameHit hit) => hit.Entries[0].Entity is Country or Region or Location;

    /// <summary>Whether a capitalised word says what sort of institution or place the name is of.</summary>
    private bool NamesInstitution(int token)
    {
        var form = document.Words[token].Form;
        return char.IsUpper(form[0]) && (world.Words["organisation-noun"].Contains(form) || world.Words["location-noun"].Contains(form));
    }

    /// <summary>Whether the run and the hit hang on each other as parts of one noun.</summary>
    private bool Belongs(int first, int end, NameHit hit)
    {
        for (var t = hit.First; t < hit.End; t++)
            if (Ties(t) && document.Words[t].Head >= first && document.Words[t].Head < end) return true;
        for (var t = first; t < end; t++)
            if (Ties(t) && document.Words[t].Head >= hit.First && document.Words[t].Head < hit.End) return true;
        // Three parts and more: all hang on one noun to the right.
        return Ties(hit.First) && Ties(first) && document.Words[hit.First].Head == document.Words[first].Head;
    }

    private bool Ties(int token) => document.Words[token].Relation is Deprel.Compound or Deprel.Amod or Deprel.Flat or Deprel.NmodDesc;
}
