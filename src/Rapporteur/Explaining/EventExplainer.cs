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
    /// <param name="time">The words that date it, or null.</param>
    /// <param name="place">The words that place it, or null.</param>
    public EventExplanation Explain(Event item, Act act, TimeExpression? time, Phrase? place) => new()
    {
        EventId = item.Id,
        Tree = TreeDrawing.Draw(Document, Document.Sentences[item.Sentence]),
        Code = _codes.Of(act),
        Sources = _roles.Of(act, item.Sources, isSource: true),
        Targets = _roles.Of(act, item.Targets, isSource: false),
        Status = Status(act),
        Date = [Date(item, time)],
        Place = Place(place),
        Contexts = [.. item.Contexts.Select(c => Context(c, act))],
    };

    /// <summary>Read again by the same rules, which say this time what they look at.</summary>
    private List<Reason> Status(Act act)
    {
        var trace = new StatusTrace(world.Words);
        var read = status.Of(act.Match.Head, trace);
        var steps = trace.Steps;
        if (steps.Count == 0) steps.Add(new Reason("told as fact: no modal, condition, denial or carrying word"));
        if (read != act.Standing) steps.Add(new Reason($"the code {act.Code} tells that; the saying itself is {JsonNames.Of(act.Standing.Status)}{(act.Standing.Negated ? ", denied" : "")}"));
        return steps;
    }

    private Reason Date(Event item, TimeExpression? time)
    {
        if (time is { } words) return new Reason($"'{Text(words.First, words.End)}' dates '{item.Trigger.Of(Document.Text)}': {words.Value}");
        return new Reason(item.Date is null
            ? "no time dates it, and it is not told as fresh in the first two sentences"
            : "no time dates it; told as fresh in the first two sentences: the story's own day");
    }

    private List<Reason> Place(Phrase? place)
    {
        if (place is null) return [new Reason("no place hangs on it by a word that says where")];
        if (PlaceFinder.PrepositionOf(Document[place.Head]) is not { } preposition) return [new Reason($"'{Text(place.First, place.End)}' says where")];
        var phrase = preposition.Head;
        var above = phrase.IsRoot ? "" : $" on '{phrase.Head.Form}'";
        var where = new Reason($"'{Text(place.First, place.End)}' hangs by '{preposition.Form}' (where){above}", world.Words.OriginOf("where"));
        return place.Name is { } name ? [where, new Reason($"'{name.Text}' names the place {place.Place!.Name}", name.Entity.Origin)] : [where];
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
