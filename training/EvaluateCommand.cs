using System.Diagnostics;
using Rapporteur.Language.Conllu;
using Rapporteur.Language.Lemmas;
using Rapporteur.Language.Segmenting;

namespace Rapporteur.Training;

/// <summary><c>evaluate GOLD.conllu… [--models FOLDER] [--paragraphs blank|line] [--rounds N]</c>: scores the shipped models from raw text, and times them over some rounds.</summary>
internal static class EvaluateCommand
{
    public static int Run(string[] arguments)
    {
        var options = new Options(arguments);
        var loading = Stopwatch.StartNew();
        var lemmatizer = Lemmatizer.Load(Path.Combine(options.Text("models", "models"), "lemmas.rpm"));
        var segmenter = Segmenter.Load(Path.Combine(options.Text("models", "models"), "segmenter.rpm"));
        Console.WriteLine($"models loaded in {loading.Elapsed.TotalMilliseconds:F0} ms");
        foreach (var path in options.Plain)
        {
            var gold = ConlluReader.ReadFile(path).ToList();
            var text = RawText.Of(gold, options.Text("paragraphs", "blank") == "line" ? "\n" : "\n\n");
            var read = segmenter.Segment(text);
            var score = AlignedScore.Of(gold, read.Words, read.Sentences);
            var micros = MicrosecondsPerWord(() => segmenter.Segment(text), read.Words.Length, options.Number("rounds", 0));
            var lemmaMicros = MicrosecondsPerWord(() => lemmatizer.Annotate(read.Words), read.Words.Length, options.Number("rounds", 0));
            Console.WriteLine($"{Path.GetFileName(path)} sentences {score.Sentences:F4} words {score.Words:F4} lemmas with gold tags {AlignedScore.LemmasWithGoldTags(gold, lemmatizer):F4}"
                + $" µs/word: segment {micros:F2}, lemmatize {lemmaMicros:F2}");
        }

        return 0;
    }

    /// <summary>The fastest of some rounds: the others shared the core.</summary>
    private static double MicrosecondsPerWord(Action work, int words, int rounds)
    {
        var best = TimeSpan.MaxValue;
        for (var i = 0; i < rounds; i++)
        {
            var watch = Stopwatch.StartNew();
            work();
            if (watch.Elapsed < best) best = watch.Elapsed;
        }

        return rounds == 0 ? 0 : best.TotalMicroseconds / words;
    }
}
