using Rapporteur.Knowledge.Petrarch;
using Xunit;

namespace Rapporteur.Petrarch.Tests;

/// <summary>What stands between the brackets of an actor dictionary.</summary>
public sealed class ActorCodeTests
{
    [Theory]
    [InlineData("USAGOV", "USAGOV", null, null)]
    [InlineData("usagov", "USAGOV", null, null)]
    [InlineData("---", "---", null, null)]
    [InlineData("FRA/ESP", "FRA/ESP", null, null)]
    [InlineData("FRAGOV <950517", "FRAGOV", null, "1995-05-17")]
    [InlineData("FRAGOV >20070516", "FRAGOV", "2007-05-16", null)]
    [InlineData("FRAGOV > 070516", "FRAGOV", "2007-05-16", null)]
    [InlineData("FRAGOV 950517-070516", "FRAGOV", "1995-05-17", "2007-05-17")]
    [InlineData("FRAGOV 19950517 - 20070516", "FRAGOV", "1995-05-17", "2007-05-17")]
    [InlineData("IGO 450101-19991231", "IGO", "1945-01-01", "2000-01-01")]
    public void A_code_holds_on_its_days(string text, string code, string? from, string? to)
    {
        Assert.True(ActorCode.TryParse(text, out var read, out _));
        Assert.Equal((code, Day(from), Day(to)), (read.Code, read.From, read.To));
    }

    [Theory]
    [InlineData("+++", "no actor code")]
    [InlineData("AAA/", "no actor code")]
    [InlineData("USAGOV 20121204", "no time")]
    [InlineData("USAGOV <991331", "no time")]
    [InlineData("USAGOV 2004017-20061201", "no time")]
    [InlineData("USAGOV 20070101-20060101", "ends before it begins")]
    public void A_code_that_cannot_be_read_says_why(string text, string why)
    {
        Assert.False(ActorCode.TryParse(text, out _, out var problem));
        Assert.Contains(why, problem, StringComparison.Ordinal);
    }

    private static DateOnly? Day(string? day) => day is null ? null : DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture);
}
