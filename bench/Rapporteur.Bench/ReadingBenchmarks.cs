using BenchmarkDotNet.Attributes;
using Rapporteur.Knowledge;
using Rapporteur.Language;

namespace Rapporteur.Bench;

/// <summary>Whole stories, and the matching of names alone.</summary>
[MemoryDiagnoser]
public class ReadingBenchmarks
{
    private readonly List<NameWord> _nameWords = [];
    private Reader _reader = null!;
    private Story[] _stories = [];

    /// <summary>Loads models and knowledge.</summary>
    [GlobalSetup]
    public void Load()
    {
        _reader = new Reader(EnglishPipeline.Load(Project.Models), Project.Knowledge);
        _stories = [.. new StoryMaker().Make(7)];
    }

    /// <summary>Text to record.</summary>
    [Benchmark]
    public int Read() => _stories.Sum(s => _reader.Read(s).Events.Count);

    /// <summary>All names of the world in the text.</summary>
    [Benchmark]
    public int MatchNames()
    {
        var found = 0;
        foreach (var story in _stories)
        {
            _nameWords.Clear();
            NameIndex.Split(story.Text, _nameWords);
            for (var w = 0; w < _nameWords.Count; w++)
            {
                if (!_reader.World.Names.TryMatch(story.Text, _nameWords, w, out var end, out _)) continue;
                found++;
                w = end - 1;
            }
        }

        return found;
    }
}
