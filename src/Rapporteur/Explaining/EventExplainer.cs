using Rapporteur.Events;
using Rapporteur.Knowledge;
using Rapporteur.Language;
using Rapporteur.Mentions;
using Rapporteur.Places;
using Rapporteur.Times;

namespace Rapporteur.Explaining;

/// <summary>
/// Says why events were read as they were. It reads what the rules noted and what they decided, and decides nothing itself. For one thread and
/// document.
/// </summary>
internal sealed class EventExplainer(World world, Ontology ontology, DateOnly? day, StoryMentions mentions, StatusReader status, ContextFinder contexts)
{
    private readonly CodeExplainer _codes = new(ontology, mentions);
    private readonly RoleExplainer _roles = new(mentions, new ActorExplainer(world, day, mentions));

    private Document Document => mentions.Document;

    /// <summary>Explains an event.</summary>
    /// <param name="item">The event.</param>
    /// <param name="act">What it was made from, with its trace.</param>
    /// <param name="time">When, and the words that say so.</param>
    /// <param name="place">The words that place it, or null.</param>
    public EventExplanation Explain(Event item, Act act, EventTime time, Whereabouts? place) => new()
    {
        EventId = item.Id,
        Tree = TreeDrawing.Draw(Document, Document.Sentences[item.Sentence]),
        Code = _codes.Of(act),
        Sources = _roles.Of(act, item.Sources, isSource: true),
        Targets = _roles.Of(act, item.Targets, isSource: false),
        Status = Status(act),
        Date = [Date(item, time)],
        Place = Place(act, place),
        Contexts = [.. item.Contexts.Select(c => Context(c, act))],
    };

    /// <summary>A date, or the two ends of a stretch.</summary>
    public static string When(Event item) => item.DateEnd is null ? item.Date ?? "unknown" : $"{item.Date} to {item.DateEnd}";

    /// <summary>Read again by the same rules, which say this time what they look at.</summary>
    private List<Reason> Status(Act act)
    {
        var trace = new StatusTrace(world.Words);
        var read = status.Of(act.Trace!.Found, trace);
        if (act.Standing.Status == EventStatus.Conditional && read.Status != EventStatus.Conditional && status.IsConditional(act.Match.Head, trace)) read.Status = EventStatus.Conditional;
        var steps = trace.Steps;
        if (steps.Count == 0) steps.Add(new Reason("told as fact: no modal, hedge, condition, denial or carrying word"));
        if (read != act.Standing) steps.Add(new Reason($"the code {act.Code} tells that; the saying itself is {JsonNames.Of(act.Standing.Status)}{(act.Standing.Negated ? ", denied" : "")}"));
        return steps;
    }

    private Reason Date(Event item, EventTime time)
    {
        if (time.By is not { Reading: var reading } words)
        {
            return new Reason(item.Date is null
                ? "no time dates it, and it is not told as fresh in the first two sentences"
                : "no time dates it; told as fresh in the first two sentences: the story's own day");
        }

        var dates = $"'{Text(words.First, words.End)}' dates '{item.Trigger.Of(Document.Text)}'";
        if (time.Offset is { } offset) return new Reason($"{dates}, counted from {(offset.Anchor < 0 ? "what is told before" : $"'{Document.Words[offset.Anchor].Form}'")}");
        var isNext = reading.Ahead is not null && reading.Ahead != reading.Back && time.Value == reading.Ahead;
        var isOther = reading.Value is not null && time.Value != reading.Value;
        return new Reason($"{dates}: {When(item)}{(isNext ? ", the next one, for it is still to come" : isOther ? ", the last one, for it is past" : "")}");
    }

    private List<Reason> Place(Act act, Whereabouts? place)
    {
        if (place is not { Phrase: var phrase }) return [new Reason("no place hangs on it by a word that says where, and it strikes or reaches none")];
        List<Reason> steps = [place.IsStruck ? Struck(place, place.Deed ?? act) : Where(place)];
        if (place.Noun != phrase.Head) steps.Add(new Reason($"'{Document.Words[place.Noun].Form}' (place-noun) is what '{Document.Words[phrase.Head].Form}' is the name of", world.Words.OriginOf("place-noun")));
        if (phrase.Name is { } name) steps.Add(new Reason($"'{name.Text}' names the place {place.Place!.Name}", name.Entity.Origin));
        if (place.Deed is { } deed) steps.Add(new Reason($"it happens where '{Document.Words[deed.Match.Head].Form}' does, which is its subject"));
        return steps;
    }

    private Reason Where(Whereabouts place)
    {
        var words = Text(place.Phrase.First, place.Phrase.End);
        if (PlaceFinder.PrepositionOf(Document[place.Noun]) is not { } preposition) return new Reason($"'{words}' says where");
        var above = preposition.Head.IsRoot ? "" : $" on '{preposition.Head.Head.Form}'";
        return new Reason($"'{words}' hangs by '{preposition.Form}' (where){above}", world.Words.OriginOf("where"));
    }

    /// <summary>Its code, or else its word, says that the act is where what it is done to is.</summary>
    private Reason Struck(Whereabouts place, Act act)
    {
        var what = $"'{Text(place.Phrase.First, place.Phrase.End)}' is what '{Document.Words[act.Match.Head].Form}' strikes or reaches";
        return Ontology.IsForce(act.Code) ? new Reason($"{what}: {act.Code} is an act of force", ontology.Find(act.Code)?.Origin) : new Reason($"{what} (place-act)", world.Words.OriginOf("place-act"));
    }

    private Reason Context(string name, Act act)
    {
        var bit = ontology.Contexts.Names.ToList().IndexOf(name);
        var entry = ontology.Find(act.Code);
        if (((entry?.Contexts ?? 0) >> bit & 1) != 0) return new Reason($"{name}: the code {entry!.Code} implies it", entry.Origin);
        if (((act.Type?.Contexts ?? 0) >> bit & 1) != 0) return new Reason($"{name}: the type {act.Type!.Code} implies it", act.Type.Origin);
        var word = Document[contexts.WordOf(act.Match.Head, bit)];
        return new Reason($"{name}: '{word.Form}'", ontology.Contexts.OriginOf(word, bit));
    }

    private string Text(int first, int end) => Document.Text[Document.Words[first].Start..Document.Words[end - 1].End];
}
