using System.Globalization;
using Rapporteur.Language.Trees;

namespace Rapporteur.Training.Trees;

/// <summary><c>training trees-evaluate MODEL GOLD.conllu [--relations] [--confusions]</c>: accuracy on gold words, and speed on one thread.</summary>
internal static class TreesEvaluateCommand
{
    private const int Rounds = 20;
    private const int MostConfusions = 40;

    /// <summary>Prints the figures.</summary>
    public static int Run(string[] arguments)
    {
        if (arguments.Length < 2)
        {
            Console.Error.WriteLine("usage: training trees-evaluate MODEL GOLD.conllu [--relations] [--confusions]");
            return 2;
        }

        var gold = TreesCommand.DevSentences(arguments[1]);
        var watch = System.Diagnostics.Stopwatch.StartNew();
        var model = TreeModel.Load(arguments[0]);
        var load = watch.Elapsed.TotalMilliseconds;
        var (score, cold) = TreeEvaluation.Run(model, gold);
        var warm = Enumerable.Range(0, Rounds).Min(_ => TreeEvaluation.Run(model, gold).Microseconds);
        Console.WriteLine(score);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"load {load:F0} ms, first pass {cold:F1} us a word, best of {Rounds} {warm:F1} us a word"));
        if (arguments.Contains("--relations")) Print(score.ByRelation());
        if (arguments.Contains("--confusions")) Print(score.Confusions(MostConfusions));
        return 0;
    }

    private static void Print(IEnumerable<string> lines)
    {
        foreach (var line in lines) Console.WriteLine(line);
    }
}
