using System.Globalization;
using Microsoft.AspNetCore.Http;
using Rapporteur.Records;

namespace Rapporteur.Web.Asking;

/// <summary>What a request asks the store. Its parameters are checked: an unknown, repeated, overlong or senseless one is an error, never passed over.</summary>
internal sealed class Question
{
    private readonly Dictionary<string, string> _values = new(StringComparer.Ordinal);
    private readonly List<string> _with = [];

    /// <summary>Reads a request.</summary>
    /// <exception cref="BadQuestionException">A parameter is wrong.</exception>
    public Question(HttpRequest request, IReadOnlyList<Filter> allowed, RecordStore store)
    {
        Store = store;
        foreach (var (name, given) in request.Query)
        {
            if (allowed.FirstOrDefault(f => f.Name == name) is not { } filter) throw new BadQuestionException($"there is no parameter '{Short(name)}' here; there is {string.Join(", ", allowed.Select(static f => f.Name))}");
            if (given.Count != 1 && !filter.IsRepeatable) throw new BadQuestionException($"'{name}' is given {given.Count} times; give it once");
            foreach (var text in given)
            {
                var value = text!.Trim();
                if (value.Length > Limits.FilterLength) throw new BadQuestionException($"'{name}' is longer than {Limits.FilterLength} characters");
                if (value.Any(char.IsControl)) throw new BadQuestionException($"'{name}' has control characters");
                if (value.Length == 0) continue;
                if (filter.IsRepeatable) _with.Add(value);
                else _values[name] = value;
            }
        }
    }

    /// <summary>The store, which breaks off what this asks once nobody waits for it.</summary>
    public RecordStore Store { get; }

    /// <summary>A parameter's text; null where it is not given.</summary>
    public string? Text(string name) => _values.GetValueOrDefault(name);

    /// <summary>A parameter that must be given.</summary>
    public string Needed(string name) => Text(name) ?? throw new BadQuestionException($"'{name}' is needed");

    /// <summary>A whole number in a range.</summary>
    public int? Number(string name, int least, int most)
    {
        if (Text(name) is not { } text) return null;
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most) return number;
        throw new BadQuestionException($"'{name}' is {least} to {most}");
    }

    /// <summary>The number of something in the store.</summary>
    public long Id(string name) => long.TryParse(Needed(name), NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : throw new BadQuestionException($"'{name}' is a number");

    /// <summary>One of a few words.</summary>
    public string Choice(string name, IReadOnlyList<string> choices, string? standard = null)
    {
        var text = Text(name) ?? standard;
        if (text is not null && choices.Contains(text)) return text;
        throw new BadQuestionException($"'{name}' is one of {string.Join(", ", choices)}");
    }

    /// <summary>How many rows, and how many to leave out.</summary>
    public (int Offset, int Limit) Window()
    {
        var (offset, limit) = (Number("offset", 0, Limits.LastRow) ?? 0, Number("limit", 1, Limits.Rows) ?? Limits.StandardRows);
        return offset + limit <= Limits.LastRow ? (offset, limit) : throw new BadQuestionException($"offset and limit are {Limits.LastRow} at most together; narrow the question, or take the CSV");
    }

    /// <summary>What is asked of the store.</summary>
    public Criteria Criteria()
    {
        var pair = Pair();
        var several = Several();
        if (pair is not null && (Text("actor") ?? Text("source") ?? Text("target")) is not null) throw new BadQuestionException("'pair' does not go together with 'actor', 'source' or 'target'");
        return new Criteria
        {
            Actor = several.Count > 1 ? null : several.FirstOrDefault(),
            Among = several.Count > 1 ? several : null,
            Source = Text("source"),
            Target = Text("target"),
            Pair = pair,
            Country = Text("country"),
            Role = Text("role"),
            Code = Text("code"),
            Quads = Text("quad") is null ? null : Quads.Of(Choice("quad", Quads.Names)),
            Type = Text("type"),
            Place = Text("place"),
            From = Day("from"),
            Until = Day("until"),
            Status = Text("status"),
            Text = Text("text"),
            Story = Text("story"),
            Publisher = Text("publisher"),
            Issue = Text("issue"),
            Independent = Number("independent", 1, int.MaxValue),
            Disputed = Text("disputed") is null ? null : Choice("disputed", ["true", "false"]) == "true",
        };
    }

    /// <summary>Who is asked for by 'actor' and 'with', each once.</summary>
    private List<string> Several()
    {
        List<string> several = [.. (Text("actor") is { } actor ? _with.Prepend(actor) : _with).Distinct(StringComparer.Ordinal)];
        return several.Count <= Limits.Actors ? several : throw new BadQuestionException($"'actor' and 'with' name {several.Count} actors; {Limits.Actors} at most, leave some out or ask for their countries");
    }

    private (string One, string Other)? Pair()
    {
        if (Text("pair") is not { } text) return null;
        var sides = text.Split(',', StringSplitOptions.TrimEntries);
        return sides is [{ Length: > 0 } one, { Length: > 0 } other] ? (one, other) : throw new BadQuestionException("'pair' is two actors divided by a comma: RUS,UKR");
    }

    private DateOnly? Day(string name)
    {
        if (Text(name) is not { } text) return null;
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) return day;
        throw new BadQuestionException($"'{name}' is a day such as 2015-09-28");
    }

    private static string Short(string text) => text.Length <= 40 ? text : text[..40] + "…";
}
