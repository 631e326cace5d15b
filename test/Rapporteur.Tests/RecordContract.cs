using System.Text.Json;
using Xunit;

namespace Rapporteur.Tests;

/// <summary>What holds for the record of any text: the output contract, checked on the JSON that leaves the program.</summary>
internal static class RecordContract
{
    private static readonly string[] Statuses = ["actual", "planned", "possible", "called-for", "conditional"];
    private static readonly string[] Kinds = ["person", "government", "organisation", "armed-group", "people", "country", "group"];
    private static readonly string[] Relations = ["ally", "fights", "talks", "favours", "opposes", "member", "leads", "part", "same"];
    private static readonly string[] GroupStatuses = ["existing", "proposed"];
    private static readonly string[] Changes = ["none", "reaffirmed", "softened", "hardened", "reversed"];
    private static readonly string[] Types = ["person", "organisation", "location", "nationality", "time", "group"];

    private static readonly string[] Harms = ["killed", "injured", "abducted", "arrested", "displaced"];
    private const string Date = "^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$";

    public static byte[] Json(Record record)
    {
        using var stream = new MemoryStream();
        RecordJson.Write(record, stream);
        return stream.ToArray();
    }

    /// <summary>Fails where the record breaks the contract.</summary>
    public static void Holds(Record record)
    {
        using var json = JsonDocument.Parse(Json(record));
        var root = json.RootElement;
        var length = record.Story.Text.Length;
        var actors = root.GetProperty("actors").EnumerateArray().Select(a => a.GetProperty("id").GetString()!).ToList();
        Assert.Equal(actors.Count, actors.Distinct(StringComparer.Ordinal).Count());
        Assert.DoesNotContain("", actors);
        Assert.All(root.GetProperty("actors").EnumerateArray(), a => Assert.Contains(a.GetProperty("kind").GetString(), Kinds));
        Sentences(root.GetProperty("sentences"), length);
        Mentions(record, root.GetProperty("mentions"));
        Events(root.GetProperty("events"), record.Sentences.Count);
        Assert.All(root.GetProperty("relations").EnumerateArray(), r => Assert.Contains(r.GetProperty("type").GetString(), Relations));
        Assert.All(root.GetProperty("groups").EnumerateArray(), g => Assert.Contains(g.GetProperty("status").GetString(), GroupStatuses));
        Assert.All(root.GetProperty("groups").EnumerateArray(), g => Assert.NotEmpty(g.GetProperty("name").GetString()!));
        EachOnce(record);
        Positions(root.GetProperty("positions"));
        Everywhere(root, length, [.. actors]);
    }

    /// <summary>A relation of two known actors stands once in a sentence (docs/record.md), one that holds both ways not again the other way round.</summary>
    private static void EachOnce(Record record)
    {
        var seen = new HashSet<(string, string, string, int)>();
        foreach (var relation in record.Relations)
        {
            Assert.False(relation.From.ActorId is null && relation.To.ActorId is null, "a relation of nobody");
            if (relation.From.ActorId is not { } from || relation.To.ActorId is not { } to) continue;
            var sentence = record.Sentences.Count(s => s.End <= relation.Evidence.Start);
            Assert.True(seen.Add((relation.Type, from, to, sentence)), $"{relation.Type} {from} {to} twice");
            if (relation.Type is "ally" or "fights" or "talks") Assert.DoesNotContain((relation.Type, to, from, sentence), seen);
        }
    }

    private static void Sentences(JsonElement sentences, int length)
    {
        var at = 0;
        foreach (var sentence in sentences.EnumerateArray())
        {
            var (start, end) = Offsets(sentence);
            Assert.True(start >= at && end > start && end <= length, $"sentence {start}..{end} after {at} of {length}");
            at = end;
        }
    }

    private static void Mentions(Record record, JsonElement mentions)
    {
        var at = 0;
        foreach (var mention in mentions.EnumerateArray())
        {
            var (start, end) = Offsets(mention);
            Assert.True(start >= at, $"mention at {start} stands after one at {at}");
            at = start;
            Assert.Contains(mention.GetProperty("type").GetString(), Types);
            Assert.Equal(Visible(record.Story.Text[start..end]), mention.GetProperty("text").GetString());
        }
    }

    private static void Events(JsonElement events, int sentences)
    {
        var sentence = 0;
        var ids = new HashSet<string>();
        foreach (var item in events.EnumerateArray())
        {
            Assert.True(ids.Add(item.GetProperty("id").GetString()!));
            Assert.Matches("^(0[1-9]|1[0-9]|20)[0-9]{0,2}$", item.GetProperty("cameo").GetString());
            Assert.InRange(item.GetProperty("quad").GetInt32(), 0, 4);
            Assert.InRange(item.GetProperty("goldstein").GetDouble(), -10, 10);
            Assert.InRange(item.GetProperty("confidence").GetDouble(), 0, 1);
            Assert.Contains(item.GetProperty("status").GetString(), Statuses);
            Assert.InRange(item.GetProperty("sentence").GetInt32(), sentence, sentences - 1);
            sentence = item.GetProperty("sentence").GetInt32();
            if (item.GetProperty("date").GetString() is { } date) Assert.Matches(Date, date);
            if (item.TryGetProperty("dateEnd", out var end)) Assert.Matches(Date, end.GetString());
            Happenings(item, sentences);
        }
    }

    /// <summary>The first piece of evidence is the event's own, each later one stands in a later sentence; counts are at least one.</summary>
    private static void Happenings(JsonElement item, int sentences)
    {
        var before = -1;
        foreach (var evidence in item.GetProperty("evidence").EnumerateArray())
        {
            if (before < 0) Assert.Equal(Offsets(item.GetProperty("trigger")), Offsets(evidence.GetProperty("trigger")));
            Assert.InRange(evidence.GetProperty("sentence").GetInt32(), before + 1, sentences - 1);
            before = evidence.GetProperty("sentence").GetInt32();
        }

        Assert.True(before >= item.GetProperty("sentence").GetInt32());
        if (!item.TryGetProperty("casualties", out var casualties)) return;
        foreach (var casualty in casualties.EnumerateArray())
        {
            Assert.Contains(casualty.GetProperty("kind").GetString(), Harms);
            var minimum = casualty.GetProperty("minimum").GetInt64();
            Assert.True(minimum >= 1 && (!casualty.TryGetProperty("maximum", out var maximum) || maximum.GetInt64() >= minimum));
        }
    }

    private static void Positions(JsonElement positions)
    {
        var number = 0;
        foreach (var item in positions.EnumerateArray())
        {
            Assert.Equal($"p{++number}", item.GetProperty("id").GetString());
            Assert.InRange(item.GetProperty("stance").GetDouble(), -1, 1);
            Assert.False(string.IsNullOrWhiteSpace(item.GetProperty("issue").GetString()));
            Assert.DoesNotContain("{", item.GetProperty("issue").GetString());
            Assert.Contains(item.GetProperty("change").GetString(), Changes);
            Assert.Equal(JsonValueKind.Object, item.GetProperty("evidence").ValueKind);
        }
    }

    /// <summary>Every span lies inside the text, every actor that is named is listed.</summary>
    private static void Everywhere(JsonElement element, int length, HashSet<string> actors)
    {
        if (element.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in element.EnumerateArray()) Everywhere(item, length, actors);
            return;
        }

        if (element.ValueKind != JsonValueKind.Object) return;
        if (element.TryGetProperty("start", out _))
        {
            var (start, end) = Offsets(element);
            Assert.True(start >= 0 && start < end && end <= length, $"span {start}..{end} of {length}");
        }

        if (element.TryGetProperty("actor", out var actor) && actor.ValueKind == JsonValueKind.String) Assert.Contains(actor.GetString()!, actors);
        foreach (var member in element.EnumerateObject()) Everywhere(member.Value, length, actors);
    }

    private static (int Start, int End) Offsets(JsonElement element) => (element.GetProperty("start").GetInt32(), element.GetProperty("end").GetInt32());

    /// <summary>JSON has no half surrogates: each is written as U+FFFD.</summary>
    private static string Visible(string text) => System.Text.Encoding.UTF8.GetString(System.Text.Encoding.UTF8.GetBytes(text));
}
