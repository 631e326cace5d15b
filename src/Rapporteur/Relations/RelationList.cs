using Rapporteur.Language;

namespace Rapporteur.Relations;

/// <summary>The relations of a story as they are found: each between two actors once in a sentence, with the best evidence there. For one thread.</summary>
internal sealed class RelationList(Document document, Ends ends)
{
    private readonly List<(Relation Relation, int Rank)> _found = [];
    private readonly Dictionary<(string Type, string From, string To, int Sentence), int> _known = [];

    /// <summary>Adds a relation between two actors, unless its sentence tells it by words as good; one of the two must be known.</summary>
    /// <param name="type">The relation.</param>
    /// <param name="from">The one end; left out where it is nobody known.</param>
    /// <param name="to">The other end.</param>
    /// <param name="evidence">The words.</param>
    /// <param name="rank">How good the evidence is; words that say it rank before acts that show it.</param>
    /// <param name="origin">File and line that tell it.</param>
    public void Add(string type, ActorReference from, ActorReference to, Span evidence, int rank, string? origin)
    {
        var isSaid = rank >= WordRelations.Rank;
        if (ends.Of(from, type, isSaid) is { } source && ends.Of(to, type, isSaid) is { } target) Keep(type, source, target, evidence, rank, origin);
    }

    /// <summary>Adds a relation of somebody for whom other words stand that do not name him ("these strikes").</summary>
    public void AddFor(string type, ActorReference from, ActorReference to, Span evidence, int rank, string? origin)
    {
        if (ends.Of(to, type, false) is { } target) Keep(type, from, target, evidence, rank, origin);
    }

    private void Keep(string type, ActorReference source, ActorReference target, Span evidence, int rank, string? origin)
    {
        // "A senator who is part of the caucus" belongs to it; only bodies are parts.
        if (type == RelationTypes.Part && source.ActorId is not null && !ends.IsBody(source)) type = RelationTypes.Member;
        var (first, second) = (Name(source), Name(target));
        if ((source.ActorId ?? target.ActorId) is null || (type != RelationTypes.Same && (first == second || AreOne(source.Span, target.Span)))) return;
        if (RelationTypes.IsStanding(type) && (ends.Qualifies(source.Span, target.Span) || ends.Qualifies(target.Span, source.Span))) return;
        if (type is RelationTypes.Opposes or RelationTypes.Fights ? ends.IsOfficeOf(source, target) : RelationTypes.IsOfBody(type) && (ends.IsPerson(target) || ends.IsForeign(source, target) || (type is RelationTypes.Part or RelationTypes.Member && !ends.IsBody(target)))) return;
        var sentence = RelationTypes.IsOnce(type) ? 0 : Tokens.SentenceAt(document, evidence.Start);
        var key = RelationTypes.IsSymmetric(type) && string.CompareOrdinal(first, second) > 0 ? (type, second, first, sentence) : (type, first, second, sentence);
        var relation = new Relation(type, source, target, evidence) { Pattern = origin };
        if (!_known.TryGetValue(key, out var at))
        {
            _known[key] = _found.Count;
            _found.Add((relation, rank));
        }
        else if (rank > _found[at].Rank)
        {
            _found[at] = (relation, rank);
        }
    }

    /// <summary>The relations in the order of the text.</summary>
    public List<Relation> InOrder()
    {
        // Who stands with another favours it: that needs no line of its own.
        var allied = _known.Keys.Where(k => k.Type == RelationTypes.Ally).Select(k => (k.From, k.To)).ToHashSet();
        var all = _found.Where(f => f.Relation.Type != RelationTypes.Favours || !allied.Contains(Ordered(f.Relation))).Select(f => f.Relation).ToList();
        // "In support of the army, jets struck": what words say of two mentions goes before what an act seems to show.
        var said = _found.Where(f => f.Rank >= WordRelations.Rank && f.Relation.Type == RelationTypes.Ally).Select(f => (f.Relation.From, f.Relation.To)).ToHashSet();
        all.RemoveAll(r => r.Type is RelationTypes.Fights or RelationTypes.Opposes && said.Contains((r.From, r.To)));
        var order = all.Select((r, i) => (Relation: r, Place: i)).OrderBy(p => p.Relation.Evidence.Start).ThenBy(p => p.Place);
        return [.. order.Select(p => p.Relation)];
    }

    /// <summary>"American business" and "American" are no two; "the leaders" may be several.</summary>
    private static bool AreOne(Span one, Span other) => !one.IsEmpty && !other.IsEmpty && one != other && one.Overlaps(other);

    /// <summary>Who an end is: the actor, or the words of one that is only described.</summary>
    private string Name(ActorReference end) => end.ActorId ?? end.Span.Of(document.Text).ToString().ToLowerInvariant();

    private (string First, string Second) Ordered(Relation relation)
    {
        var (from, to) = (Name(relation.From), Name(relation.To));
        return string.CompareOrdinal(from, to) > 0 ? (to, from) : (from, to);
    }
}
