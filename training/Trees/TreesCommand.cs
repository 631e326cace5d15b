using System.Globalization;
using Rapporteur.Language;
using Rapporteur.Language.Trees;

namespace Rapporteur.Training.Trees;

/// <summary><c>training trees</c>: learns the tagger and parser from the treebanks.</summary>
internal static class TreesCommand
{
    /// <summary>Options are <c>--name value</c>; see <see cref="TreeOptions"/> and <see cref="TreeShape"/>.</summary>
    public static int Run(string[] arguments)
    {
        var named = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var i = 0; i + 1 < arguments.Length; i += 2) named[arguments[i]] = arguments[i + 1];
        string Text(string name, string fallback) => named.GetValueOrDefault("--" + name, fallback);
        int Whole(string name, int fallback) => named.TryGetValue("--" + name, out var text) ? int.Parse(text, CultureInfo.InvariantCulture) : fallback;
        float Real(string name, float fallback) => named.TryGetValue("--" + name, out var text) ? float.Parse(text, CultureInfo.InvariantCulture) : fallback;

        var data = Text("data", "../shared/data/ud");
        var output = Text("output", "models/trees.rpm");
        var standard = new TreeOptions();
        var options = standard with
        {
            Seed = Whole("seed", standard.Seed),
            Epochs = Whole("epochs", standard.Epochs),
            BatchWords = Whole("batch", standard.BatchWords),
            Rate = Real("rate", standard.Rate),
            WordDrop = Real("word-drop", standard.WordDrop),
            InputDrop = Real("input-drop", standard.InputDrop),
            StateDrop = Real("state-drop", standard.StateDrop),
            LayerDrop = Real("layer-drop", standard.LayerDrop),
            HeadDrop = Real("head-drop", standard.HeadDrop),
            TagWeight = Real("tag-weight", standard.TagWeight),
            Decay = Real("decay", standard.Decay),
            Trust = Real("trust", standard.Trust),
            Teachers = [.. Text("teachers", "").Split(',', StringSplitOptions.RemoveEmptyEntries)],
        };
        var sentences = TreeCorpus.Read(Path.Combine(data, "ewt-train.conllu"), Path.Combine(data, "gum-train.conllu"));
        var vocabulary = TreeCorpus.Vocabulary(sentences);
        sentences.AddRange([.. CaseVariants.Of(sentences)]);
        var sizes = new TreeShape { Words = vocabulary.Words.Length, Xpos = vocabulary.Xpos.Length, Features = vocabulary.Features.Length };
        var shape = sizes with
        {
            Hidden = Whole("hidden", sizes.Hidden),
            Layers = Whole("layers", sizes.Layers),
            Arc = Whole("arc", sizes.Arc),
            Relation = Whole("relation", sizes.Relation),
            Tag = Whole("tag", sizes.Tag),
            PieceRows = Whole("pieces", sizes.PieceRows),
        };
        Console.WriteLine($"{sentences.Count} sentences, {sentences.Sum(s => s.Length)} words; {options}; {shape}");
        var dev = Array.ConvertAll(["ewt", "gum"], name => (Name: name, Sentences: DevSentences(Path.Combine(data, $"{name}-dev.conllu"))));
        new TreeTrainer(sentences, shape, vocabulary, options).Run((epoch, weights) =>
        {
            if (epoch % Whole("every", 1) != 0 && epoch != options.Epochs) return;
            var model = new TreeModel(weights);
            foreach (var (name, gold) in dev)
            {
                var (score, time) = TreeEvaluation.Run(model, gold);
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {name} {score} {time:F1} us"));
            }

            ModelFile.Write(output, TreeModel.Kind, weights.Write());
        });
        return 0;
    }

    /// <summary>All sentences of a file.</summary>
    public static List<Word[]> DevSentences(string path) => [.. Rapporteur.Language.Conllu.ConlluReader.ReadFile(path).Select(s => s.Words)];
}
