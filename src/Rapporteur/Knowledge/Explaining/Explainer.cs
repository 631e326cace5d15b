using Rapporteur.Language;
using Rapporteur.Mentions;

namespace Rapporteur.Knowledge.Explaining;

/// <summary>Says which lines of the knowledge made a phrase mean its actor. It reads what the mention reader decided and decides nothing itself.</summary>
internal sealed class Explainer(World world, DateOnly? day)
{
    private readonly List<ExplainedLine> _decided = [];
    private readonly List<ExplainedLine> _lost = [];
    private readonly Wording _wording = new(world, day);

    /// <summary>Explains a phrase.</summary>
    /// <param name="mentions">The phrases of the text.</param>
    /// <param name="best">The phrase that was taken for the answer; null where there is none.</param>
    public Explanation Explain(StoryMentions mentions, Phrase? best)
    {
        var actor = best?.Actor;
        foreach (var phrase in mentions.Phrases)
            if (best is null || (phrase.First >= best.First && phrase.End <= best.End) || phrase.Actor == actor) Names(mentions.Document, phrase, actor);
        foreach (var phrase in mentions.Phrases)
            if (ReferenceEquals(phrase, best) || best is null) Office(phrase, actor);
        return new Explanation(actor, [.. _decided.Distinct()], [.. _lost.Distinct()]);
    }

    /// <summary>The lines that made a phrase of a text mean its actor: the names in it, its role word, and the term of who holds the office it names.</summary>
    public IReadOnlyList<ExplainedLine> Of(StoryMentions mentions, Phrase phrase)
    {
        _decided.Clear();
        foreach (var inner in mentions.Phrases)
            if (inner.Sentence == phrase.Sentence && inner.First >= phrase.First && inner.End <= phrase.End) Names(mentions.Document, inner, phrase.Actor);
        Office(phrase, phrase.Actor);
        return [.. _decided.Distinct()];
    }

    private void Names(Document document, Phrase phrase, Actor? actor)
    {
        if (phrase.Candidates.Length > 0)
        {
            var chosen = Array.Find(phrase.Candidates, c => IsMeant(c.Entity, phrase.Actor)) ?? phrase.Name ?? phrase.Candidates[0];
            var words = document.Text[phrase.MentionIn(document).Start..phrase.MentionIn(document).End];
            _decided.Add(new ExplainedLine(chosen.Entity.Origin, $"'{words}' {Wording.Names(chosen)}"));
            if (chosen.Entity is Person person && IsMeant(person, actor) && _wording.Standing(person) is { } standing) _decided.Add(standing);
            foreach (var rival in phrase.Candidates)
                if (rival.Entity.Origin != chosen.Entity.Origin) _lost.Add(_wording.Rival(rival, chosen));
        }

        if (phrase.Role is { } role) _decided.Add(new ExplainedLine(role.Origin, $"'{role.Phrase}' is a role word: {Wording.Of(role)}"));
    }

    /// <summary>The holder of the office that a description names, and those who held it before and after.</summary>
    private void Office(Phrase phrase, Actor? actor)
    {
        if (phrase.Role?.Office is not { } office || (phrase.Owner?.Name ?? phrase.Territory) is not { } owner || day is not { } at) return;
        foreach (var (person, term) in Near(world.Offices.Holders(owner, office), at))
        {
            if (actor?.Id == person.Id && term.Covers(at)) _decided.Add(new ExplainedLine(term.Origin, $"{person.Name} held it: {_wording.Of(term)}"));
            else if (actor?.Id != person.Id) _lost.Add(new ExplainedLine(term.Origin, $"{person.Name} {_wording.WhyNot(term, at, office)}"));
        }
    }

    /// <summary>Those in office on a day, the last before and the first after it.</summary>
    private static IEnumerable<(Person Person, Term Term)> Near(IEnumerable<(Person Person, Term Term)> holders, DateOnly at)
    {
        var all = holders.ToList();
        var before = all.Where(h => h.Term.To <= at).OrderByDescending(h => h.Term.To).Take(1);
        var after = all.Where(h => h.Term.From > at).OrderBy(h => h.Term.From).Take(1);
        return all.Where(h => h.Term.Covers(at)).Concat(before).Concat(after);
    }

    private static bool IsMeant(Entity entity, Actor? actor) => actor is not null && (actor.Id == entity.Id || actor.Id == entity.Id + "-government");
}
