using Rapporteur.Records.Exports;
using Xunit;

namespace Rapporteur.Records.Tests;

/// <summary>The one place where cells become lines.</summary>
public sealed class DelimitedTextTests
{
    [Theory]
    [InlineData("plain", "plain", "plain")]
    [InlineData("a, b", "\"a, b\"", "a, b")]
    [InlineData("he said \"no\"", "\"he said \"\"no\"\"\"", "he said \"no\"")]
    [InlineData("two\r\nlines", "\"two\r\nlines\"", "two lines")]
    [InlineData("tab\tand\rreturn", "\"tab\tand\rreturn\"", "tab and return")]
    [InlineData("next\u0085line\u2028and\u2029page\f", "next\u0085line\u2028and\u2029page\f", "next line and page ")]
    [InlineData(null, "", "")]
    public void Cells_stay_one_cell(string? cell, string csv, string tabs)
    {
        Assert.Equal($"x,{csv},y\n", Line(cell, ','));
        Assert.Equal($"x\t{tabs}\ty\n", Line(cell, '\t'));
    }

    private static string Line(string? cell, char separator)
    {
        using var writer = new StringWriter();
        DelimitedText.WriteLine(writer, ["x", cell, "y"], separator);
        return writer.ToString();
    }
}
