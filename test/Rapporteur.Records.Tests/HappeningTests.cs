using Xunit;

namespace Rapporteur.Records.Tests;

/// <summary>Reports of one thing are one happening. Each story here tells one event, and says it in words of its own.</summary>
public abstract class HappeningTests : IDisposable
{
    private int _stories;

    private protected abstract TestStore Place { get; }

    [Fact]
    public void Reports_of_the_same_are_linked()
    {
        using var store = Place.Open();
        Tell(store, "RUS", "UKR", "190", "2015-02-10", place: "Kramatorsk");
        Tell(store, "RUS", "UKR", "195", "2015-02-11");
        var happening = Assert.Single(store.Happenings.List());
        Assert.Equal((2, 2, 2, ""), (happening.Reports, happening.Stories, happening.Independent, happening.Disagreement));
        Assert.Equal(("2015-02-10", "2015-02-11", "Kramatorsk"), (happening.Day, happening.LastDay, happening.Place));
        Assert.Equal(2, store.ReportsOf(happening).Count);
    }

    [Theory]
    [InlineData("RUS", "UKR", "190", "2015-02-13", "Kramatorsk", "another day")]
    [InlineData("RUS", "GEO", "190", "2015-02-10", "Kramatorsk", "another target elsewhere known")]
    [InlineData("RUS", "UKR", "040", "2015-02-10", "Kramatorsk", "another kind of act")]
    [InlineData("RUS", "UKR", "190", "2015-02-10", "Odessa", "another place")]
    [InlineData("USA", "UKR", "190", "2015-02-10", null, "another source, and no place that says it is the same")]
    public void What_differs_is_another_happening(string source, string target, string cameo, string day, string? place, string why)
    {
        using var store = Place.Open();
        Tell(store, "RUS", "UKR", "190", "2015-02-10", place: "Kramatorsk");
        Tell(store, source, target, cameo, day, place: place);
        Assert.True(store.Happenings.Count() == 2, why);
    }

    [Fact]
    public void Two_persons_of_one_government_are_two_but_it_and_a_member_are_one()
    {
        using var store = Place.Open();
        Tell(store, "RUSGOV/putin", "USA", "040", "2015-09-28");
        Tell(store, "RUSGOV/lavrov", "USA", "040", "2015-09-28");
        Tell(store, "RUS", "USA", "040", "2015-09-28");
        Assert.Equal([1, 2], store.Happenings.List().Select(h => h.Reports).Order());
    }

    [Fact]
    public void Wire_copies_count_once()
    {
        using var store = Place.Open();
        const string Report = "Troops of the one shelled the other on Tuesday, officials in the capital told reporters, and the shelling went on through the night while families hid in cellars and the hospital ran out of water. ";
        const string More = "A doctor who asked not to be named counted the wounded in the corridor, and the mayor begged both sides to stop before the bridges over the river were gone and nobody could leave the town at all any more.";
        Tell(store, "RUS", "UKR", "190", "2015-02-10", text: Report + More);
        var copy = Tell(store, "RUS", "UKR", "190", "2015-02-10", text: "From our wires: " + Report + More);
        var own = Tell(store, "RUS", "UKR", "190", "2015-02-10");
        Assert.Equal("story-1", copy.CopyOf);
        Assert.Null(own.CopyOf);
        var happening = Assert.Single(store.Happenings.List());
        Assert.Equal((3, 2), (happening.Stories, happening.Independent));
    }

    [Fact]
    public void Reports_that_disagree_are_shown_so()
    {
        using var store = Place.Open();
        Tell(store, "RUS", "UKR", "190", "2015-02-10", place: "Kramatorsk", killed: 7);
        Tell(store, "UKR", "UKR", "190", "2015-02-10", place: "Kramatorsk", killed: 15);
        Tell(store, "RUS", "UKR", "190", "2015-02-10", place: "Kramatorsk", killed: 7, isNegated: true);
        var happening = Assert.Single(store.Happenings.Where(new() { Disputed = true }).List());
        Assert.Equal("whether,who,toll", happening.Disagreement);
        Tell(store, "RUS", "GEO", "190", "2015-02-10", killed: 3);
        Assert.Equal(1, store.Happenings.Where(new() { Disputed = false }).Count());
    }

    [Theory]
    [InlineData("036", "2015-09-28", "040", "2015-09-28", "happened")]
    [InlineData("036", "2015-09", "046", "2015-09-28", "happened")]
    [InlineData("036", "2015-09-28", "040", "2015-10-02", "open")]
    [InlineData("036", "2015-09-28", "190", "2015-09-28", "open")]
    [InlineData("138", "2015-09-28", "195", "2015-09-29", "happened")]
    [InlineData("0333", "2015-09-28", "073", "2015-09-28", "happened")]
    public void Plans_are_matched_to_what_happened_in_whatever_order_they_are_told(string plan, string when, string act, string day, string outcome)
    {
        for (var order = 0; order < 2; order++)
        {
            using var place = TestStore.Sqlite();
            using var store = place.Open();
            if (order == 0) Tell(store, "RUS", "USA", plan, when, status: "planned");
            var told = Tell(store, "RUS", "USA", act, day);
            if (order == 1) Tell(store, "RUS", "USA", plan, when, status: "planned");
            Assert.Equal(AddOutcome.Added, told.Outcome);
            var planned = Assert.Single(store.Happenings.List(), h => h.IsPlan);
            Assert.Equal(outcome, planned.Outcome);
            Assert.Equal(outcome == "open" ? null : store.Happenings.List().Single(h => !h.IsPlan).Id, planned.Fulfilment);
        }
    }

    [Fact]
    public void A_plan_that_reports_deny_is_denied_until_one_tells_it()
    {
        using var store = Place.Open();
        Tell(store, "RUS", "USA", "036", "2015-09-28", status: "planned");
        Tell(store, "RUS", "USA", "040", "2015-09-28", isNegated: true);
        Assert.Equal("denied", store.Happenings.List().Single(h => h.IsPlan).Outcome);
        Tell(store, "RUS", "USA", "040", "2015-09-28");
        Assert.Equal("happened", store.Happenings.List().Single(h => h.IsPlan).Outcome);
    }

    [Fact]
    public void A_report_that_is_replaced_takes_its_happening_along()
    {
        using var store = Place.Open();
        Tell(store, "RUS", "UKR", "190", "2015-02-10");
        Tell(store, "RUS", "UKR", "190", "2015-02-10");
        _stories = 0;
        Tell(store, "FRA", "MLI", "070", "2013-01-11", text: "French planes brought food.", mayReplace: true);
        Assert.Equal([("FRA", 1), ("RUS", 1)], store.Happenings.List().Select(h => (h.SourceRealm, h.Reports)).Order());
        Assert.All(store.Events.List(), e => Assert.NotNull(e.Happening));
    }

    private AddResult Tell(
        RecordStore store, string source, string target, string cameo, string date, string status = "actual", string? place = null, int? killed = null, bool isNegated = false, string? text = null, bool mayReplace = false)
    {
        var number = ++_stories;
        var plover = cameo[..2] switch { "19" => "ASSAULT", "04" => "CONSULT", "03" => "AGREE", "07" => "AID", "13" => "THREATEN", _ => throw new ArgumentException(cameo) };
        text ??= $"Report number {number} in words that no other one has: {string.Join(' ', Enumerable.Range(0, 40).Select(i => $"w{number}x{i * 7 % 13}"))}.";
        var casualties = killed is null ? "" : $$"""
            , "casualties": {"killed": {{killed}}}
            """;
        return TestStore.AddJson(store, $$"""
            {"id": "story-{{number}}", "published": "{{date[..7]}}-28", "text": "{{text}}", "sentences": [{"start": 0, "end": 10}],
             "actors": [{{Actor(source)}}, {{Actor(target)}}],
             "events": [{"id": "e1", "cameo": "{{cameo}}", "plover": "{{plover}}", "quad": {{(plover == "ASSAULT" ? 4 : 1)}}, "goldstein": 0, "sources": [{"actor": "{{Id(source)}}"}], "targets": [{"actor": "{{Id(target)}}"}],
               "status": "{{status}}", "negated": {{(isNegated ? "true" : "false")}}, "date": "{{date}}", "place": {{(place is null ? "null" : $$"""{"name": "{{place}}", "country": "UKR", "latitude": {{(place == "Odessa" ? "46.48" : "48.72")}}, "longitude": {{(place == "Odessa" ? "30.72" : "37.56")}}}""")}},
               "trigger": {"start": 0, "end": 3}, "sentence": 0, "confidence": 1{{casualties}}}]}
            """, mayReplace: mayReplace);
    }

    private static string Id(string who) => who.Split('/')[^1];

    private static string Actor(string who)
    {
        var code = who.Split('/')[0];
        return $$"""{"id": "{{Id(who)}}", "name": "{{Id(who)}}", "kind": "{{(who.Contains('/', StringComparison.Ordinal) ? "person" : "country")}}", "country": "{{code[..3]}}", "code": "{{code}}"}""";
    }

    public void Dispose()
    {
        Place.Dispose();
        GC.SuppressFinalize(this);
    }
}
