using System.Diagnostics;
using Rapporteur.Language.Conllu;
using Rapporteur.Language.Lemmas;
using Rapporteur.Language.Segmenting;

namespace Rapporteur.Training;

/// <summary><c>evaluate GOLD.conllu… [--models FOLDER] [--paragraphs blank|line]</c>: scores the shipped models from raw text.</summary>
internal static class EvaluateCommand
{
    public static int Run(string[] arguments)
    {
        var options = new Options(arguments);
        var lemmatizer = Lemmatizer.Load(Path.Combine(options.Text("models", "models"), "lemmas.rpm"));
        var segmenter = Segmenter.Load(Path.Combine(options.Text("models", "models"), "segmenter.rpm"));
        foreach (var path in options.Plain)
        {
            var gold = ConlluReader.ReadFile(path).ToList();
            var text = RawText.Of(gold, options.Text("paragraphs", "blank") == "line" ? "\n" : "\n\n");
            var read = segmenter.Segment(text);
            var score = AlignedScore.Of(gold, read.Words, read.Sentences);
            var watch = Stopwatch.StartNew();
            var rounds = options.Number("rounds", 0);
            for (var i = 0; i < rounds; i++) segmenter.Segment(text);
            var micros = rounds == 0 ? 0 : watch.Elapsed.TotalMicroseconds / rounds / read.Words.Length;
            Console.WriteLine($"{Path.GetFileName(path)} sentences {score.Sentences:F4} words {score.Words:F4} µs/word {micros:F2}"
                + $" lemmas with gold tags {GoldTagLemmas(gold, lemmatizer):F4}");
        }

        return 0;
    }

    private static double GoldTagLemmas(List<ConlluSentence> gold, Lemmatizer lemmatizer)
    {
        var words = gold.SelectMany(s => s.Words).ToList();
        return words.Average(w => string.Equals(lemmatizer.Lemma(w.Form, w.Upos, w.Xpos, w.Features), w.Lemma, StringComparison.OrdinalIgnoreCase) ? 1.0 : 0);
    }
}
