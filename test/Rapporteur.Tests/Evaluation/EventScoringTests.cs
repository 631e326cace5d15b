using Rapporteur.Evaluation;
using Rapporteur.Evaluation.Gold;
using Xunit;

namespace Rapporteur.Tests.Evaluation;

/// <summary>Events of gold and reading, made by hand.</summary>
public sealed class EventScoringTests
{
    private const string Text = "Ruritania attacked Arcadia. Arcadia met Utopia.";
    private const string Ruritania = """{"start": 0, "end": 9}""";
    private const string Arcadia = """{"start": 19, "end": 26}""";
    private const string ArcadiaAgain = """{"start": 28, "end": 35}""";
    private const string Utopia = """{"start": 40, "end": 46}""";

    [Fact]
    public void An_event_with_code_and_actors_counts_everywhere()
    {
        var report = Compare([Gold("190", Ruritania, Arcadia)], [Found("195", Ruritania, Arcadia, 0)]);
        foreach (var name in new[] { "ASSAULT", "code", "code_and_actors", "link" }) Assert.Equal(new Tally(1, 0, 0), report.Find(name)!.Tally);
        Assert.Equal(new Tally(1, 0, 0), report.Find("full_code")!.Tally);
        Assert.Equal(new Tally(1, 0, 0), report.Find("status")!.Tally);
    }

    [Fact]
    public void Turned_actors_are_no_link()
    {
        var report = Compare([Gold("190", Ruritania, Arcadia)], [Found("190", Arcadia, Ruritania, 0)]);
        Assert.Equal(new Tally(1, 0, 0), report.Find("code")!.Tally);
        Assert.Equal(new Tally(0, 1, 1), report.Find("code_and_actors")!.Tally);
        Assert.Equal(new Tally(0, 1, 1), report.Find("link")!.Tally);
    }

    [Fact]
    public void Another_code_between_the_right_actors_is_a_link_only()
    {
        var report = Compare([Gold("190", Ruritania, Arcadia)], [Found("040", Ruritania, Arcadia, 0, "CONSULT")]);
        Assert.Equal(new Tally(0, 0, 1), report.Find("ASSAULT")!.Tally);
        Assert.Equal(new Tally(0, 1, 0), report.Find("CONSULT")!.Tally);
        Assert.Equal(new Tally(0, 1, 1), report.Find("code")!.Tally);
        Assert.Equal(new Tally(1, 0, 0), report.Find("link")!.Tally);
        Assert.Equal([true, false], report.Slips.Select(s => s.IsMiss));
        Assert.Equal("ASSAULT 190 Ruritania → Arcadia", report.Slips[0].What);
        Assert.Equal("Ruritania attacked Arcadia.", report.Slips[0].Sentence);
    }

    [Fact]
    public void An_event_of_another_sentence_does_not_count()
    {
        var report = Compare([Gold("190", Ruritania, Arcadia)], [Found("190", ArcadiaAgain, Utopia, 1)]);
        Assert.Equal(new Tally(0, 1, 1), report.Find("code")!.Tally);
    }

    [Fact]
    public void One_find_counts_for_one_event_and_the_likest_is_taken()
    {
        var report = Compare(
            [Gold("190", Ruritania, Arcadia), Gold("193", Arcadia, Ruritania)],
            [Found("190", Arcadia, Ruritania, 0), Found("190", Arcadia, Ruritania, 0), Found("190", Ruritania, Arcadia, 0)]);
        Assert.Equal(new Tally(2, 1, 0), report.Find("code_and_actors")!.Tally);
        Assert.Equal(new Tally(1, 0, 1), report.Find("full_code")!.Tally);
    }

    [Fact]
    public void A_side_without_actors_in_the_gold_fits_any()
    {
        var report = Compare([Gold("190", Ruritania, null)], [Found("190", Ruritania, Arcadia, 0)]);
        Assert.Equal(new Tally(1, 0, 0), report.Find("code_and_actors")!.Tally);
    }

    [Fact]
    public void A_side_without_actors_in_the_reading_is_not_right()
    {
        var report = Compare([Gold("190", Ruritania, Arcadia)], [Found("190", Ruritania, null, 0)]);
        Assert.Equal(new Tally(0, 1, 1), report.Find("code_and_actors")!.Tally);
    }

    [Fact]
    public void Negation_counts_right_missed_and_wrong()
    {
        var report = Compare(
            [Gold("190", Ruritania, Arcadia, ", \"negated\": true"), Gold("040", ArcadiaAgain, Utopia, ", \"negated\": true", "CONSULT")],
            [Found("190", Ruritania, Arcadia, 0, more: ", \"negated\": true"), Found("040", ArcadiaAgain, Utopia, 1, "CONSULT"), Found("111", Arcadia, Utopia, 1, "ACCUSE", ", \"negated\": true")]);
        Assert.Equal(new Tally(1, 1, 1), report.Find("negated")!.Tally);
    }

    [Fact]
    public void Mere_statements_have_no_PLOVER_type_and_are_left_out()
    {
        var report = Compare([], [Found("010", Ruritania, null, 0, null)]);
        Assert.Equal(default, report.Find("code")!.Tally);
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(10, 1)]
    public void Who_merely_says_something_is_not_held_against_the_reading(int trigger, int extra)
    {
        var said = $$"""{"cameo": "010", "sources": [{{Ruritania}}], "targets": [], "sentence": 0, "trigger": {"start": 10, "end": 18} }""";
        var statement = $$""", "statements": [{"cue": {"start": {{10 + trigger}}, "end": {{18 + trigger}} }, "content": [{"start": 19, "end": 26}]}]""";
        var report = Compare([], [said], EventClass.Cameo, statement);
        Assert.Equal(new Tally(0, extra, 0), report.Find("code")!.Tally);
    }

    [Fact]
    public void Roots_and_quads_class_too()
    {
        string[] gold = [Gold("190", Ruritania, Arcadia)], found = [Found("173", Ruritania, Arcadia, 0, "COERCE")];
        Assert.Equal(new Tally(0, 0, 1), Compare(gold, found, EventClass.Cameo).Find("19")!.Tally);
        Assert.Equal(new Tally(0, 1, 0), Compare(gold, found, EventClass.Cameo).Find("17")!.Tally);
        Assert.Equal(new Tally(1, 0, 0), Compare(gold, found, EventClass.Quad).Find("4 material conflict")!.Tally);
    }

    [Fact]
    public void Gold_of_another_form_is_a_misuse()
    {
        var story = GoldLine.Parse("""{"id": "1", "text": "A.", "gold": {"penta": 1}}""", out _)!;
        Assert.Throws<ArgumentException>(() => new Evaluator(GoldForm.Events).Add(story, FoundStory.Nothing));
    }

    private static EvaluationReport Compare(string[] gold, string[] found, EventClass by = EventClass.Plover, string more = "")
    {
        var story = GoldLine.Parse($$$"""{"id": "1", "text": "{{{Text}}}", "gold": {"events": [{{{string.Join(',', gold)}}}]}}""", out var problem);
        Assert.Null(problem);
        var record = FoundStory.Parse($$"""{"id": "1", "sentences": [{"start": 0, "end": 27}, {"start": 28, "end": 47}], "events": [{{string.Join(',', found)}}]{{more}} }""", out problem);
        Assert.Null(problem);
        var evaluator = new Evaluator(GoldForm.Events, by);
        evaluator.Add(story!, record!);
        return evaluator.Report();
    }

    private static string Gold(string cameo, string source, string? target, string more = "", string plover = "ASSAULT") =>
        $$"""{"plover": "{{plover}}", "cameo": "{{cameo}}", "source": {{source}}{{(target is null ? "" : $", \"target\": {target}")}}, "status": "actual"{{more}} }""";

    private static string Found(string cameo, string source, string? target, int sentence, string? plover = "ASSAULT", string more = "") =>
        $$"""{"plover": {{(plover is null ? "null" : $"\"{plover}\"")}}, "cameo": "{{cameo}}", "sources": [{{source}}], "targets": [{{target}}], "status": "actual", "sentence": {{sentence}}{{more}} }""";
}
