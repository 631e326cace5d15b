using Rapporteur.Knowledge;
using Rapporteur.Language;

namespace Rapporteur.Times;

/// <summary>
/// Finds and resolves the times that news names: dates, months, years, weekdays, "yesterday", "last year", "two days ago".
/// Resolved against the story's day; what needs that day stays unresolved where there is none. Immutable; safe to share between threads.
/// </summary>
internal sealed class TimeReader
{
    private readonly Stretches _times;
    private readonly WordClasses _words;

    public TimeReader(WordClasses words, TimeWords vocabulary)
    {
        _words = words;
        var dates = new DateForms(vocabulary, words);
        _times = new Stretches(vocabulary, dates, new PointingTimes(vocabulary, dates, words));
    }

    /// <summary>All times of a document in order.</summary>
    public StoryTimes Read(Document document, DateOnly? published)
    {
        var day = DayOf(document, published);
        var times = new List<TimeExpression>();
        for (var s = 0; s < document.Sentences.Length; s++)
        {
            var sentence = document.Sentences[s];
            for (var t = sentence.First; t < sentence.End; t++)
            {
                var reading = _times.At(document, t, sentence.First, sentence.End, day);
                if (reading.End == t) continue;
                times.Add(new TimeExpression(t, HeadOf(document, t, reading.End), s, reading));
                t = reading.End - 1;
            }
        }

        return new StoryTimes(document, times, day, _words);
    }

    /// <summary>
    /// The day on which the story was written: what its dateline says ("MOSCOW, March 3"), where that is at most a week before it was published,
    /// or names the year itself; else the day it was published.
    /// </summary>
    public DateOnly? DayOf(Document document, DateOnly? published)
    {
        const int longestDelay = 7;
        foreach (var sentence in document.Sentences)
        {
            for (var t = sentence.First; t < sentence.BodyFirst; t++)
            {
                var reading = _times.At(document, t, sentence.First, sentence.BodyFirst, published);
                if (reading.End == t || (reading.Back ?? reading.Value) is not { From: { Day: > 0 } date }) continue;
                if (published is not { } day) return date.FirstDay;
                if (day.DayNumber - date.FirstDay.DayNumber is >= 0 and <= longestDelay) return date.FirstDay;
            }
        }

        return published;
    }

    private static int HeadOf(Document document, int first, int end)
    {
        for (var t = first; t < end; t++)
            if (document.Words[t].Head < first || document.Words[t].Head >= end) return t;
        return first;
    }
}
