using Rapporteur.Language;
using Rapporteur.Language.Trees;

namespace Rapporteur.Training.Trees;

/// <summary>Runs a model over gold sentences as the program would: many sentences of a document at a time.</summary>
internal static class TreeEvaluation
{
    private const int SentencesADocument = 40;

    /// <summary>Accuracy, and microseconds of processor time a word on one thread.</summary>
    public static (TreeScore Score, double Microseconds) Run(TreeModel model, IReadOnlyList<Word[]> gold)
    {
        var score = new TreeScore();
        var time = TimeSpan.Zero;
        long count = 0;
        foreach (var document in gold.Chunk(SentencesADocument))
        {
            Word[] words = [.. document.SelectMany(s => s)];
            var ranges = new SentenceRange[document.Length];
            for (int i = 0, first = 0; i < ranges.Length; first += document[i].Length, i++) ranges[i] = new SentenceRange(first, first + document[i].Length, false);
            for (var i = 0; i < words.Length; i++) (words[i].Head, words[i].Upos, words[i].Xpos, words[i].Features) = (-1, Upos.X, "", "");
            var before = Environment.CpuUsage.TotalTime;
            model.Annotate(words, ranges);
            time += Environment.CpuUsage.TotalTime - before;
            count += words.Length;
            for (var i = 0; i < ranges.Length; i++) score.Add(document[i], Relative(words, ranges[i]));
        }

        return (score, time.TotalMicroseconds / count);
    }

    private static Word[] Relative(Word[] words, SentenceRange range)
    {
        var sentence = words[range.First..range.End];
        for (var i = 0; i < sentence.Length; i++)
        {
            if (sentence[i].Head >= 0) sentence[i].Head -= range.First;
        }

        return sentence;
    }
}
