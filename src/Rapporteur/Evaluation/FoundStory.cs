using System.Text.Json;
using Rapporteur.Language;

namespace Rapporteur.Evaluation;

/// <summary>What a reading found, as far as gold can be compared with it. Immutable.</summary>
public sealed class FoundStory
{
    /// <summary>A story that was not read.</summary>
    public static FoundStory Nothing { get; } = new();

    /// <summary>The story's id; null where the record has none.</summary>
    public string? Id { get; private init; }

    /// <summary>The text that was read; null where the record has none.</summary>
    public string? Text { get; private init; }

    internal IReadOnlyList<FoundEvent> Events { get; private init; } = [];

    internal IReadOnlyList<Span> Sentences { get; private init; } = [];

    internal IReadOnlyList<Said> Statements { get; private init; } = [];

    internal IReadOnlyList<MarkedEntity> Mentions { get; private init; } = [];

    internal IReadOnlyList<MarkedRelation> Relations { get; private init; } = [];

    /// <summary>What a record holds: the same as reading it again from its JSON.</summary>
    public static FoundStory Of(Record record)
    {
        ArgumentNullException.ThrowIfNull(record);
        using var stream = new MemoryStream();
        RecordJson.Write(record, stream);
        using var json = JsonDocument.Parse(stream.GetBuffer().AsMemory(0, (int)stream.Length));
        return Of(json.RootElement);
    }

    /// <summary>What a line of <c>read --format jsonl</c> holds.</summary>
    /// <param name="line">The line.</param>
    /// <param name="problem">What is wrong with it and how to mend it; null where it was read.</param>
    /// <returns>The story; null where there is a problem.</returns>
    public static FoundStory? Parse(string line, out string? problem)
    {
        problem = null;
        try
        {
            using var json = JsonDocument.Parse(line);
            var story = Of(json.RootElement.Object("the line"));
            if (story.Id is not null) return story;
            problem = "has no \"id\"; give the lines that 'rapporteur read --format jsonl' prints";
        }
        catch (JsonException)
        {
            problem = "is no JSON; give the lines that 'rapporteur read --format jsonl' prints";
        }
        catch (Exception e) when (e is ArgumentException or InvalidOperationException)
        {
            problem = "holds half a surrogate pair, which is no text; write the whole character";
        }
        catch (MalformedException e)
        {
            problem = e.Message + "; give the lines that 'rapporteur read --format jsonl' prints";
        }

        return null;
    }

    private static FoundStory Of(JsonElement json) => new()
    {
        Id = json.Text("id"),
        Text = json.Text("text"),
        Sentences = [.. json.List("sentences").Select(s => s.Span())],
        Events = [.. json.List("events").Select(FoundEvent.Of)],
        Statements = [.. json.List("statements").Select(Said.OfRecord)],
        Mentions = [.. json.List("mentions").Select(m => new MarkedEntity(m.Text("type") ?? "", m.Span()))],
        Relations = [.. json.List("relations").Select(MarkedRelation.OfRecord).OfType<MarkedRelation>()],
    };
}
