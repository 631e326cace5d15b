using System.Globalization;
using Rapporteur.Evaluation;
using Rapporteur.Evaluation.Gold;

namespace Rapporteur.Cli.Evaluating;

/// <summary>Compares gold files with readings; a line that cannot be used is named and the rest compared. Memory stays bounded.</summary>
internal sealed class EvalRun(IReadings readings, Streams streams, int threads)
{
    private const int StoriesAhead = 8;

    private readonly Progress _progress = new(streams);
    private Evaluator? _evaluator;
    private string _first = "";

    /// <summary>Whether something could not be used.</summary>
    public bool HasFailed { get; private set; }

    /// <summary>Compares all; null where there is nothing to compare.</summary>
    public EvaluationReport? Compare(IEnumerable<string> paths, EventClass? by, CancellationToken stop)
    {
        foreach (var problem in readings.Problems) Complain(problem);
        var waiting = new Queue<(Waiting Gold, Task<(FoundStory?, string?)> Found)>();
        foreach (var (file, number, line) in GoldFiles.Lines(paths, Complain))
        {
            stop.ThrowIfCancellationRequested();
            var place = string.Create(CultureInfo.InvariantCulture, $"{file}:{number}");
            if (Accept(line, place, by) is not { } gold) continue;
            waiting.Enqueue((new Waiting(place, gold), Task.Run(() => (readings.Of(gold.Story, out var problem), problem), stop)));
            if (waiting.Count >= threads * StoriesAhead) Add(waiting.Dequeue());
        }

        while (waiting.Count > 0) Add(waiting.Dequeue());
        _progress.Clear();
        if (_evaluator is null) Complain("no gold to compare with");
        return _evaluator?.Report();
    }

    private GoldStory? Accept(string line, string place, EventClass? by)
    {
        if (GoldLine.Parse(line, out var problem) is not { } gold)
        {
            Complain($"{place}: {problem}");
            return null;
        }

        var form = gold.Content.Form;
        if (_evaluator is null && by is not null && form != GoldForm.Events) Complain($"{place}: has no events to class; --by is left aside");
        if (_evaluator is null) (_evaluator, _first) = (new Evaluator(form, by ?? EventClass.Plover), place);
        if (form != _evaluator.Form)
        {
            Complain($"{place}: has gold of another form than {_first}; evaluate the two apart");
            return null;
        }

        if (Lacking(gold, by ?? EventClass.Plover) is not { } lacking) return gold;
        Complain($"{place}: {lacking}");
        return null;
    }

    private static string? Lacking(GoldStory gold, EventClass by)
    {
        if (gold.Content is not EventGold { Events: var events }) return null;
        if (by != EventClass.Plover) return events.Any(e => e.Cameo is null) ? "has an event without \"cameo\"; add the code or use --by plover" : null;
        return events.Any(e => e.Plover is null && e.Cameo is { } code && !code.StartsWith("01", StringComparison.Ordinal))
            ? "has an event without \"plover\"; add the type or use --by cameo"
            : null;
    }

    private void Add((Waiting Gold, Task<(FoundStory?, string?)> Found) next)
    {
        var (found, problem) = next.Found.GetAwaiter().GetResult();
        if (found is null) Complain($"{next.Gold.Place}: {problem}");
        else _evaluator!.Add(next.Gold.Story, found);
        _progress.Step();
    }

    private void Complain(string message)
    {
        HasFailed = true;
        _progress.Clear();
        streams.Error.WriteLine($"rapporteur: {message}");
    }

    private readonly record struct Waiting(string Place, GoldStory Story);
}
