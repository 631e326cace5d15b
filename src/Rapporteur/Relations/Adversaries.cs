using Rapporteur.Knowledge;
using Rapporteur.Language;
using Rapporteur.Mentions;

namespace Rapporteur.Relations;

/// <summary>
/// Who can use force against whom. Most words of fighting are also used of quarrels and elections ("attacked his rival in the debate", "beat her by ten points"): between
/// those who have no arms they tell that the one is against the other, no more. Words of bodily harm (the class <c>bodily</c>) tell of force whoever does it.
/// For one thread and document.
/// </summary>
internal sealed class Adversaries(StoryMentions mentions, WordClasses words)
{
    private enum Means
    {
        /// <summary>Nobody known, or nothing known of him: he may be armed.</summary>
        Open,

        /// <summary>Troops, rebels, police: those who are armed.</summary>
        Armed,

        /// <summary>States, governments, alliances, peoples: those who have troops.</summary>
        State,

        /// <summary>Somebody who governs: he stands for the state against other states and armed groups, not against other politicians.</summary>
        Ruler,

        /// <summary>People of a kind: they may come to blows.</summary>
        Crowd,

        /// <summary>Politicians, parties, firms, media: those who fight with words and votes.</summary>
        Civil,
    }

    /// <summary>The relation that words of a type tell of two: <c>opposes</c> for a fight of those who cannot fight.</summary>
    /// <param name="type">What the words tell.</param>
    /// <param name="act">The word.</param>
    /// <param name="from">Who does it.</param>
    /// <param name="to">Whom he does it to.</param>
    public string TypeOf(string type, Token act, ActorReference from, ActorReference to) =>
        type != RelationTypes.Fights || words["bodily"].Contains(act.Lemma) || CanFight(from, to) ? type : RelationTypes.Opposes;

    private bool CanFight(ActorReference from, ActorReference to) => (Of(from), Of(to)) switch
    {
        // A politician who attacks the police does so in words; one who sets out to defeat rebels speaks for his state.
        (Means.Civil, Means.Armed) => IsOfNoState(to),
        (Means.Armed, _) or (_, Means.Armed) => true,
        (Means.Civil, _) or (_, Means.Civil) or (Means.Ruler, Means.Ruler) => false,
        (Means.Ruler, Means.Crowd) or (Means.Crowd, Means.Ruler) => false,
        _ => true,
    };

    private Means Of(ActorReference end)
    {
        if (mentions.Actors.Find(a => a.Id == end.ActorId) is not { } actor) return Means.Open;
        if (actor.Kind == ActorKind.ArmedGroup || (actor.Role is { } sector && words["armed-sector"].Contains(sector))) return Means.Armed;
        return actor.Kind switch
        {
            ActorKind.Country or ActorKind.Group => Means.State,
            ActorKind.Government => actor.Role is null or Governing ? Means.State : Means.Civil,
            ActorKind.Person => actor.Role == Governing ? Means.Ruler : IsNamed(actor) || IsPublic(actor) ? Means.Civil : Means.Crowd,
            ActorKind.People => IsPublic(actor) ? Means.Civil : Means.Crowd,
            _ => actor.Role switch { null => Means.Open, Governing or Intergovernmental => Means.State, Opposition => Means.Crowd, _ => Means.Civil },
        };
    }

    private const string Governing = "GOV";
    private const string Intergovernmental = "IGO";

    /// <summary>An opposition may be armed.</summary>
    private const string Opposition = "OPP";

    private bool IsOfNoState(ActorReference end) =>
        mentions.Actors.Find(a => a.Id == end.ActorId) is { } actor && (actor.Kind == ActorKind.ArmedGroup || (actor.Role is { } sector && words["irregular-sector"].Contains(sector)));

    /// <summary>Whether somebody is what he is by a public role.</summary>
    private bool IsPublic(Actor actor) => actor.Role is { } sector && !words["private-sector"].Contains(sector);

    private bool IsNamed(Actor actor)
    {
        foreach (var phrase in mentions.Phrases)
            if (phrase.Form == MentionForm.Name && phrase.Actor?.Id == actor.Id) return true;
        return false;
    }
}
