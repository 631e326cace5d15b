using Rapporteur.Casualties;
using Rapporteur.Knowledge;
using Rapporteur.Language;
using Rapporteur.Mentions;
using Rapporteur.Places;
using Rapporteur.Times;

namespace Rapporteur.Events;

/// <summary>Trees and mentions to events, sentence by sentence, the most salient of a sentence first. Immutable; safe to share between threads.</summary>
internal sealed class EventReader(PatternBook book, Ontology ontology, WordClasses words, CasualtyWords casualties)
{
    private const int MostEventsOfSentence = 12;

    /// <summary>Reads all events of a story, and the verbs between actors that no pattern covers.</summary>
    /// <param name="mentions">The mentions of the story.</param>
    /// <param name="times">The times it names.</param>
    /// <param name="frames">The arguments of its words.</param>
    public (List<Event> Events, List<Span> Unplaced) Read(StoryMentions mentions, StoryTimes times, Frames frames)
    {
        var document = mentions.Document;
        var reader = new ActReader(book, ontology, words, mentions, times, frames);
        var places = new PlaceFinder(mentions, words);
        var relative = new RelativeDates();
        var events = new List<Event>();
        var unplaced = new List<Span>();
        for (var s = 0; s < document.Sentences.Length; s++)
        {
            var acts = reader.Read(document.Sentences[s]);
            foreach (var act in acts.Take(MostEventsOfSentence))
            {
                var time = times.Of(act.Match.Head, s, act.Standing.Status);
                if (time.Offset is { } offset) relative.Add(events.Count, offset, offset.Anchor < 0 ? null : reader.CodeAt(offset.Anchor));
                events.Add(Build(act, s, $"e{events.Count + 1}", document, places.Of(act, s, acts), time));
            }

            unplaced.AddRange(reader.Unplaced(document.Sentences[s]));
        }

        relative.Resolve(events);
        new CasualtyReader(casualties, document, times, reader.StandingAt, places.Named, events).Read(new HarmFinder(casualties, document, frames, times));
        return (events, unplaced);
    }

    private Event Build(Act act, int sentence, string id, Document document, EventPlace? place, EventTime time)
    {
        var entry = ontology.Find(act.Code);
        ref readonly var trigger = ref document.Words[act.Match.Head];
        return new Event
        {
            Id = id,
            Cameo = act.Code,
            Plover = entry?.Plover,
            Mode = act.Code == act.Match.Pattern.Code ? act.Match.Pattern.Mode ?? entry?.Mode : entry?.Mode,
            Quad = Ontology.Quad(act.Code),
            Goldstein = entry?.Goldstein ?? 0,
            Sources = act.Sources,
            Targets = act.Targets,
            Status = act.Standing.Status,
            Negated = act.Standing.Negated,
            Sentence = sentence,
            Trigger = new Span(trigger.Start, trigger.End),
            Token = act.Match.Head,
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
