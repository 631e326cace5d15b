using Rapporteur.Knowledge;
using Rapporteur.Language;

namespace Rapporteur.Mentions;

/// <summary>Finds the phrases of a text that may refer to somebody or some place: names with their titles, descriptions, pronouns.</summary>
internal sealed class PhraseFinder(World world)
{
    private const int LongestTitle = 8;

    private readonly NameSpotter _spotter = new(world);
    private readonly ProperRuns _runs = new(world);

    /// <summary>All phrases, in the order of the text.</summary>
    public List<Phrase> Find(Document document)
    {
        var taken = new bool[document.Count];
        var hits = _spotter.Spot(document);
        hits.RemoveAll(h => !IsNameLike(document, h) || IsTime(document, h));
        foreach (var hit in hits) Array.Fill(taken, true, hit.First, hit.End - hit.First);
        var phrases = new List<Phrase>(hits.Count * 2);
        var datelines = new Datelines(document);
        var headed = new bool[document.Count];
        var next = 0;
        for (var s = 0; s < document.Sentences.Length; s++)
        {
            var sentence = document.Sentences[s];
            var runs = _runs.Find(document, sentence, taken);
            var first = phrases.Count;
            for (; next < hits.Count && hits[next].First < sentence.End; next++) AddName(document, hits[next], s, phrases, headed, runs);
            foreach (var run in runs) AddUnknown(document, run, s, phrases, headed);
            for (var t = sentence.First; t < sentence.End; t++)
                if (!headed[t] && NounPhrases.IsHead(document[t])) AddDescription(document, t, s, phrases, headed);
            phrases.Sort(first, phrases.Count - first, Order);
            for (var p = first; p < phrases.Count; p++) phrases[p].IsDateline = phrases[p].End <= datelines.EndOf(sentence);
        }

        return phrases;
    }

    private static readonly Comparer<Phrase> Order = Comparer<Phrase>.Create((a, b) => a.First != b.First ? a.First - b.First : b.End - a.End);

    /// <summary>Names of one word must look like a name in the sentence, so that "may", "us" and "reading" don't name.</summary>
    private static bool IsNameLike(Document document, NameHit hit)
    {
        if (hit.End - hit.First > 1) return true;
        ref readonly var word = ref document.Words[hit.First];
        if (word.Upos is Upos.PROPN or Upos.ADJ or Upos.NOUN or Upos.X) return hit.Entries[0].Sense != NameSense.Surname || word.Upos == Upos.PROPN;
        return word.Form.Length > 3 && char.IsUpper(word.Form[0]) && hit.Entries[0].Sense != NameSense.Surname && word.Upos is not (Upos.AUX or Upos.PRON or Upos.DET or Upos.ADP);
    }

    /// <summary>"Friday" and "May" are times before they are surnames, unless a title stands before them.</summary>
    private bool IsTime(Document document, NameHit hit)
    {
        if (hit.End - hit.First > 1 || hit.Of<Person>() is null) return false;
        var form = document.Words[hit.First].Form;
        if (!world.Words["weekday"].Contains(form) && !world.Words["month"].Contains(form.TrimEnd('.'))) return false;
        return hit.First == 0 || world.Roles.EndingAt(document, hit.First - 1, Math.Max(0, hit.First - 3), out _) is null;
    }

    /// <summary>The token of a range that hangs outside it.</summary>
    private static int HeadOf(Document document, int first, int end)
    {
        var head = end - 1;
        for (var t = first; t < end; t++)
        {
            var up = document.Words[t].Head;
            if (document.Words[t].Relation is Deprel.Punct or Deprel.Case or Deprel.Det) continue;
            if (up < first || up >= end) return t;
        }

        return head;
    }

    private void AddName(Document document, NameHit hit, int sentence, List<Phrase> phrases, bool[] headed, List<(int First, int End)> runs)
    {
        var person = hit.Of<Person>();
        int first = hit.First, end = hit.End;
        // "John Obama": a known surname after an unknown first name is somebody else, unless it is a title or an honorific.
        var run = person is { Sense: NameSense.Surname } ? runs.FindIndex(r => r.End == hit.First) : -1;
        if (run >= 0)
        {
            runs[run] = (runs[run].First, hit.End);
            return;
        }

        // "Kim Young Sam": a known surname before more of a name is a first name here.
        run = person is { Sense: NameSense.Surname } ? runs.FindIndex(r => r.First == hit.End && document.Words[hit.First].SpaceAfter) : -1;
        if (run >= 0)
        {
            runs[run] = (hit.First, runs[run].End);
            return;
        }

        var phrase = new Phrase
        {
            First = first, End = end, Head = HeadOf(document, first, end), Sentence = sentence, Form = MentionForm.Name,
            Name = person ?? hit.Entries[0], NameTokens = (first, end), Type = person is null ? MentionType.Organisation : MentionType.Person,
        };
        Describe(phrase, document, hit);
        if (person is not null || hit.Entries[0].Entity is Region) ReadTitle(document, phrase);
        Add(phrase, phrases, headed);
    }

    private static void Describe(Phrase phrase, Document document, NameHit hit)
    {
        var sense = phrase.Name!.Sense;
        phrase.Territory = hit.Territory();
        if (sense == NameSense.Adjective || (sense == NameSense.People && document.Words[phrase.Head].Upos == Upos.ADJ)) phrase.Type = MentionType.Nationality;
        phrase.Candidates = hit.Entries;
        phrase.IsPlural = sense == NameSense.People;
        phrase.Gender = (phrase.Name.Entity as Person)?.Gender;
    }

    private void AddUnknown(Document document, (int First, int End) run, int sentence, List<Phrase> phrases, bool[] headed)
    {
        var phrase = new Phrase
        {
            First = run.First, End = run.End, Head = HeadOf(document, run.First, run.End), Sentence = sentence, Form = MentionForm.Name,
            NameTokens = run, Type = TypeOfUnknown(document, run),
        };
        ReadTitle(document, phrase);
        if (phrase.Role is { Kind: "person" }) phrase.Type = MentionType.Person;
        Add(phrase, phrases, headed);
    }

    private MentionType TypeOfUnknown(Document document, (int First, int End) run)
    {
        var last = document.Words[run.End - 1];
        if (world.Words["organisation-noun"].Contains(last.Form) || world.Words["organisation-noun"].Contains(document.Words[run.First].Form)) return MentionType.Organisation;
        if (world.Words["location-noun"].Contains(last.Form)) return MentionType.Location;
        if (run.End - run.First == 1 && last.Form.All(char.IsUpper)) return MentionType.Organisation;
        var head = document[HeadOf(document, run.First, run.End)];
        if (head.Child(Deprel.Case) is { } preposition && head.Relation is Deprel.Obl or Deprel.Nmod && world.Words["where"].Contains(preposition.Form))
            return MentionType.Location;
        return head.Child(Deprel.Det) is not null ? MentionType.Organisation : MentionType.Person;
    }

    /// <summary>Takes in what stands before a name: honorific, role, country, organisation, "former".</summary>
    private void ReadTitle(Document document, Phrase phrase)
    {
        var sentence = document.Sentences[phrase.Sentence];
        var limit = Math.Max(sentence.First, phrase.NameTokens.First - LongestTitle);
        var first = phrase.NameTokens.First;
        while (first > limit && world.Words["honorific"].Contains(document.Words[first - 1].Form))
        {
            first--;
            if (world.Words["military-honorific"].Contains(document.Words[first].Form)) phrase.Role ??= world.Roles.Find("general");
            phrase.Type = MentionType.Person;
        }

        if (first > limit && world.Roles.EndingAt(document, first - 1, limit, out var role) is { } word && Adjoins(document, phrase, first - 1))
        {
            phrase.Role = word;
            phrase.RoleFirst = role;
            first = role;
        }

        if (phrase.Role is not null) first = TakeOwner(document, phrase, first, limit);
        phrase.Gender ??= phrase.Role?.Gender;
        phrase.First = first;
    }

    /// <summary>A role noun right before a name is its title if the tree ties the two in any way.</summary>
    private static bool Adjoins(Document document, Phrase phrase, int token)
    {
        ref readonly var word = ref document.Words[token];
        return word.Upos is Upos.PROPN or Upos.NOUN && word.Relation != Deprel.NmodPoss
            && (word.Head >= phrase.NameTokens.First && word.Head < phrase.NameTokens.End || document.Words[phrase.Head].Head <= token);
    }

    /// <summary>Country, organisation and "former" before the role noun of a title or description.</summary>
    private int TakeOwner(Document document, Phrase phrase, int first, int limit)
    {
        while (first > limit)
        {
            ref readonly var word = ref document.Words[first - 1];
            if (world.Words["former"].Contains(word.Form)) phrase.IsFormer = true;
            else if (word.Upos is not (Upos.ADJ or Upos.PROPN or Upos.NOUN) && word.Form is not ("-" or "‑")) break;
            else if (word.Relation is Deprel.NmodPoss or Deprel.Obl or Deprel.Nsubj or Deprel.Obj or Deprel.Root or Deprel.Conj) break;
            first--;
        }

        while (first < limit + LongestTitle && document.Words[first].Form is "-") first++;
        return first;
    }

    private void AddDescription(Document document, int head, int sentence, List<Phrase> phrases, bool[] headed)
    {
        var token = document[head];
        var (first, end) = NounPhrases.Range(token);
        var phrase = new Phrase { First = first, End = end, Head = head, Sentence = sentence };
        if (token.Upos == Upos.PRON || token.Relation == Deprel.NmodPoss && token.Xpos == "PRP$")
        {
            phrase.Form = MentionForm.Pronoun;
            phrase.IsPlural = world.Words["group-pronoun"].Contains(token.Form);
            phrase.Gender = world.Words["person-pronoun-m"].Contains(token.Form) ? "m" : world.Words["person-pronoun-f"].Contains(token.Form) ? "f" : null;
            Add(phrase, phrases, headed);
            return;
        }

        // The role may stop short of the head's own right edge ("secretary of state"): look at what follows first.
        var role = LongRole(document, head, first, out var roleFirst, out var roleEnd) ?? world.Roles.EndingAt(document, head, first, out roleFirst);
        phrase.Role = role;
        phrase.RoleFirst = roleFirst;
        if (roleEnd > end) phrase.End = roleEnd;
        phrase.IsPlural = token.Xpos is "NNS" or "NNPS";
        phrase.Gender = role?.Gender;
        for (var t = first; t < head; t++)
            if (world.Words["former"].Contains(document.Words[t].Form)) phrase.IsFormer = true;
        phrase.Type = role switch
        {
            null when world.Words["location-noun"].Contains(token.Lemma) => MentionType.Location,
            { Kind: "person" } => phrase.IsPlural ? MentionType.Group : MentionType.Person,
            { Kind: "group" } => MentionType.Group,
            _ => MentionType.Organisation,
        };
        Add(phrase, phrases, headed);
    }

    /// <summary>A role phrase that goes on after its head: "secretary of state", "chief of staff".</summary>
    private RoleWord? LongRole(Document document, int head, int first, out int roleFirst, out int roleEnd)
    {
        roleFirst = head;
        roleEnd = head + 1;
        if (head + 2 >= document.Count || document.Words[head + 1].Form != "of") return null;
        for (var last = Math.Min(document.Count - 1, head + 4); last > head + 1; last--)
        {
            if (world.Roles.EndingAt(document, last, first, out roleFirst) is not { } role || roleFirst > head) continue;
            roleEnd = last + 1;
            return role;
        }

        roleFirst = head;
        return null;
    }

    private static void Add(Phrase phrase, List<Phrase> phrases, bool[] headed)
    {
        phrases.Add(phrase);
        headed[phrase.Head] = true;
        if (phrase.Form != MentionForm.Name) return;
        for (var t = phrase.First; t < phrase.End; t++)
            if (t >= phrase.RoleFirst && (t >= phrase.NameTokens.First || phrase.Role is not null)) headed[t] = true;
    }
}
