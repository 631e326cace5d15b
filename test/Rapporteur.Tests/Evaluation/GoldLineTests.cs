using CsCheck;
using Rapporteur.Evaluation;
using Rapporteur.Evaluation.Gold;
using Xunit;

namespace Rapporteur.Tests.Evaluation;

/// <summary>Forms of gold are known by their keys; what is wrong is said.</summary>
public sealed class GoldLineTests
{
    private static readonly string[] Scraps = ["", "[", "]", "{", "}", "-1", "null", "\"", "99999999999", "\\ud800", "\ud800", ",", "[[", "true"];

    [Theory]
    [InlineData(GoldForm.Events, """ "gold": {"events": []} """)]
    [InlineData(GoldForm.Events, """ "events": [{"cameo": "190", "plover": "ASSAULT", "sources": [{"actor": "a", "start": 0, "end": 5}], "targets": [], "trigger": {"start": 6, "end": 9}}] """)]
    [InlineData(GoldForm.Pairs, """ "gold": {"pairs": [{"root": "AID", "source": [[0, 5]], "target": []}]} """)]
    [InlineData(GoldForm.Types, """ "gold": {"plover": "AID", "mode": null, "sources": [{"actorText": "x", "code": "USA"}], "targets": []} """)]
    [InlineData(GoldForm.Penta, """ "gold": {"penta": 4} """)]
    [InlineData(GoldForm.Roles, """ "gold": {"spans": [{"role": "source", "start": 0, "end": 5}]} """)]
    [InlineData(GoldForm.Statements, """ "gold": {"attributions": [{"source": [[0, 5]], "cue": [], "content": [[6, 9]]}]} """)]
    [InlineData(GoldForm.Markup, """ "gold": {"entities": [{"type": "Person", "start": 0, "end": 5}], "relations": []} """)]
    public void The_form_is_known_by_its_keys(GoldForm form, string members)
    {
        var story = GoldLine.Parse($$"""{"id": "1", "text": "Kenya won.", {{members}} }""", out var problem);
        Assert.Null(problem);
        Assert.Equal(form, story!.Content.Form);
    }

    [Fact]
    public void Actors_are_given_by_offsets_or_by_words_that_stand_once()
    {
        var story = GoldLine.Parse("""{"id": "1", "text": "Kenya aided Chad and Mali.", "date": "2014-02-03", "gold": {"events": [{"plover": "AID", "source": {"text": "Kenya"}, "target": [{"start": 12, "end": 16, "text": "Chad"}, [21, 25]]}]}}""", out _)!;
        Assert.Equal(new DateOnly(2014, 2, 3), story.Story.Published);
        var item = Assert.Single(((EventGold)story.Content).Events);
        Assert.Equal(["Kenya"], item.Sources.Select(p => p.Span!.Value.Of(story.Story.Text).ToString()));
        Assert.Equal(["Chad", "Mali"], item.Targets.Select(p => p.Span!.Value.Of(story.Story.Text).ToString()));
    }

    [Theory]
    [InlineData("nonsense", "is no JSON")]
    [InlineData("[]", "no JSON object")]
    [InlineData("""{"text": "A.", "gold": {"penta": 1}}""", "no \"id\"")]
    [InlineData("""{"id": "1", "gold": {"penta": 1}}""", "no \"text\"")]
    [InlineData("""{"id": "1", "text": "A."}""", "has no gold")]
    [InlineData("""{"id": "1", "text": "A.", "gold": {"weather": 1}}""", "form that is not known")]
    [InlineData("""{"id": "1", "text": "A.", "date": "May", "gold": {"penta": 1}}""", "write 2015-09-28")]
    [InlineData("""{"id": "1", "text": "A.", "gold": {"penta": 7}}""", "classes 0 to 4")]
    [InlineData("""{"id": "1", "text": "A.", "gold": {"events": [{}]}}""", "without a code")]
    [InlineData("""{"id": "1", "text": "A.", "gold": {"events": [{"cameo": "29"}]}}""", "CAMEO code '29'")]
    [InlineData("""{"id": "1", "text": "A.", "gold": {"events": [{"cameo": "19", "status": "perhaps"}]}}""", "write actual")]
    [InlineData("""{"id": "1", "text": "A.", "gold": {"events": [{"cameo": "19", "source": {"start": 0, "end": 9}}]}}""", "covers nothing")]
    [InlineData("""{"id": "1", "text": "A.", "gold": {"events": [{"cameo": "19", "source": {"start": 0, "end": 1, "text": "B"}}]}}""", "where the text has 'A'")]
    [InlineData("""{"id": "1", "text": "A A.", "gold": {"events": [{"cameo": "19", "source": {"text": "A"}}]}}""", "more than once")]
    [InlineData("""{"id": "1", "text": "A.", "gold": {"events": [{"cameo": "19", "source": {"text": "B"}}]}}""", "not in the text")]
    [InlineData("""{"id": "\ud800", "text": "A.", "gold": {"penta": 1}}""", "half a surrogate")]
    public void What_is_wrong_is_said(string line, string expected)
    {
        Assert.Null(GoldLine.Parse(line, out var problem));
        Assert.Contains(expected, problem, StringComparison.Ordinal);
    }

    [Fact]
    public void No_line_throws()
    {
        const string Good = """{"id": "1", "text": "Kenya aided Chad.", "gold": {"events": [{"plover": "AID", "cameo": "07", "source": {"start": 0, "end": 5}, "target": [[12, 16]], "negated": false}], "pairs": [], "entities": [{"type": "Person"}]}}""";
        Gen.Select(Gen.Int[0, Good.Length - 1], Gen.Int[0, 12], Gen.Int[0, Scraps.Length - 1]).Sample(t =>
        {
            var line = Good[..t.Item1] + Scraps[t.Item3] + Good[Math.Min(Good.Length, t.Item1 + t.Item2)..];
            var story = GoldLine.Parse(line, out var problem);
            Assert.Equal(story is null, problem is not null);
            var record = FoundStory.Parse(line, out problem);
            Assert.Equal(record is null, problem is not null);
        }, iter: 3000);
    }
}
