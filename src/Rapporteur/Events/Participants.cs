using Rapporteur.Language;
using Rapporteur.Mentions;

namespace Rapporteur.Events;

/// <summary>From the token that fills a role to the actors meant: coordinated ones all, and the owner where a thing is named ("Israel's positions").</summary>
internal sealed class Participants(StoryMentions mentions)
{
    private const int DeepestSearch = 3;
    private const int MostActors = 24;

    /// <summary>The actors that a role filler means; empty where it means none.</summary>
    public List<ActorReference> Of(int token)
    {
        var found = new List<ActorReference>();
        if (token >= 0) Gather(mentions.Document[token], found, 0);
        return found;
    }

    /// <summary>The words of a noun that names nobody known, as a reference without an actor; empty for pronouns and clauses.</summary>
    public List<ActorReference> Words(int token)
    {
        if (token < 0 || mentions.Document.Words[token].Upos is not (Upos.NOUN or Upos.PROPN) || mentions.At(token) is { IsDateline: true }) return [];
        var (first, end) = RangeOf(mentions.Document[token]);
        return [new ActorReference(null, null, new Span(mentions.Document.Words[first].Start, mentions.Document.Words[end - 1].End))];
    }

    private void Gather(Token token, List<ActorReference> found, int depth)
    {
        if (found.Count >= MostActors || depth > MostActors) return;
        var before = found.Count;
        if (mentions.At(token.Index) is { Actor: { } actor, IsDateline: false } phrase)
        {
            Add(actor, SpanOf(phrase, actor), found);
            foreach (var other in phrase.Others) Add(other, SpanOf(phrase, other), found);
            GatherBehindName(token, phrase, found, depth);
        }

        GatherCoordinated(token, found, depth);
        if (found.Count > before || Beneath(token, 0) is not { } inner) return;
        var whole = SpanOver(token, inner);
        Add(inner.Actor!, whole, found);
        foreach (var other in inner.Others) Add(other, whole, found);
        // "The talks between Russia and Ukraine" belong to both.
        GatherCoordinated(mentions.Document[inner.Head], found, depth);
    }

    private void GatherCoordinated(Token token, List<ActorReference> found, int depth)
    {
        var isList = token.Child(Deprel.Conj) is not null || EndsInList(token);
        foreach (var child in token.Children)
        {
            // "France, Spain and Italy": in a list the name behind the first comma is often read as an apposition.
            var isMember = child.Relation == Deprel.Conj || (child.Relation == Deprel.Appos && (isList || child.Child(Deprel.Conj) is not null) && IsName(child) && IsName(token));
            if (isMember && child.Upos is Upos.NOUN or Upos.PROPN or Upos.PRON or Upos.ADJ or Upos.NUM) Gather(child, found, depth + 1);
        }
    }

    /// <summary>"Prime Minister Shinzo Abe and Rouhani", where the second hangs on a word within the first's name.</summary>
    private void GatherBehindName(Token token, Phrase phrase, List<ActorReference> found, int depth)
    {
        if (phrase.Form != MentionForm.Name) return;
        for (var t = phrase.First; t < phrase.End; t++)
        {
            if (t == token.Index) continue;
            foreach (var child in mentions.Document[t].Children)
                if (child.Relation == Deprel.Conj && child.Index >= phrase.End && IsName(child)) Gather(child, found, depth + 1);
        }
    }

    /// <summary>"France, Spain, Italy and Malta", read as three appositions of which the last has a name joined to it.</summary>
    private static bool EndsInList(Token token)
    {
        foreach (var child in token.Children)
            if (child.Relation == Deprel.Appos && child.Child(Deprel.Conj) is { Upos: Upos.PROPN }) return true;
        return false;
    }

    private bool IsName(Token token) => mentions.At(token.Index) is { Form: MentionForm.Name, Actor: not null };

    /// <summary>The words of a phrase; for a pronoun the nearest words before it in its sentence that name or describe the actor, where there are any.</summary>
    private Span SpanOf(Phrase phrase, Actor actor)
    {
        if (phrase.Form == MentionForm.Pronoun)
        {
            for (var t = phrase.First - 1; t >= mentions.Document.Sentences[phrase.Sentence].First; t--)
                if (mentions.At(t) is { Form: not MentionForm.Pronoun, IsDateline: false } named && named.Actor?.Id == actor.Id) return named.SpanIn(mentions.Document);
        }

        return phrase.SpanIn(mentions.Document);
    }

    private static void Add(Actor actor, Span span, List<ActorReference> found)
    {
        if (!found.Exists(r => r.ActorId == actor.Id)) found.Add(new ActorReference(actor.Id, actor.Code, span));
    }

    /// <summary>The words of a noun phrase, without a verb that was taken into it and what stands before that.</summary>
    private static (int First, int End) RangeOf(Token token)
    {
        var (first, end) = NounPhrases.Range(token);
        foreach (var child in token.Children)
            if (child.Index >= first && HiddenVerbs.Is(child)) first = child.Index + 1;
        return (first, end);
    }

    /// <summary>The words from a thing to the actor beneath it: "Israel's positions", "members of the Taliban".</summary>
    private Span SpanOver(Token token, Phrase inner)
    {
        var (first, end) = RangeOf(token);
        var words = mentions.Document.Words;
        return new Span(words[first].Start, words[end - 1].End).Union(inner.SpanIn(mentions.Document));
    }

    /// <summary>The nearest actor beneath a noun that is none itself: apposition, possessor, adjective, "of" and "from" phrases.</summary>
    private Phrase? Beneath(Token token, int depth)
    {
        if (depth >= DeepestSearch || token.Upos is Upos.VERB or Upos.AUX) return null;
        Phrase? best = null;
        var bestRank = int.MaxValue;
        foreach (var child in token.Children)
        {
            var rank = Rank(child);
            if (rank >= bestRank) continue;
            // A capital as a place is not its government.
            var direct = mentions.At(child.Index) is { Actor: { } actor, IsDateline: false } named && !(named.IsPlace && actor.Kind == ActorKind.Government) ? named : null;
            var phrase = direct ?? Beneath(child, depth + 1);
            if (phrase is not null) (best, bestRank) = (phrase, rank);
        }

        return best;
    }

    private static int Rank(Token child) => child.Relation switch
    {
        Deprel.Appos or Deprel.Flat => 0,
        Deprel.NmodPoss => 1,
        Deprel.Compound or Deprel.Amod or Deprel.NmodDesc => 2,
        Deprel.Nmod => Frames.IntroducerOf(child) switch { "of" => 3, "from" or "by" => 4, "in" or "for" or "against" or "between" or "with" => 5, _ => int.MaxValue },
        Deprel.NmodUnmarked => 6,
        _ => int.MaxValue,
    };
}
