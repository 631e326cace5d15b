using Xunit;

namespace Rapporteur.Tests.Groups;

/// <summary>Words that point to several actors mean all of them, wherever they stand in a role.</summary>
public sealed class PointedSetTests
{
    private const string List = "The summit was hosted by Kenya, Uganda and Rwanda. ";
    private const string Pair = "Mali and Niger signed a treaty in Bamako. ";

    [Theory]
    [InlineData(List + "The three countries condemned Burundi.", "KEN+UGA+RWA 111 BDI")]
    [InlineData(List + "The three condemned Burundi.", "KEN+UGA+RWA 111 BDI")]
    [InlineData(List + "Burundi condemned the three countries.", "BDI 111 KEN+UGA+RWA")]
    [InlineData(List + "They condemned Burundi.", "KEN+UGA+RWA 111 BDI")]
    [InlineData(Pair + "Both sides condemned Chad.", "MLI+NER 111 CHA")]
    [InlineData(Pair + "Both countries condemned Chad.", "MLI+NER 111 CHA")]
    [InlineData(Pair + "Their governments condemned Chad.", "MLIGOV+NERGOV 111 CHA")]
    [InlineData(Pair + "Each side condemned Chad.", "MLI+NER 111 CHA")]
    [InlineData(Pair + "Each side accused the other of cheating.", "MLI 112 NER")]
    [InlineData(List + "They accused Burundi of arming rebels in Malawi.", "KEN+UGA+RWA 1121 BDI")]
    public void All_are_meant(string text, string line) => Assert.Contains(line.Replace("CHA", "TCD", StringComparison.Ordinal), Reading.Events(text, "2018-05-05"));

    [Theory]
    [InlineData("The summit was hosted by Kenya and Uganda. The three countries condemned Burundi.")]
    [InlineData(List + "The rebels marched on the town. They condemned Burundi.")]
    [InlineData(List + "The three Kenyan ministers condemned Burundi.")]
    [InlineData(List + "Farmers sold tea. Prices rose. They condemned Burundi.")]
    public void Others_are_not(string text) =>
        Assert.DoesNotContain(Reading.Root("111", text, "2018-05-05").Sources, s => s.Code == "UGA");

    [Fact]
    public void Those_who_act_are_not_the_others() =>
        Assert.DoesNotContain(Reading.Root("111", "Kenya and Uganda condemned them.", "2018-05-05").Targets, t => t.ActorId is not null);

    [Fact]
    public void All_have_the_words_that_point_to_them()
    {
        const string text = List + "The three countries condemned Burundi.";
        var sources = Reading.Root("11", text, "2018-05-05").Sources;
        Assert.All(sources, s => Assert.Equal("The three countries", s.Span.Of(text).ToString()));
    }

    [Fact]
    public void Two_who_meet_are_the_two_of_the_same_sentence() =>
        Assert.Contains("RUSGOV 030 TURGOV", Reading.Events("Vladimir Putin spoke to Recep Tayyip Erdogan by telephone, and the two agreed to set up a centre.", "2020-11-11").Select(Turn));

    [Fact]
    public void Ministers_of_several_are_each_ones() =>
        Assert.Contains(Reading.Of(List + "Rex Tillerson met the foreign ministers of the three.", "2017-07-13").Events, e => e.Cameo == "040" && e.Targets.Select(t => t.Code).Intersect(["KENGOV", "UGAGOV", "RWAGOV"]).Count() == 3);

    private static string Turn(string line) => line == "TURGOV 030 RUSGOV" ? "RUSGOV 030 TURGOV" : line;
}
