using System.Text;
using System.Text.Json;
using Rapporteur.Records;

namespace Rapporteur.Cli.Records;

/// <summary>Says what became of the stories: a line each as soon as it is safe, or a summary.</summary>
internal sealed class AddReport(Streams streams, bool isByLine) : IDisposable
{
    private readonly Dictionary<AddOutcome, int> _counts = [];
    private int _failed;
    private int _events;
    private int _copies;

    public int Added => Count(AddOutcome.Added) + Count(AddOutcome.Replaced);

    public bool HasFailures => _failed > 0 || Count(AddOutcome.OtherText) > 0;

    public void Written(AddResult result)
    {
        _counts[result.Outcome] = Count(result.Outcome) + 1;
        _events += result.Events;
        if (result.CopyOf is not null) _copies++;
        if (result.Outcome == AddOutcome.OtherText) streams.Error.WriteLine($"rapporteur: {result.StoryId}: is there with another text; --replace would put this one in its place");
        if (isByLine) WriteLine(result);
    }

    public void Failed(string message)
    {
        _failed++;
        streams.Error.WriteLine($"rapporteur: {message}");
    }

    public void Summarize()
    {
        if (isByLine) return;
        using var writer = Streams.Writer(streams.Out);
        writer.WriteLine(string.Join(", ", Parts()));
    }

    public void Dispose() => streams.Out.Flush();

    private IEnumerable<string> Parts()
    {
        yield return $"{Of(Count(AddOutcome.Added), "story", "stories")} added with {Of(_events, "event", "events")}";
        if (_copies > 0) yield return $"{_copies} of them near copies of others";
        if (Count(AddOutcome.Replaced) is > 0 and var replaced) yield return $"{replaced} replaced";
        if (Count(AddOutcome.SameReport) is > 0 and var same) yield return $"{same} the same report as others";
        if (Count(AddOutcome.Already) is > 0 and var already) yield return $"{already} already there";
        if (Count(AddOutcome.OtherText) is > 0 and var other) yield return $"{other} left out";
        if (_failed > 0) yield return $"{_failed} could not be read";
    }

    private static string Of(int count, string one, string many) => $"{count} {(count == 1 ? one : many)}";

    private int Count(AddOutcome outcome) => _counts.GetValueOrDefault(outcome);

    /// <summary>Flushed each time: who reads it may count on it.</summary>
    private void WriteLine(AddResult result)
    {
        var line = JsonSerializer.Serialize(new { id = result.StoryId, outcome = NameOf(result.Outcome), keptAs = result.KeptAs, events = result.Events, copyOf = result.CopyOf });
        streams.Out.Write(Encoding.UTF8.GetBytes(line + "\n"));
        streams.Out.Flush();
    }

    private static string NameOf(AddOutcome outcome) => outcome switch
    {
        AddOutcome.Added => "added",
        AddOutcome.Already => "already",
        AddOutcome.SameReport => "same-report",
        AddOutcome.Replaced => "replaced",
        _ => "other-text",
    };
}
