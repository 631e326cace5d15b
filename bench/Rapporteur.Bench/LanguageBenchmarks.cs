using BenchmarkDotNet.Attributes;
using Rapporteur.Language;
using Rapporteur.Language.Lemmas;
using Rapporteur.Language.Segmenting;
using Rapporteur.Language.Trees;

namespace Rapporteur.Bench;

/// <summary>Text to trees, stage by stage, on the text of all examples.</summary>
[MemoryDiagnoser]
public class LanguageBenchmarks
{
    private Segmenter _segmenter = null!;
    private TreeModel _trees = null!;
    private Lemmatizer _lemmatizer = null!;
    private string _text = "";
    private Word[] _words = [];
    private SentenceRange[] _sentences = [];

    /// <summary>Loads the models and cuts the text once.</summary>
    [GlobalSetup]
    public void Load()
    {
        _segmenter = Segmenter.Load(Path.Combine(Project.Models, "segmenter.rpm"));
        _trees = TreeModel.Load(Path.Combine(Project.Models, "trees.rpm"));
        _lemmatizer = Lemmatizer.Load(Path.Combine(Project.Models, "lemmas.rpm"));
        _text = string.Join("\n\n", new StoryMaker().Make(7).Select(s => s.Text));
        (_words, _sentences) = _segmenter.Segment(_text);
        _trees.Annotate(_words, _sentences);
    }

    /// <summary>Sentences and words.</summary>
    [Benchmark]
    public int Segment() => _segmenter.Segment(_text).Words.Length;

    /// <summary>Tags and trees.</summary>
    [Benchmark]
    public void TagAndParse() => _trees.Annotate(_words, _sentences);

    /// <summary>Lemmas.</summary>
    [Benchmark]
    public void Lemmatize() => _lemmatizer.Annotate(_words);
}
