using Xunit;

namespace Rapporteur.Who.Tests;

/// <summary>The phrases of <c>test/Data/who.tsv</c> are understood as often as <c>test/floors.tsv</c> says.</summary>
public sealed class WhoAccuracyTests(ITestOutputHelper output)
{
    private const int Columns = 5;

    [Fact]
    public void Countries_and_roles_keep_their_floors()
    {
        int phrases = 0, countries = 0, roles = 0;
        foreach (var row in File.ReadLines(Path.Combine(ProjectFolder.Root, "test", "Data", "who.tsv")).Where(l => !l.StartsWith('#')).Skip(1).Select(l => l.Split('\t')))
        {
            Assert.True(row.Length == Columns, $"who.tsv: '{row[0]}' has {row.Length} columns");
            var actor = Reading.Reader.Who(row[0], Reading.Day(row[1]), row[2].Length == 0 ? null : row[2]);
            phrases++;
            var country = (actor?.Country ?? "") == row[3];
            var role = (actor?.Role ?? "") == row[4];
            if (country) countries++;
            if (role) roles++;
            if (!country || !role) output.WriteLine($"{row[0]} ({row[1]}): {row[3]} {row[4]} expected, {actor?.Country} {actor?.Role} got: {actor?.Name}");
        }

        Assert.True(phrases >= 250, $"only {phrases} phrases");
        Floors.Reaches("who", "country", (double)countries / phrases);
        Floors.Reaches("who", "role", (double)roles / phrases);
    }
}
