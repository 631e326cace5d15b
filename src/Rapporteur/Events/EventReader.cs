using Rapporteur.Casualties;
using Rapporteur.Explaining;
using Rapporteur.Knowledge;
using Rapporteur.Language;
using Rapporteur.Mentions;
using Rapporteur.Places;
using Rapporteur.Times;

namespace Rapporteur.Events;

/// <summary>Trees and mentions to events, sentence by sentence, the most salient of a sentence first. Immutable; safe to share between threads.</summary>
internal sealed class EventReader(PatternBook book, Ontology ontology, World world, CasualtyWords casualties)
{
    private const int MostEventsOfSentence = 12;

    /// <summary>Reads all events of a story, and the verbs between actors that no pattern covers.</summary>
    /// <param name="mentions">The mentions of the story.</param>
    /// <param name="times">The times it names.</param>
    /// <param name="frames">The arguments of its words.</param>
    /// <param name="explain">Whether each event also says why it was read so.</param>
    /// <param name="day">The story's day, for explanations.</param>
    public (List<Event> Events, List<Span> Unplaced) Read(StoryMentions mentions, StoryTimes times, Frames frames, bool explain = false, DateOnly? day = null)
    {
        var document = mentions.Document;
        var reader = new ActReader(book, ontology, world.Words, mentions, times, frames, explain);
        var places = new PlaceFinder(mentions, world.Words);
        var relative = new RelativeDates(document);
        var contexts = new ContextFinder(ontology.Contexts, document);
        var explainer = explain ? new EventExplainer(world, ontology, day, mentions, reader.Status, contexts) : null;
        var events = new List<Event>();
        var unplaced = new List<Span>();
        for (var s = 0; s < document.Sentences.Length; s++)
        {
            var acts = reader.Read(document.Sentences[s]);
            if (acts.Count > 0) contexts.Begin(document.Sentences[s]);
            foreach (var act in acts.Take(MostEventsOfSentence))
            {
                var place = places.Of(act, s, acts);
                var time = times.Of(act.Match.Head, s, act.Standing.Status);
                var about = contexts.Of(act.Match.Head, (ontology.Find(act.Code)?.Contexts ?? 0) | (act.Type?.Contexts ?? 0));
                if (time.Offset is { } offset) relative.Add(events.Count, offset, offset.Anchor < 0 ? null : reader.CodeAt(offset.Anchor));
                var read = Build(act, s, $"e{events.Count + 1}", document, place?.Place, time, about);
                events.Add(explainer is null ? read : read with { Explanation = explainer.Explain(read, act, time, place) });
            }

            unplaced.AddRange(reader.Unplaced(document.Sentences[s]));
        }

        relative.Resolve(events);
        new CasualtyReader(casualties, document, times, reader.StandingAt, places.Named, events).Read(new HarmFinder(casualties, document, frames, times));
        return (events, unplaced);
    }

    private Event Build(Act act, int sentence, string id, Document document, EventPlace? place, EventTime time, ulong contexts)
    {
        ref readonly var trigger = ref document.Words[act.Match.Head];
        var entry = ontology.Find(act.Code);
        // What the user's own type says counts where CAMEO has no code, or only the one that the type itself is mapped to.
        var type = act.Type is { } own && (act.Code.Length == 0 || act.Code == own.Cameo) ? own : null;
        return new Event
        {
            Id = id,
            Cameo = act.Code,
            Type = act.Type?.Code,
            Ontology = act.Type?.Ontology,
            Plover = type?.Plover ?? entry?.Plover,
            Mode = (type is null ? null : act.TypeMatch?.Pattern.Mode) ?? (act.Code == act.Match.Pattern.Code ? act.Match.Pattern.Mode ?? entry?.Mode : entry?.Mode),
            Quad = type?.Quad ?? Ontology.Quad(act.Code),
            Goldstein = type?.Goldstein ?? entry?.Goldstein ?? 0,
            Contexts = ontology.Contexts.NamesOf(contexts),
            Sources = act.Sources,
            Targets = act.Targets,
            Status = act.Standing.Status,
            Negated = act.Standing.Negated,
            Sentence = sentence,
            Trigger = new Span(trigger.Start, trigger.End),
            Token = act.Match.Head,
            IsTargetGuessed = act.IsTargetGuessed,
            Date = time.Value?.From.ToString(),
            DateEnd = time.Value?.To?.ToString(),
            IsDateAssumed = time.IsAssumed,
            Place = place,
            Confidence = Confidence(act),
            Pattern = act.Match.Pattern.Origin,
        };
    }

    /// <summary>Grows with what the pattern asked for and with the roles that were found; 0.35 to 0.95.</summary>
    private static double Confidence(Act act)
    {
        var confidence = 0.35 + 0.03 * Math.Min(8, act.Match.Score);
        if (act.Sources.Count > 0) confidence += 0.15;
        if (act.Targets.Count > 0) confidence += 0.15;
        if (act.Match.Pattern.Head == PatternHead.Noun) confidence -= 0.05;
        return Math.Clamp(confidence, 0.35, 0.95);
    }
}
