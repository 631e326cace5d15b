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

    /// <summary>Gives a pronoun its actor, where one is found.</summary>
    /// <param name="pronoun">The pronoun.</param>
    /// <param name="phrases">All phrases of the story in order.</param>
    /// <param name="index">The pronoun's place among them.</param>
    public void Resolve(Phrase pronoun, List<Phrase> phrases, int index)
    {
        var form = document.Words[pronoun.Head].Form;
        var antecedent = world.Words["relative-pronoun"].Contains(form) ? Relative(pronoun, phrases) : Personal(pronoun, form, phrases, index);
        if (antecedent is null) return;
        pronoun.Actor = antecedent.Actor;
        pronoun.Territory = antecedent.Territory;
        pronoun.Owner = antecedent.Owner;
        pronoun.Type = antecedent.Type == MentionType.Location ? MentionType.Organisation : antecedent.Type;
        pronoun.Gender ??= antecedent.Gender;
    }

    /// <summary>The noun that the relative clause hangs on.</summary>
    private Phrase? Relative(Phrase pronoun, List<Phrase> phrases)
    {
        var at = document[pronoun.Head];
        for (var depth = 0; depth < 12 && !at.IsRoot; depth++, at = at.Head)
        {
            if (at.Relation is not (Deprel.AclRelcl or Deprel.Acl)) continue;
            var noun = at.HeadIndex;
            return phrases.FirstOrDefault(p => p.Actor is not null && p.Sentence == pronoun.Sentence && p.First <= noun && noun < p.End);
        }

        return null;
    }

    private Phrase? Personal(Phrase pronoun, string form, List<Phrase> phrases, int index)
    {
        var kind = Kind(form);
        if (kind == PronounKind.None) return null;
        Phrase? best = null;
        var bestScore = 0;
        for (var i = index - 1; i >= 0 && pronoun.Sentence - phrases[i].Sentence <= Reach; i--)
        {
            var candidate = phrases[i];
            if (candidate.Actor is null || candidate.First >= pronoun.First || !Agrees(kind, pronoun, candidate) || IsCoArgument(pronoun, candidate)) continue;
            var score = Salience(pronoun, candidate);
            if (score > bestScore) (best, bestScore) = (candidate, score);
        }

        return best ?? Speaker(pronoun, kind, phrases);
    }

    /// <summary>"The spokesman said they will not": where nobody agrees, it or they are those for whom the subject of the reporting verb speaks.</summary>
    private Phrase? Speaker(Phrase pronoun, PronounKind kind, List<Phrase> phrases)
    {
        var clause = document[pronoun.Head].IsRoot ? document[pronoun.Head] : document[pronoun.Head].Head;
        if (kind == PronounKind.Person || clause.IsRoot || clause.Relation != Deprel.Ccomp || !world.Words["report-verb"].Contains(clause.Head.Lemma)) return null;
        if (clause.Head.Child(Deprel.Nsubj) is not { } subject) return null;
        return phrases.Find(p => p.Sentence == pronoun.Sentence && p.Head == subject.Index && p.Actor is not null);
    }

    private PronounKind Kind(string form)
    {
        if (world.Words["person-pronoun-m"].Contains(form) || world.Words["person-pronoun-f"].Contains(form)) return PronounKind.Person;
        if (world.Words["thing-pronoun"].Contains(form)) return PronounKind.Thing;
        return world.Words["group-pronoun"].Contains(form) ? PronounKind.Group : PronounKind.None;
    }

    private static bool Agrees(PronounKind kind, Phrase pronoun, Phrase candidate)
    {
        var actor = candidate.Actor!;
        return kind switch
        {
            PronounKind.Person => actor.Kind == ActorKind.Person && !candidate.IsPlural && (candidate.Gender is null || candidate.Gender == pronoun.Gender),
            PronounKind.Thing => actor.Kind != ActorKind.Person && actor.Kind != ActorKind.People && !candidate.IsPlural && candidate.Type != MentionType.Nationality,
            _ => candidate.IsPlural || actor.Kind is ActorKind.People or ActorKind.Group or ActorKind.ArmedGroup or ActorKind.Government,
        };
    }

    /// <summary>"He met him" are two people; "his" may be anybody's.</summary>
    private bool IsCoArgument(Phrase pronoun, Phrase candidate)
    {
        var one = document[pronoun.Head];
        var other = document[candidate.Head];
        return one.Relation != Deprel.NmodPoss && one.HeadIndex >= 0 && one.HeadIndex == other.HeadIndex;
    }

    private int Salience(Phrase pronoun, Phrase candidate)
    {
        var head = document[candidate.Head];
        var score = 20 - 6 * (pronoun.Sentence - candidate.Sentence);
        score += head.Relation switch
        {
            Deprel.Nsubj or Deprel.NsubjPass => 6,
            Deprel.Obj or Deprel.OblAgent or Deprel.Iobj => 3,
            Deprel.NmodPoss or Deprel.Compound or Deprel.Amod => -1,
            _ => 1,
        };
        if (candidate.Form == MentionForm.Nominal) score -= 1;
        if (candidate.IsPlace) score -= 4;
        return score - Math.Min(3, (pronoun.First - candidate.End) / 12);
    }

    private enum PronounKind
    {
        None,
        Person,
        Thing,
        Group,
    }
}
