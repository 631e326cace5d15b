using Rapporteur.Knowledge;
using Rapporteur.Language;

namespace Rapporteur.Mentions;

/// <summary>
/// Finds whom a pronoun means: the most salient earlier phrase that agrees in number and kind, of this sentence or the two before
/// (after Lappin and Leass 1994: subjects before objects, near before far, never an argument of the same verb).
/// </summary>
internal sealed class PronounResolver(World world, Document document)
{
    private const int Reach = 2;
    private const int DeepestConjunct = 4;
    private const int ParallelGain = 5;

    private readonly Dictionary<string, string> _genders = new(StringComparer.Ordinal);

    /// <summary>Gives a pronoun its actor, where one is found.</summary>
    /// <param name="pronoun">The pronoun.</param>
    /// <param name="phrases">All phrases of the story in order.</param>
    /// <param name="index">The pronoun's place among them.</param>
    public void Resolve(Phrase pronoun, List<Phrase> phrases, int index)
    {
        var form = document.Words[pronoun.Head].Form;
        var antecedent = world.Words["relative-pronoun"].Contains(form) ? Relative(pronoun, phrases, index) : Personal(pronoun, form, phrases, index);
        if (antecedent is null) return;
        pronoun.Antecedent = antecedent;
        pronoun.Actor = antecedent.Actor;
        pronoun.Territory = antecedent.Territory;
        pronoun.Owner = antecedent.Owner;
        pronoun.Type = antecedent.Type == MentionType.Location ? MentionType.Organisation : antecedent.Type;
        pronoun.Gender ??= antecedent.Gender;
        // "He" of an unknown name tells the next pronouns too.
        if (antecedent.Actor is { Kind: ActorKind.Person } person && pronoun.Gender is { } gender) _genders.TryAdd(person.Id, gender);
    }

    /// <summary>"In his opening remarks, Ban called …": a possessor that goes before the sentence's subject and whom nobody of the sentence before it is.</summary>
    public void ResolveFronted(List<Phrase> phrases)
    {
        for (var i = 0; i < phrases.Count; i++)
        {
            var pronoun = phrases[i];
            if (pronoun.Form != MentionForm.Pronoun || pronoun.Antecedent is { } found && found.Sentence == pronoun.Sentence) continue;
            var word = document[pronoun.Head];
            if (word.Relation != Deprel.NmodPoss || Kind(word.Form) is not PronounKind.Person and not PronounKind.Thing || FrontedVerb(word) is not { } verb || verb.Child(Deprel.Nsubj) is not { } subject) continue;
            if (subject.Index < pronoun.Head || InSentence(phrases, i, subject.Index) is not { Form: MentionForm.Name } named || !Agrees(Kind(word.Form), pronoun, named)) continue;
            (pronoun.Antecedent, pronoun.Actor, pronoun.Territory, pronoun.Owner, pronoun.Type) = (named, named.Actor, named.Territory, named.Owner, named.Type);
        }
    }

    /// <summary>The verb whose phrase or clause a possessor stands in, before everything else of it.</summary>
    private static Token? FrontedVerb(Token possessor)
    {
        var at = possessor.Head;
        for (var depth = 0; depth < DeepestConjunct && !at.IsRoot; depth++, at = at.Head)
            if (at.Relation is Deprel.Obl or Deprel.Advcl && at.HeadIndex > at.Index) return at.Head;
        return null;
    }

    /// <summary>Gives the "I" of each quotation its speaker, who may stand after it: when all names have their actors.</summary>
    public void ResolveSpeakers(List<Phrase> phrases)
    {
        for (var i = 0; i < phrases.Count; i++)
        {
            if (phrases[i].Form != MentionForm.Pronoun || Kind(document.Words[phrases[i].Head].Form) != PronounKind.Speaker || Quoted(phrases[i], phrases, i) is not { } speaker) continue;
            phrases[i].Antecedent = speaker;
            phrases[i].Actor = speaker.Actor;
            phrases[i].Type = MentionType.Person;
        }
    }

    /// <summary>
    /// The noun that the relative clause hangs on: "who" and "whose" mean the person named right before them, also where the tree hangs their
    /// clause on the first of several or on the verb.
    /// </summary>
    private Phrase? Relative(Phrase pronoun, List<Phrase> phrases, int index)
    {
        if (Beside(pronoun, phrases, index) is { } beside) return beside;
        var at = document[pronoun.Head];
        for (var depth = 0; depth < 12 && !at.IsRoot; depth++, at = at.Head)
        {
            if (at.Relation is not (Deprel.AclRelcl or Deprel.Acl)) continue;
            var noun = at.HeadIndex;
            var found = Over(noun, pronoun, phrases, index);
            // "Forces in the east of the country who fight": the country does not, though the tree says so.
            if (found is null || !IsWho(pronoun) || !IsTerritory(found)) return found;
        }

        return null;
    }

    private static Phrase? Over(int noun, Phrase pronoun, List<Phrase> phrases, int index)
    {
        for (var i = index; i >= 0 && phrases[i].Sentence == pronoun.Sentence; i--)
            if (phrases[i].Actor is not null && phrases[i].First <= noun && noun < phrases[i].End) return phrases[i];
        return null;
    }

    private bool IsWho(Phrase pronoun) => document.Words[pronoun.Head].Lemma == "who";

    private bool IsTerritory(Phrase phrase) => phrase is { Form: MentionForm.Nominal, Role: { } role } && world.Words["state-noun"].Contains(role.Phrase);

    /// <summary>The one person or state whose name ends right before a relative pronoun, with nothing but a comma and a preposition between; null where several are meant.</summary>
    private Phrase? Beside(Phrase pronoun, List<Phrase> phrases, int index)
    {
        var before = pronoun.First - 1;
        while (before > 0 && document.Words[before].Upos is Upos.PUNCT or Upos.ADP) before--;
        for (var i = index - 1; i >= 0 && phrases[i].Sentence == pronoun.Sentence; i--)
        {
            if (phrases[i].End != before + 1 || phrases[i] is not { Actor: { } actor, Form: MentionForm.Name }) continue;
            return actor.Kind == ActorKind.Person && !IsPluralClause(pronoun) ? phrases[i] : null;
        }

        return null;
    }

    /// <summary>Whether the verb of a relative clause says that several are meant: "Putin and Obama, who are to meet".</summary>
    private bool IsPluralClause(Phrase pronoun)
    {
        var head = document[pronoun.Head];
        if (head.IsRoot || head.Relation == Deprel.NmodPoss || Events.RelativeSwap.Of(head) != head) return false;
        foreach (var child in head.Head.Children)
            if (child.Relation is Deprel.Aux or Deprel.AuxPass or Deprel.Cop && child.Features.Contains("Number=Plur", StringComparison.Ordinal)) return true;
        return head.Head.Features.Contains("Number=Plur", StringComparison.Ordinal);
    }

    private Phrase? Personal(Phrase pronoun, string form, List<Phrase> phrases, int index)
    {
        var kind = Kind(form);
        if (kind is PronounKind.None or PronounKind.Speaker || (kind == PronounKind.Thing && IsExpletive(document[pronoun.Head]))) return null;
        Phrase? best = null;
        var bestScore = 0;
        for (var i = index - 1; i >= 0 && pronoun.Sentence - phrases[i].Sentence <= Reach; i--)
        {
            var candidate = phrases[i];
            // "Five countries … unless they": of whom nobody is known, they may be meant all the same.
            var isUnknown = kind == PronounKind.Group && candidate is { Actor: null, IsPlural: true, Form: MentionForm.Nominal } && candidate.Sentence == pronoun.Sentence;
            if ((candidate.Actor is null && !isUnknown) || candidate.First >= pronoun.First || (!isUnknown && !Agrees(kind, pronoun, candidate)) || IsCoArgument(pronoun, candidate)) continue;
            var score = Salience(pronoun, candidate);
            if (score > bestScore) (best, bestScore) = (candidate, score);
        }

        return best is { Actor: null } ? null : best ?? Speaker(pronoun, kind, phrases, index);
    }

    /// <summary>"The spokesman said they will not": where nobody agrees, it or they are those for whom the subject of the reporting verb speaks.</summary>
    private Phrase? Speaker(Phrase pronoun, PronounKind kind, List<Phrase> phrases, int index)
    {
        var clause = document[pronoun.Head].IsRoot ? document[pronoun.Head] : document[pronoun.Head].Head;
        if (kind == PronounKind.Person || clause.IsRoot || clause.Relation != Deprel.Ccomp || !world.Words["report-verb"].Contains(clause.Head.Lemma)) return null;
        if (clause.Head.Child(Deprel.Nsubj) is not { } subject) return null;
        return InSentence(phrases, index, subject.Index);
    }

    /// <summary>"I" in a quotation is the person who is the subject of the sentence's verb of speech, else the "I" of the sentence before.</summary>
    private static Phrase? Subject(List<Phrase> phrases, int index, Func<Phrase, bool> fits)
    {
        var sentence = phrases[index].Sentence;
        var first = index;
        while (first > 0 && phrases[first - 1].Sentence == sentence) first--;
        for (var i = first; i < phrases.Count && phrases[i].Sentence == sentence; i++)
            if (fits(phrases[i])) return phrases[i];
        return null;
    }

    private Phrase? Quoted(Phrase pronoun, List<Phrase> phrases, int index)
    {
        if (Subject(phrases, index, p => p.Actor is not null && !ReferenceEquals(p, pronoun) && Speaks(p)) is { } speaker) return speaker;
        for (var i = index - 1; i >= 0 && pronoun.Sentence - phrases[i].Sentence <= 1; i--)
            if (phrases[i].Form == MentionForm.Pronoun && phrases[i].Actor is not null && world.Words["speaker-singular"].Contains(document.Words[phrases[i].Head].Form)) return phrases[i];
        return null;
    }

    private bool Speaks(Phrase phrase)
    {
        var head = document[phrase.Head];
        return phrase.Type == MentionType.Person && head.Relation == Deprel.Nsubj && world.Words["report-verb"].Contains(head.Head.Lemma);
    }

    /// <summary>The phrase with a head in the sentence of the phrase at an index, where it has an actor.</summary>
    private static Phrase? InSentence(List<Phrase> phrases, int index, int head)
    {
        var sentence = phrases[index].Sentence;
        var first = index;
        while (first > 0 && phrases[first - 1].Sentence == sentence) first--;
        for (var i = first; i < phrases.Count && phrases[i].Sentence == sentence; i++)
            if (phrases[i].Head == head && phrases[i].Actor is not null) return phrases[i];
        return null;
    }

    /// <summary>"It is essential that …", "it is too early to …": a pronoun that only announces a clause.</summary>
    private static bool IsExpletive(Token pronoun)
    {
        if (pronoun.Relation == Deprel.Expl) return true;
        if (pronoun.IsRoot || pronoun.Relation is not (Deprel.Nsubj or Deprel.Obj)) return false;
        var head = pronoun.Head;
        if (head.Upos is Upos.VERB && pronoun.Relation == Deprel.Nsubj) return false;
        if (head.Child(Deprel.Csubj) is not null || head.Child(Deprel.Ccomp) is not null) return true;
        if (head.Upos == Upos.ADJ) return (head.Child(Deprel.Xcomp) ?? head.Child(Deprel.Advcl)) is not null;
        // "It would be futile to expect change", where the adjective is tagged as a noun.
        return head.Upos == Upos.NOUN && head.Child(Deprel.Cop) is not null && head.Child(Deprel.Det) is null && HasInfinitive(head);
    }

    private static bool HasInfinitive(Token head)
    {
        foreach (var child in head.Children)
            if (child.Relation is Deprel.Xcomp or Deprel.Advcl && child.Child(Deprel.Mark) is { Form: "to" }) return true;
        return false;
    }

    private PronounKind Kind(string form)
    {
        if (world.Words["person-pronoun-m"].Contains(form) || world.Words["person-pronoun-f"].Contains(form)) return PronounKind.Person;
        if (world.Words["thing-pronoun"].Contains(form)) return PronounKind.Thing;
        if (world.Words["speaker-singular"].Contains(form)) return PronounKind.Speaker;
        return world.Words["group-pronoun"].Contains(form) ? PronounKind.Group : PronounKind.None;
    }

    private bool Agrees(PronounKind kind, Phrase pronoun, Phrase candidate)
    {
        var actor = candidate.Actor!;
        return kind switch
        {
            PronounKind.Person => actor.Kind == ActorKind.Person && !candidate.IsPlural && ((candidate.Gender ?? _genders.GetValueOrDefault(actor.Id)) is not { } gender || gender == pronoun.Gender),
            PronounKind.Thing => actor.Kind != ActorKind.Person && actor.Kind != ActorKind.People && !candidate.IsPlural && candidate.Type != MentionType.Nationality,
            _ => candidate.IsPlural || actor.Kind is ActorKind.People or ActorKind.Group or ActorKind.ArmedGroup or ActorKind.Government,
        };
    }

    /// <summary>"He met him" are two people; "his" may be anybody's.</summary>
    private bool IsCoArgument(Phrase pronoun, Phrase candidate)
    {
        var one = document[pronoun.Head];
        var other = document[candidate.Head];
        if (one.Relation == Deprel.NmodPoss || one.IsRoot) return false;
        if (one.HeadIndex == other.HeadIndex) return true;
        if (other.Relation is not (Deprel.Nsubj or Deprel.NsubjPass)) return false;
        // "Putin telephoned Assad and congratulated him": the subject is that of both verbs.
        var verb = one.Head;
        for (var depth = 0; verb.Relation == Deprel.Conj && verb.Child(Deprel.Nsubj) is null && depth < DeepestConjunct; depth++)
        {
            verb = verb.Head;
            if (verb.Index == other.HeadIndex) return true;
        }

        return false;
    }

    private int Salience(Phrase pronoun, Phrase candidate)
    {
        var head = document[candidate.Head];
        var score = 20 - 6 * (pronoun.Sentence - candidate.Sentence);
        score += head.Relation switch
        {
            Deprel.Nsubj or Deprel.NsubjPass => 6,
            Deprel.Obj or Deprel.OblAgent or Deprel.Iobj => 3,
            Deprel.NmodPoss => -1,
            Deprel.Compound or Deprel.Amod or Deprel.NmodDesc => -2,
            _ => 1,
        };
        if (IsParallel(document[pronoun.Head], head)) score += ParallelGain;
        if (candidate.Form == MentionForm.Nominal) score -= 1;
        if (candidate.IsPlace) score -= 4;
        if (candidate.Actor is null || !_genders.ContainsKey(candidate.Actor.Id)) score -= candidate.Doubt;
        return score - Math.Min(3, (pronoun.First - candidate.End) / 12);
    }

    /// <summary>"Moscow's annexation of Crimea and its support": of two coordinated things the second is possessed by the possessor of the first.</summary>
    private static bool IsParallel(Token pronoun, Token candidate)
    {
        if (pronoun.Relation != Deprel.NmodPoss || candidate.Relation != Deprel.NmodPoss || pronoun.Head.Relation != Deprel.Conj) return false;
        var first = pronoun.Head.Head;
        var possessed = candidate.Head;
        return possessed.Index == first.Index || (!first.IsRoot && !possessed.IsRoot && possessed.HeadIndex == first.HeadIndex);
    }

    private enum PronounKind
    {
        None,
        Person,
        Thing,
        Group,
        Speaker,
    }
}
