using System.Diagnostics;
using System.Globalization;
using Rapporteur.Language;
using Rapporteur.Language.Lemmas;
using Rapporteur.Language.Segmenting;
using Rapporteur.Language.Trees;

namespace Rapporteur.Bench;

/// <summary>Reads stories on one thread and prints what each stage costs: time, words a second, bytes allocated.</summary>
internal sealed class StagesRun
{
    private const int WarmUp = 200;
    private const int Measured = 1000;

    private readonly Segmenter _segmenter = Segmenter.Load(Path.Combine(Project.Models, "segmenter.rpm"));
    private readonly TreeModel _trees = TreeModel.Load(Path.Combine(Project.Models, "trees.rpm"));
    private readonly Lemmatizer _lemmatizer = Lemmatizer.Load(Path.Combine(Project.Models, "lemmas.rpm"));
    private readonly Reader _reader = new(EnglishPipeline.Load(Project.Models), Project.Knowledge);
    private readonly List<Stage> _stages = [];
    private long _words;

    /// <summary>Runs on the stories of a file, or on stories made from the examples.</summary>
    public static int Run(string? file)
    {
        var stories = file is null ? new StoryMaker().Make(WarmUp + Measured).ToList() : StoryFile.Read(file).ToList();
        var run = new StagesRun();
        foreach (var story in stories.Take(WarmUp)) run.Read(story);
        run._stages.Clear();
        run._words = 0;
        foreach (var story in stories.Skip(file is null ? WarmUp : 0)) run.Read(story);
        run.Print(Console.Out);
        return 0;
    }

    private void Read(Story story)
    {
        var (words, sentences) = Measure(0, "segment", () => _segmenter.Segment(story.Text));
        Measure(1, "tag+parse", () => { _trees.Annotate(words, sentences); return 0; });
        Measure(2, "lemmas", () => { _lemmatizer.Annotate(words); return 0; });
        var record = Measure(3, "all of read", () => _reader.Read(story));
        Measure(4, "json", () => { RecordJson.Write(record, Stream.Null); return 0; });
        _words += words.Length;
    }

    private T Measure<T>(int index, string name, Func<T> stage)
    {
        if (_stages.Count == index) _stages.Add(new Stage(name, 0, 0));
        var bytes = GC.GetAllocatedBytesForCurrentThread();
        var start = Stopwatch.GetTimestamp();
        var result = stage();
        var ticks = Stopwatch.GetTimestamp() - start;
        var known = _stages[index];
        _stages[index] = known with { Ticks = known.Ticks + ticks, Bytes = known.Bytes + GC.GetAllocatedBytesForCurrentThread() - bytes };
        return result;
    }

    private void Print(TextWriter writer)
    {
        var trees = new Stage("text to trees", _stages[..3].Sum(s => s.Ticks), _stages[..3].Sum(s => s.Bytes));
        var reading = new Stage("trees to record", _stages[3].Ticks - trees.Ticks, _stages[3].Bytes - trees.Bytes);
        writer.WriteLine($"{"stage",-16}{"ms",10}{"words/s",12}{"bytes/word",12}");
        foreach (var stage in (Stage[])[.. _stages[..3], trees, reading, .. _stages[3..]])
        {
            writer.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{stage.Name,-16}{stage.Ticks * 1000.0 / Stopwatch.Frequency,10:F1}{_words * (double)Stopwatch.Frequency / Math.Max(1, stage.Ticks),12:N0}{(double)stage.Bytes / _words,12:F0}"));
        }

        writer.WriteLine($"{_words} words");
    }

    private readonly record struct Stage(string Name, long Ticks, long Bytes);
}
