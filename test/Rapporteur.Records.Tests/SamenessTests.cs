using Rapporteur.Records.Sameness;
using Xunit;

namespace Rapporteur.Records.Tests;

public sealed class SamenessTests : IDisposable
{
    private const string Body = "The two presidents met in the palace on Monday and spoke for four hours about the strait, the grain and the prisoners.";

    private readonly TestStore _place = TestStore.Sqlite();

    [Theory]
    [InlineData("HELSINKI, July 16 (Our Wire) — ")]
    [InlineData("HELSINKI — ")]
    [InlineData("Helsinki (Agency) - ")]
    [InlineData("NEW YORK, Sept. 28 -- ")]
    public void The_same_text_but_for_a_dateline_is_one_story_with_two_sources(string dateline)
    {
        using var store = _place.Open();
        Add(store, "a", Body);
        var other = Add(store, "b", dateline + Body);
        Assert.Equal((AddOutcome.SameReport, "a"), (other.Outcome, other.KeptAs));
        var kept = Assert.Single(store.Stories.List());
        Assert.Equal([("a", ""), ("b", dateline.Trim())], store.SourcesOf(kept).Select(s => (s.SourceId, s.Dateline)));
        Assert.Equal(kept, store.Story("b"));
        Assert.Equal(AddOutcome.Already, Add(store, "b", dateline + Body).Outcome);
    }

    [Theory]
    [InlineData("The talks — which nobody had expected — began. ")]
    [InlineData("Moscow said in 2014 - and says now - that it will. ")]
    public void A_dash_makes_no_dateline(string lead) => Assert.Equal("", StoryWords.Of(lead + Body, null).Dateline);

    [Fact]
    public void A_dateline_stands_behind_the_title() => Assert.Equal("PARIS, May 1 —", StoryWords.Of("A Title Here\n\nPARIS, May 1 — " + Body, "A Title Here").Dateline);

    [Fact]
    public void The_same_bulletin_weeks_later_is_another_report()
    {
        using var store = _place.Open();
        Add(store, "a", Body, new DateOnly(2020, 1, 1));
        Assert.Equal(AddOutcome.SameReport, Add(store, "b", Body, new DateOnly(2020, 1, 8)).Outcome);
        Assert.Equal(AddOutcome.Added, Add(store, "c", Body, new DateOnly(2020, 2, 1)).Outcome);
    }

    [Fact]
    public void Removing_the_first_source_keeps_the_story_for_the_other()
    {
        using var store = _place.Open();
        Add(store, "a", Body);
        Add(store, "b", Body);
        store.Add(new Record { Story = new Story { Id = "a", Text = "Something else entirely." } }, TestStore.Reading, mayReplace: true);
        Assert.Equal(["a", "b"], store.Stories.List().Select(s => s.StoryId).Order());
        Assert.Equal(Body, store.Story("b")!.Text);
    }

    [Fact]
    public void Samples_tell_copies_from_other_stories()
    {
        var random = new Random(3);
        string Words(int count) => string.Join(' ', Enumerable.Range(0, count).Select(_ => $"w{random.Next(3000)}"));
        for (var round = 0; round < 40; round++)
        {
            var text = Words(400);
            var one = Shingles.Of(StoryWords.Of(text, null).Words);
            var cut = Shingles.Of(StoryWords.Of("Some lead of our own. " + text[..(text.Length / 2)], null).Words);
            var other = Shingles.Of(StoryWords.Of(Words(400), null).Words);
            Assert.True(one.Intersect(cut).Count() >= 0.6 * cut.Length && cut.Length >= 4, $"round {round}: {one.Intersect(cut).Count()} of {cut.Length}");
            Assert.Empty(one.Intersect(other));
        }
    }

    public void Dispose() => _place.Dispose();

    private static AddResult Add(RecordStore store, string id, string text, DateOnly? day = null) =>
        store.Add(new Record { Story = new Story { Id = id, Text = text, Published = day } }, TestStore.Reading);
}
