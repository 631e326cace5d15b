using Xunit;

namespace Rapporteur.Petrarch.Tests;

/// <summary>Verb dictionaries become patterns by the order of words over sets of verb forms.</summary>
public sealed class VerbImportTests
{
    private const string Dictionary = """
        <!-- a comment
        over two lines -->
        &COIN
        +SILVER FLORIN
        +PENNY
        &MONEY_
        +&COIN
        +CASH
        --- PAY [071:072] ---
        PAY {PAID PAYS}
        RE_+PAY
        CHIP_IN [073]
        - * &MONEY TO + [074]
        - REFUSED_TO_* [120] # comment
        - % * ^ DEBT [---]
        - $ WAS * { THE DEBT } ( OF + ) [075]
        --- PAY [---] ---
        PARRY
        """;

    [Fact]
    public void Sets_are_flat_and_verbs_have_their_forms()
    {
        using var folder = new DictionaryFolder().With("a.verbs.txt", Dictionary);
        folder.Import();
        Assert.Empty(folder.Reports);
        Assert.Equal(
            ["$ps.coin\tsilver_florin;penny", "$ps.money\tsilver_florin;penny;cash", "$pv.pay\tpay;paid;pays;re_*pay;re_*pays;re_*payed;re_*paying", "$pv.pay.2\tchip_in;chips_in;chiped_in;chiping_in", "$pv.pay-2\tparry;parries;parried;parrying"],
            folder.Rows("verbs/sets-petrarch.tsv"));
    }

    [Fact]
    public void Patterns_keep_the_order_of_words()
    {
        using var folder = new DictionaryFolder().With("a.verbs.txt", Dictionary);
        folder.Import();
        Assert.Equal(
            ["words: *$pv.pay\t071:072", "words: *$pv.pay.2\t073", "words: *$pv.pay|$pv.pay.2 $ps.money to T\t074", "words: refused_to_*$pv.pay|$pv.pay.2\t120",
             "words: % *$pv.pay|$pv.pay.2 ^ debt\t---", "words: S was *$pv.pay|$pv.pay.2 the debt of T\t075"],
            folder.Rows("verbs/50-petrarch.tsv"));
    }

    [Theory]
    [InlineData("--- [010] ---", "the block has no name")]
    [InlineData("--- PAY [0?] ---", "no event code")]
    [InlineData("- * DEBT", "no code in brackets")]
    [InlineData("- DEBT [010]", "the pattern must have one *")]
    [InlineData("- * DEBT } [010]", "a bracket of the pattern has no partner")]
    [InlineData("- * &NOWHERE [010]", "the set &NOWHERE is not above")]
    [InlineData("PAY {PAID", "the brace is not closed")]
    public void A_broken_line_is_reported(string line, string why)
    {
        using var folder = new DictionaryFolder().With("a.verbs.txt", "--- OWE [020] ---\nOWE\n" + line);
        folder.Import();
        var report = Assert.Single(folder.Reports);
        Assert.Contains("a.verbs.txt:3: ", report, StringComparison.Ordinal);
        Assert.Contains(why, report, StringComparison.Ordinal);
    }
}
