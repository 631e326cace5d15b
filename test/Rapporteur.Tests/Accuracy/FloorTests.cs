using Xunit;

namespace Rapporteur.Tests.Accuracy;

/// <summary>The figures in <c>test/floors.tsv</c> hold on the development sets.</summary>
public sealed class FloorTests
{
    [Theory]
    [InlineData("pairs", "plover-pairs", "root_and_link", "macro_f1")]
    [InlineData("penta", "cameo-penta", "accuracy", "macro_f1")]
    [InlineData("roles", "cameo-roles", "source_f1", "target_f1", "both_f1")]
    [InlineData("plover", "plover-gsr", "first_accuracy", "type_f1", "sources_country_f1", "targets_country_f1")]
    [InlineData("entities", "re3d", "strict_f1", "overlap_f1")]
    [InlineData("relations", "re3d", "fights_f1", "talks_f1", "all_p", "all_f1")]
    [InlineData("statements", "statements-polnear", "attribution_f1", "attribution_and_speaker_f1", "speaker_accuracy")]
    public void A_set_keeps_its_floors(string kind, string set, params string[] metrics)
    {
        var figures = Scorer.Score(kind, set);
        Assert.DoesNotContain("missing_stories", figures.Keys);
        foreach (var metric in metrics) Floors.Reaches(set, metric, figures[metric]);
    }

    [Fact]
    public void The_close_reading_of_one_article_keeps_its_floor() =>
        Floors.Reaches("un-talks-2015", "facts", Scorer.Facts("un-talks-2015", new DateOnly(2015, 9, 28)));

    [Theory]
    [InlineData("gulf-rift-2017", 2017, 7, 13)]
    [InlineData("pretoria-truce-2022", 2022, 11, 3)]
    [InlineData("karabakh-truce-2020", 2020, 11, 10)]
    public void The_close_reading_of_our_own_stories_keeps_its_floor(string story, int year, int month, int day) =>
        Floors.Reaches(story, "facts", Scorer.FactsOfOwn(story, new DateOnly(year, month, day)));
}
