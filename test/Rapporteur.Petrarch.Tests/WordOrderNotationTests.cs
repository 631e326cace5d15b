using Rapporteur.Events;
using Rapporteur.Knowledge;
using Xunit;

namespace Rapporteur.Petrarch.Tests;

/// <summary>The notation of patterns by the order of words.</summary>
public sealed class WordOrderNotationTests
{
    private static readonly Dictionary<string, string[]> Sets = new(StringComparer.Ordinal) { ["$tap"] = ["tap", "taps", "wire_*tap"], ["$line"] = ["phone_line", "cable"] };

    [Fact]
    public void Forms_of_one_word_share_a_pattern_and_a_phrase_brings_its_words()
    {
        var compiled = Compile("words: S not_*$tap $line_of T");
        Assert.Equal(["tap", "taps", "tap"], compiled.Select(c => c.Form));
        Assert.Same(compiled[0].Pattern, compiled[1].Pattern);
        var phrase = compiled[2].Pattern.Order!;
        Assert.Equal(["not", "wire"], phrase.Before[0].Select(p => p.Spellings[0][0]));
        Assert.True(phrase.TouchesBefore);
        Assert.False(phrase.TouchesAfter);
        Assert.Equal(["phone", "line"], phrase.After[0][0].Spellings[0]);
    }

    [Theory]
    [InlineData("042", "042", null)]
    [InlineData("042:043", "042", "043")]
    [InlineData("---", "---", null)]
    public void A_code_may_have_a_reverse(string code, string forward, string? reverse)
    {
        var pattern = Assert.Single(Compile("words: *visit T", code)).Pattern;
        Assert.Equal((forward, reverse), (pattern.Code, pattern.Reverse));
    }

    [Fact]
    public void Several_before_the_head_act_on_one_another() => Assert.Equal("040", Assert.Single(Compile("words: % *meet")).Pattern.Reverse);

    [Theory]
    [InlineData("words: visit T", "no head")]
    [InlineData("words: *visit *meet", "two heads")]
    [InlineData("words: *visit to__T", "joined by one _")]
    [InlineData("words: *visit $nowhere", "the set $nowhere is in no sets-*.tsv")]
    public void A_wrong_line_says_what_would_be_right(string line, string why) =>
        Assert.Contains(why, Assert.Throws<KnowledgeException>(() => Compile(line)).Message, StringComparison.Ordinal);

    private static List<(string Form, Pattern Pattern)> Compile(string line, string code = "040") =>
        [.. new WordOrderCompiler(Sets).Compile(new TsvRow("verbs/x.tsv", 1, [line, code]), code, null, "")];
}
