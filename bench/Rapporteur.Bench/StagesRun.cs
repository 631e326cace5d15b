using System.Diagnostics;
using System.Globalization;
using Rapporteur.Events;
using Rapporteur.Knowledge;
using Rapporteur.Language;
using Rapporteur.Language.Lemmas;
using Rapporteur.Language.Segmenting;
using Rapporteur.Language.Trees;
using Rapporteur.Mentions;
using Rapporteur.Times;

namespace Rapporteur.Bench;

/// <summary>Reads stories on one thread, stage by stage, and prints what each stage costs: processor time, words a second, bytes allocated.</summary>
internal static class StagesRun
{
    private const int WarmUp = 200;
    private const int Measured = 1000;

    public static int Run(string? file)
    {
        var stories = file is null ? new StoryMaker().Make(WarmUp + Measured).ToList() : StoryFile.Read(file).ToList();
        var stages = new Stages();
        foreach (var story in stories.Take(WarmUp)) stages.Read(story);
        stages.Reset();
        // Two rounds at most where a file holds few stories; what is read twice is counted twice.
        foreach (var story in stories.Skip(file is null ? WarmUp : 0)) stages.Read(story);
        stages.Print(Console.Out);
        return 0;
    }

    private sealed class Stages
    {
        private static readonly string[] Names = ["segment", "tag+parse", "lemmas", "document", "mentions", "times", "events", "record", "json"];

        private readonly Segmenter _segmenter = Segmenter.Load(Path.Combine(Project.Models, "segmenter.rpm"));
        private readonly TreeModel _trees = TreeModel.Load(Path.Combine(Project.Models, "trees.rpm"));
        private readonly Lemmatizer _lemmatizer = Lemmatizer.Load(Path.Combine(Project.Models, "lemmas.rpm"));
        private readonly World _world = World.Load(Project.Knowledge);
        private readonly MentionReader _mentions;
        private readonly TimeReader _times;
        private readonly EventReader _events;
        private readonly long[] _ticks = new long[Names.Length];
        private readonly long[] _bytes = new long[Names.Length];
        private long _words;
        private int _stage;
        private long _at;
        private long _allocated;

        public Stages()
        {
            _mentions = new MentionReader(_world);
            _times = new TimeReader(_world.Words, new TimeWords(Path.Combine(Project.Knowledge, "times.tsv")));
            _events = new EventReader(PatternBook.Load(Path.Combine(Project.Knowledge, "verbs")), new Ontology(Path.Combine(Project.Knowledge, "ontology")), _world.Words);
        }

        public void Reset()
        {
            Array.Clear(_ticks);
            Array.Clear(_bytes);
            _words = 0;
        }

        public void Read(Story story)
        {
            _stage = 0;
            _at = Stopwatch.GetTimestamp();
            _allocated = GC.GetAllocatedBytesForCurrentThread();
            var (words, sentences) = Done(_segmenter.Segment(story.Text));
            _trees.Annotate(words, sentences);
            Done(0);
            _lemmatizer.Annotate(words);
            Done(0);
            var document = Done(new Document(story.Text, words, sentences));
            var mentions = Done(_mentions.Read(document, story.Published));
            var times = Done(_times.Read(document, story.Published));
            var events = Done(_events.Read(mentions, times));
            var record = Done(RecordBuilder.Build(story, mentions, times, events));
            RecordJson.Write(record, Stream.Null);
            Done(0);
            _words += words.Length;
        }

        public void Print(TextWriter writer)
        {
            var total = _ticks.Sum();
            writer.WriteLine($"{"stage",-12}{"ms",10}{"share",8}{"words/s",12}{"bytes/word",12}");
            for (var s = 0; s < Names.Length; s++) Row(Names[s], _ticks[s], _bytes[s]);
            Row("text→trees", _ticks[..4].Sum(), _bytes[..4].Sum());
            Row("all", total, _bytes.Sum());
            writer.WriteLine($"{_words} words");

            void Row(string name, long ticks, long bytes) => writer.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{name,-12}{ticks * 1000.0 / Stopwatch.Frequency,10:F1}{(double)ticks / total,8:P1}{_words * (double)Stopwatch.Frequency / Math.Max(1, ticks),12:N0}{(double)bytes / _words,12:F0}"));
        }

        private T Done<T>(T result)
        {
            var now = Stopwatch.GetTimestamp();
            var allocated = GC.GetAllocatedBytesForCurrentThread();
            _ticks[_stage] += now - _at;
            _bytes[_stage] += allocated - _allocated;
            (_at, _allocated) = (now, allocated);
            _stage++;
            return result;
        }
    }
}
