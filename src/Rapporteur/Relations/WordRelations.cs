using Rapporteur.Events;
using Rapporteur.Knowledge;
using Rapporteur.Language;
using Rapporteur.Mentions;

namespace Rapporteur.Relations;

/// <summary>Relations that words tell: the lines of relations.tsv on the tree. For one thread and document.</summary>
internal sealed class WordRelations(
    RelationBook book, WordClasses words, StoryMentions mentions, Frames frames, PatternMatcher matcher, StatusReader status, Ends ends, NounOwners owners, Adversaries adversaries, Talkers talkers, RelationList list)
{
    /// <summary>Words that say a relation outright rank before acts that show it.</summary>
    public const int Rank = 3;

    private const int MostPairs = 24;

    private readonly Document _document = mentions.Document;
    private readonly Bearers _bearers = new(mentions, frames);

    private readonly HashSet<int> _silent = [];

    /// <summary>Whether a line that fits a token says that it tells no relation: then the act that it names shows none, either.</summary>
    public bool IsSilent(int token) => _silent.Contains(token);

    /// <summary>Adds what the line that fits a token best tells.</summary>
    public void Find(int token)
    {
        ref readonly var word = ref _document.Words[token];
        if (word.Upos is not (Upos.NOUN or Upos.PROPN or Upos.VERB or Upos.ADJ or Upos.AUX)) return;
        var (lemma, form) = (LemmaSet.Lower(word.Lemma), LemmaSet.Lower(word.Form));
        if (!Find(book.Of(lemma), token) && form != lemma) Find(book.Of(form), token);
    }

    private bool Find(ReadOnlySpan<RelationPattern> lines, int token)
    {
        foreach (var line in lines)
            if (IsFound(line, token)) return true;
        return false;
    }

    private bool IsFound(RelationPattern line, int token)
    {
        if (Adjective(line, token)) return true;
        if (matcher.Try(line.Pattern, token) is not { } match) return false;
        if (line.Type == RelationPattern.None) return _silent.Add(token);
        if (!IsToEnd(_document[token]) && (!Holds(line, token) || IsOver(_document[token]))) return false;
        var (from, to) = line.IsBearer ? OfBearer(match) : line.Pattern.Head == PatternHead.Noun ? OfNoun(line, match) : OfVerb(match);
        var word = SpanOf(token);
        if (line.Pattern.SubjectWords is not null && match.Source >= 0) word = word.Union(SpanOf(match.Source));
        if (to.Count == 0 && from.Count > 1 && line.Pattern.IsMutual)
        {
            for (var i = 0; i + 1 < from.Count; i++) Pair(line, _document[token], [from[i]], from[(i + 1)..], word);
            return true;
        }

        return Pair(line, _document[token], from, to, word);
    }

    /// <summary>"Iran-backed Houthis": a participle between its agent and its object.</summary>
    private bool Adjective(RelationPattern line, int token)
    {
        var participle = _document[token];
        if (!line.Pattern.IsPlainTransitive || participle.Xpos != "VBN" || token < 2 || participle.IsRoot || _document.Words[token - 1].Form is not ("-" or "‑")) return false;
        var object_ = participle.Relation is Deprel.Amod or Deprel.Compound ? participle.HeadIndex : NextNoun(token);
        if (object_ <= token || mentions.At(token - 2) is not { Actor: not null } agent) return false;
        return Pair(line, participle, ends.Of(agent.Head), ends.Of(object_), SpanOf(token));
    }

    private int NextNoun(int token) => token + 1 < _document.Count && _document.Words[token + 1].Upos is Upos.NOUN or Upos.PROPN ? token + 1 : -1;

    private (List<ActorReference> From, List<ActorReference> To) OfVerb(Match match) =>
        (match.Pattern.SubjectWords is null ? Doers(match) : Parties(match.Source), ends.Of(match.Target));

    /// <summary>The subject; of "a coalition to defeat the rebels" the noun that the infinitive belongs to.</summary>
    private List<ActorReference> Doers(Match match)
    {
        var verb = _document[match.Head];
        if (ends.Of(match.Source) is { Count: > 0 } doers) return doers;
        if (verb is { Relation: Deprel.Conj, IsRoot: false } && verb.Head.Upos == Upos.VERB) verb = verb.Head;
        return verb is { Relation: Deprel.Acl, IsRoot: false } ? ends.Of(verb.HeadIndex) : [];
    }

    /// <summary>"Relations between Russia and the West", "Turkey's ties with Israel": all whose they are, also where the grammar joins the second to the noun.</summary>
    private List<ActorReference> Parties(int noun)
    {
        var parties = new List<ActorReference>();
        foreach (var child in _document[noun].Children)
        {
            if (child.Relation is not (Deprel.Nmod or Deprel.NmodPoss or Deprel.Amod or Deprel.Compound or Deprel.Conj)) continue;
            if (child.Relation == Deprel.Nmod && !words["partner"].Contains(Frames.IntroducerOf(child))) continue;
            foreach (var party in ends.Of(child.Index))
                if (!parties.Exists(p => p.ActorId == party.ActorId)) parties.Add(party);
        }

        return parties;
    }

    private (List<ActorReference> From, List<ActorReference> To) OfNoun(RelationPattern line, Match match)
    {
        var targets = ends.Of(match.Target);
        // "Relations between Russia and the West": both own it.
        if (targets.Count > 1 && match.Pattern.IsMutual) return (targets, []);
        return (owners.Of(_document[match.Head], match.Target, line.Type == RelationTypes.Ally), targets);
    }

    private (List<ActorReference> From, List<ActorReference> To) OfBearer(Match match)
    {
        var noun = _document[match.Head];
        var target = match.Target >= 0 ? match.Target : OwnerOf(noun);
        if (target < 0) return ([], []);
        var bearer = _bearers.Of(noun, target);
        if (bearer < 0 || IsOver(_document[bearer])) return ([], []);
        var from = ends.Of(bearer);
        // "President Rouhani and President Castro": a title belongs to the name beside it alone.
        var isOne = noun.Child(Deprel.Cop) is null && noun.Xpos is "NN" or "NNP" && noun.Relation is not (Deprel.Xcomp or Deprel.Obl);
        return (isOne && from.Count > 1 ? from[..1] : from, ends.Of(target));
    }

    /// <summary>"Assad's ally", "the Kremlin ally": whose it is stands before the noun.</summary>
    private int OwnerOf(Token noun)
    {
        var owner = -1;
        foreach (var child in noun.Children)
        {
            if (child.Index > noun.Index) break;
            if (child.Relation is not (Deprel.NmodPoss or Deprel.Compound or Deprel.Amod)) continue;
            if (mentions.At(child.Index) is { Actor: not null }) owner = child.Index;
            // "A Sudanese militia leader" leads a militia.
            else if (child is { Relation: Deprel.Compound, Upos: Upos.NOUN }) owner = -1;
        }

        return owner;
    }

    /// <summary>"A former ally", "once an ally", "no friend", "a deputy leader", "denied arming", "resigned as leader", "suspended aid".</summary>
    private bool IsOver(Token word)
    {
        foreach (var child in word.Children)
        {
            if (child.Relation is Deprel.Amod or Deprel.Compound or Deprel.Advmod && (words["former"].Contains(child.Form) || words["lesser"].Contains(child.Form))) return true;
            if (child.Relation == Deprel.Advmod && words["formerly"].Contains(child.Form)) return true;
            if (child.Relation == Deprel.Det && words["negative-determiner"].Contains(child.Form)) return true;
        }

        return word is { IsRoot: false, Relation: Deprel.Xcomp or Deprel.Ccomp or Deprel.Advcl or Deprel.Obj or Deprel.Obl or Deprel.NsubjPass } && words["undoing"].Contains(word.Head.Lemma);
    }

    private bool Holds(RelationPattern line, int token)
    {
        var (standing, negated) = status.Of(token);
        // "To defeat them we would need to stay": what it is done for is meant, however far off the doing is.
        return !negated && (standing == EventStatus.Actual || (line.IsAim && IsPurpose(_document[token])) || (standing is EventStatus.Planned or EventStatus.Possible && (line.IsAim || IsContinued(_document[token]))));
    }

    private static bool IsPurpose(Token act) => act.Relation == Deprel.Advcl && act.Child(Deprel.Mark) is { Lemma: "to" };

    /// <summary>"Must cease its strikes", "called for an end to the attacks", "refused to stop arming": what is yet to end is so now.</summary>
    private bool IsToEnd(Token act)
    {
        if (act.IsRoot || act.Relation is not (Deprel.Obj or Deprel.Xcomp or Deprel.Nmod or Deprel.NsubjPass) || !words["stopping"].Contains(act.Head.Lemma)) return false;
        if (act.Relation == Deprel.Nmod && Frames.IntroducerOf(act) is not ("to" or "of")) return false;
        var (standing, negated) = status.Of(act.HeadIndex);
        return standing is EventStatus.Planned or EventStatus.CalledFor or EventStatus.Possible || negated;
    }

    /// <summary>"Will continue to strike": what goes on is so now.</summary>
    private bool IsContinued(Token act) => act is { Relation: Deprel.Xcomp, IsRoot: false } && words["continuing"].Contains(act.Head.Lemma);

    private Span SpanOf(int token) => new(_document.Words[token].Start, _document.Words[token].End);

    private bool Pair(RelationPattern line, Token act, List<ActorReference> from, List<ActorReference> to, Span word)
    {
        var pairs = 0;
        foreach (var source in from)
        {
            foreach (var target in to)
            {
                if (pairs++ >= MostPairs) return true;
                var type = adversaries.TypeOf(line.Type, act, source, target);
                if (type == RelationTypes.Talks && !(talkers.Has(source) && talkers.Has(target))) continue;
                list.Add(type, source, target, Evidence.Of(word, source.Span, target.Span), Rank, line.Pattern.Origin);
            }
        }

        return pairs > 0;
    }
}
