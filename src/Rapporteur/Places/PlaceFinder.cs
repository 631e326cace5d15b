using Rapporteur.Events;
using Rapporteur.Knowledge;
using Rapporteur.Language;
using Rapporteur.Mentions;

namespace Rapporteur.Places;

/// <summary>
/// Finds where an act happened: a place that hangs on the act or on its object, or that it strikes or reaches itself ("shelled Kharkiv"); else the
/// one place of its clause, then of its sentence. The dateline says where the reporter sat and is never taken.
/// </summary>
internal sealed class PlaceFinder(StoryMentions mentions, WordClasses words)
{
    private const int NearestDepth = 4;
    private const int DeepestTree = 100;
    private const int Unrelated = 99;

    private readonly ILookup<int, Phrase> _places = mentions.Phrases.Where(p => p.Place is not null && !p.IsDateline).ToLookup(p => p.Sentence);

    /// <summary>The names of the places where a sentence says that something happens, by sentence.</summary>
    public ILookup<int, string> Named => _places.SelectMany(p => p).Where(p => IsWhere(NounOf(mentions.Document[p.Head]))).ToLookup(p => p.Sentence, p => p.Place!.Name);

    /// <summary>The words that say where, or null where the sentence tells no place.</summary>
    /// <param name="act">The act.</param>
    /// <param name="sentence">Index of its sentence.</param>
    /// <param name="acts">All acts of the sentence.</param>
    public Whereabouts? Of(Act act, int sentence, List<Act> acts)
    {
        var document = mentions.Document;
        Whereabouts? best = null;
        var bestDistance = int.MaxValue;
        var range = document.Sentences[sentence];
        foreach (var phrase in _places[sentence])
        {
            var named = NounOf(document[phrase.Head]);
            int distance;
            var isStruck = false;
            if ((phrase.IsPlace || named.Index != phrase.Head) && IsWhere(named))
                distance = Distance(document, named.Index, act, acts) * 4 + Math.Min(3, Math.Abs(phrase.Head - act.Match.Head) * 3 / Math.Max(1, range.Count));
            else if (phrase.Place!.Latitude is not null && IsStruck(named, act))
                (distance, isStruck) = (4, true);
            else continue;
            if (distance < Unrelated * 4 && distance < bestDistance) (best, bestDistance) = (new Whereabouts(phrase, named.Index, isStruck), distance);
        }

        return best ?? (Deed(act, acts) is { } deed && Of(deed, sentence, acts) is { } there ? there with { Deed = there.Deed ?? deed } : null);
    }

    /// <summary>"A strike on Rafah kills six": the act of force that is the subject of another.</summary>
    private Act? Deed(Act act, List<Act> acts)
    {
        foreach (var other in acts)
        {
            var word = mentions.Document[other.Match.Head];
            if (word.Relation == Deprel.Nsubj && word.HeadIndex == act.Match.Head && Ontology.IsForce(act.Code) && Ontology.IsForce(other.Code)) return other;
        }

        return null;
    }

    /// <summary>"The Syrian town of Idlib": the noun that says what a name is the name of; the name itself where none does.</summary>
    private Token NounOf(Token name)
    {
        if (name.IsRoot || !words["place-noun"].Contains(name.Head.Lemma)) return name;
        return name.Relation is Deprel.Nmod && Frames.IntroducerOf(name) == "of" || name.Relation is Deprel.Appos or Deprel.Compound or Deprel.Flat ? name.Head : name;
    }

    /// <summary>"Shelled Kharkiv", "visited Tehran", "the siege of Aleppo", "a strike on Rafah": what is struck or reached is where it happens.</summary>
    private bool IsStruck(Token place, Act act)
    {
        var head = act.Match.Head;
        if (place.IsRoot || (place.HeadIndex != head && place.HeadIndex != act.Match.Object)) return false;
        var told = place.Head;
        if (!Ontology.IsForce(act.Code) && !words["place-act"].Contains(mentions.Document.Words[head].Lemma) && !words["place-act"].Contains(told.Lemma)) return false;
        return place.Relation is Deprel.Obj or Deprel.NsubjPass || (place.Relation is Deprel.Nmod or Deprel.Obl && Frames.IntroducerOf(place) is "on" or "of" or "against");
    }

    /// <summary>"in", "at", "near" say where; "to" and "from" do not.</summary>
    private bool IsWhere(Token place) => PrepositionOf(place) is { } preposition && words["where"].Contains(preposition.Form);

    /// <summary>The preposition by which a place, or the first of several, hangs; null for none.</summary>
    public static Token? PrepositionOf(Token place)
    {
        for (var depth = 0; place.Relation is Deprel.Conj or Deprel.Appos && depth < NearestDepth; depth++) place = place.Head;
        return place.Child(Deprel.Case);
    }

    /// <summary>
    /// Steps in the tree from a place up to the act or to the word above both. The place of an act in a clause of its own is no place of one
    /// outside it; the place of a thing ("the government in Damascus") is no place of what is said of it or done elsewhere.
    /// </summary>
    private static int Distance(Document document, int place, Act told, List<Act> acts)
    {
        var act = told.Match.Head;
        var isVerbal = Ontology.Root(told.Code) is 1 or 2 or (>= 9 and <= 13);
        var up = 0;
        var isTaken = false;
        var ofThing = false;
        for (var at = place; at >= 0; at = document.Words[at].Head, up++)
        {
            if (at == act) return ofThing && isVerbal ? Unrelated : up;
            ofThing |= document.Words[at].Relation is Deprel.Nmod or Deprel.NmodUnmarked && document.Words[at].Head != act;
            isTaken |= acts.Exists(a => a.Match.Head == at && Ontology.Root(a.Code) > 2);
            if (isTaken && IsClause(document[at]) && !IsWithin(document, act, at)) return Unrelated;
            var down = 0;
            for (var below = act; below >= 0 && down < 12; below = document.Words[below].Head, down++)
                if (below == at) return ofThing ? Unrelated : up + 2 * down;
        }

        return Unrelated;
    }

    private static bool IsClause(Token token) =>
        token.Relation is Deprel.AclRelcl or Deprel.Ccomp or Deprel.Parataxis or Deprel.Advcl || (token.Relation == Deprel.Conj && token.Upos is Upos.VERB);

    private static bool IsWithin(Document document, int token, int top)
    {
        for (var depth = 0; token >= 0 && depth < DeepestTree; token = document.Words[token].Head, depth++)
            if (token == top) return true;
        return false;
    }
}
