using Rapporteur.Knowledge;
using Rapporteur.Language;

namespace Rapporteur.Mentions;

/// <summary>Finds the phrases of a text that may refer to somebody or some place: names with their titles, descriptions, pronouns.</summary>
internal sealed class PhraseFinder(World world)
{
    private readonly NameSpotter _spotter = new(world);
    private readonly ProperRuns _runs = new(world);
    private readonly TitleReader _titles = new(world);
    private readonly DescriptionFinder _descriptions = new(world);

    /// <summary>All phrases, in the order of the text.</summary>
    public List<Phrase> Find(Document document)
    {
        var taken = new bool[document.Count];
        var hits = _spotter.Spot(document);
        var named = hits.SelectMany(h => h.Entries).Where(e => e is { Sense: NameSense.Name, Entity: Person }).Select(e => e.Entity).ToHashSet();
        hits.RemoveAll(h => !(IsNameLike(document, h) || IsSurnameOf(named, document, h)) || IsTime(document, h) || IsTitle(document, h));
        for (var h = 0; h < hits.Count; h++) hits[h] = WithParticle(document, hits[h]);
        foreach (var hit in hits) Array.Fill(taken, true, hit.First, hit.End - hit.First);
        var headlines = new Headlines(document);
        var runs = _runs.Find(document, hits, taken, headlines);
        var types = new UnknownTypes(world, document, runs, hits);
        var phrases = new List<Phrase>((hits.Count + runs.Count) * 2);
        var headed = new bool[document.Count];
        int nextHit = 0, nextRun = 0;
        for (var s = 0; s < document.Sentences.Length; s++)
        {
            var sentence = document.Sentences[s];
            var first = phrases.Count;
            for (; nextHit < hits.Count && hits[nextHit].First < sentence.End; nextHit++) AddName(document, hits[nextHit], s, phrases, headed);
            for (; nextRun < runs.Count && runs[nextRun].First < sentence.End; nextRun++) AddUnknown(document, runs[nextRun], types, s, phrases, headed);
            for (var t = sentence.First; t < sentence.End; t++)
                if (!headed[t] && NounPhrases.IsHead(document[t])) Add(_descriptions.Read(document, t, s), phrases, headed);
            phrases.Sort(first, phrases.Count - first, Order);
            for (var p = first; p < phrases.Count; p++) phrases[p].IsDateline = phrases[p].End <= sentence.BodyFirst;
        }

        return phrases;
    }

    private static readonly Comparer<Phrase> Order = Comparer<Phrase>.Create((a, b) => a.First != b.First ? a.First - b.First : b.End - a.End);

    /// <summary>Names of one word must look like a name in the sentence, so that "may", "us" and "reading" don't name.</summary>
    private static bool IsNameLike(Document document, NameHit hit)
    {
        if (hit.End - hit.First > 1) return true;
        ref readonly var word = ref document.Words[hit.First];
        if (word.Form.Length > 2 && word.Form == hit.Entries[0].Text && !word.Form.Any(char.IsLower)) return true;
        if (word.Upos is Upos.PROPN or Upos.ADJ or Upos.NOUN or Upos.X) return hit.Entries[0].Sense != NameSense.Surname || word.Upos == Upos.PROPN;
        return word.Form.Length > 3 && char.IsUpper(word.Form[0]) && hit.Entries[0].Sense != NameSense.Surname && word.Upos is not (Upos.AUX or Upos.PRON or Upos.DET or Upos.ADP);
    }

    /// <summary>A surname that the tagger does not know as a name, of somebody whom the story names in full.</summary>
    private static bool IsSurnameOf(HashSet<Entity> named, Document document, NameHit hit)
    {
        ref readonly var word = ref document.Words[hit.First];
        return word.Form.Length > 3 && char.IsUpper(word.Form[0]) && hit.First > 0 && document.Words[hit.First - 1].Upos != Upos.PUNCT && hit.Entries.Any(e => named.Contains(e.Entity));
    }

    /// <summary>"al-Jubeir": the particle before a known surname is part of it.</summary>
    private NameHit WithParticle(Document document, NameHit hit)
    {
        var first = hit.First;
        if (first < 2 || hit.Entries[0].Sense != NameSense.Surname || document.Words[first - 1].Form is not ("-" or "‑") || document.Words[first - 1].SpaceAfter) return hit;
        return world.Words["name-particle"].Contains(document.Words[first - 2].Form) ? hit with { First = first - 2 } : hit;
    }

    /// <summary>"Friday" and "May" are times before they are surnames, unless a title stands before them.</summary>
    private bool IsTime(Document document, NameHit hit)
    {
        if (hit.End - hit.First > 1 || hit.Of<Person>() is null) return false;
        var form = document.Words[hit.First].Form;
        if (!world.Words["weekday"].Contains(form) && !world.Words["month"].Contains(form.TrimEnd('.'))) return false;
        if (document[hit.First] is { Relation: Deprel.Nsubj, IsRoot: false } subject && world.Words["report-verb"].Contains(subject.Head.Lemma)) return false;
        return hit.First == 0 || world.Roles.EndingAt(document, hit.First - 1, Math.Max(0, hit.First - 3), out _) is null;
    }

    /// <summary>"King of Jordan", "Sen. Roe": a word that is a title too is no surname before "of" or with its full stop.</summary>
    private bool IsTitle(Document document, NameHit hit)
    {
        if (hit.End - hit.First > 1 || hit.Entries[0].Sense != NameSense.Surname || hit.End >= document.Count) return false;
        var next = document.Words[hit.End].Form;
        if (next == "." && hit.End + 1 < document.Count && document.Words[hit.End].Start == document.Words[hit.First].End) return world.Words["honorific"].Contains(document.Words[hit.First].Form);
        return next == "of" && world.Roles.EndingAt(document, hit.First, hit.First, out _) is not null || document.Words[hit.First].Form.EndsWith('.');
    }

    private void AddName(Document document, NameHit hit, int sentence, List<Phrase> phrases, bool[] headed)
    {
        var person = hit.Of<Person>();
        var phrase = new Phrase
        {
            First = hit.First,
            End = hit.End,
            Head = NounPhrases.HeadOf(document, hit.First, hit.End),
            Sentence = sentence,
            Form = MentionForm.Name,
            Name = person ?? hit.Entries[0],
            NameTokens = (hit.First, hit.End),
            Type = person is null ? MentionType.Organisation : MentionType.Person,
        };
        Describe(phrase, document, hit);
        if (person is not null || hit.Entries[0].Entity is Region) _titles.Read(document, phrase);
        Add(phrase, phrases, headed);
    }

    private static void Describe(Phrase phrase, Document document, NameHit hit)
    {
        var sense = phrase.Name!.Sense;
        phrase.Territory = hit.Territory();
        // "The Gulf" stands alone with its article: a place, no adjective.
        var standsAlone = hit.Entries[0].Entity is Region && document[phrase.Head].Child(Deprel.Det) is not null;
        if ((sense == NameSense.Adjective && !standsAlone) || (sense == NameSense.People && document.Words[phrase.Head].Upos == Upos.ADJ)) phrase.Type = MentionType.Nationality;
        phrase.Candidates = hit.Entries;
        phrase.IsPlural = sense == NameSense.People;
        phrase.Gender = (phrase.Name.Entity as Person)?.Gender;
    }

    private void AddUnknown(Document document, ProperRun run, UnknownTypes types, int sentence, List<Phrase> phrases, bool[] headed)
    {
        var phrase = new Phrase
        {
            First = run.First,
            End = run.End,
            Head = NounPhrases.HeadOf(document, run.First, run.End),
            Sentence = sentence,
            Form = MentionForm.Name,
            NameTokens = (run.First, run.End),
            Territory = run.Territory,
            Type = types.Of(run),
        };
        _titles.Read(document, phrase);
        if (phrase.Role is { Kind: "person" }) phrase.Type = MentionType.Person;
        if (phrase.Type == MentionType.Person) phrase.Gender ??= GenderOf(document.Words[run.First].Form);
        Add(phrase, phrases, headed);
    }

    private string? GenderOf(string givenName) => world.Words["given-name-m"].Contains(givenName) ? "m" : world.Words["given-name-f"].Contains(givenName) ? "f" : null;

    private static void Add(Phrase phrase, List<Phrase> phrases, bool[] headed)
    {
        phrases.Add(phrase);
        headed[phrase.Head] = true;
        if (phrase.Form != MentionForm.Name) return;
        for (var t = phrase.First; t < phrase.End; t++)
            if (t >= phrase.RoleFirst && (t >= phrase.NameTokens.First || phrase.Role is not null)) headed[t] = true;
    }
}
