using Xunit;

namespace Rapporteur.Who.Tests;

/// <summary>Each example of <c>docs/actor-codes.md</c> gets the code that the page gives it.</summary>
public sealed class ActorCodeTests
{
    public static TheoryData<string, string, string> Examples()
    {
        var examples = new TheoryData<string, string, string>();
        foreach (var line in File.ReadLines(Path.Combine(ProjectFolder.Root, "docs", "actor-codes.md")))
        {
            var cells = line.Split('|', StringSplitOptions.TrimEntries);
            if (cells.Length == 6 && cells[2].Length == 10 && char.IsDigit(cells[2][0])) examples.Add(cells[1], cells[2], cells[3]);
        }

        return examples;
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void The_page_tells_the_code_of_a_phrase(string phrase, string day, string code) => Assert.Equal(code, Reading.Reader.Who(phrase, Reading.Day(day))?.Code);

    [Fact]
    public void The_page_has_examples() => Assert.True(Examples().Count >= 25);
}
