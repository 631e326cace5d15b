using Xunit;

namespace Rapporteur.Petrarch.Tests;

/// <summary>Agent dictionaries become role nouns.</summary>
public sealed class AgentImportTests
{
    [Theory]
    [InlineData("LAKE_KEEPER [~GOV] # comment", "+ lake keeper\tGOV\tGOV\tperson")]
    [InlineData("LAKE_GOOSE {LAKE_GEESE} [~QQL]", "+ lake goose;lake geese\tQQL\tQQL\tperson")]
    [InlineData("LAKE_WATER_FOLK {} [~REBMIL]", "+ lake water folk\tREB\tREBMIL\tgroup")]
    [InlineData("LAKE_CHARITY_BODY [NGO~]", "+ lake charity body\tNGO\tNGO~\t")]
    public void An_agent_is_a_role(string line, string row)
    {
        using var folder = new DictionaryFolder().With("a.agents.txt", line);
        folder.Import();
        Assert.StartsWith(row, Assert.Single(folder.Rows("roles.tsv")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_set_stands_for_each_of_its_words()
    {
        using var folder = new DictionaryFolder().With("a.agents.txt", "!PERSON! = MAN, WOMAN\nLAKE!PERSON! [~GOV]\n!PERSON!_OF_LAKES [~GOV]\n");
        folder.Import();
        Assert.Equal(["+ lakeman;lakewoman\tGOV\tGOV\tperson", "+ man of lakes;woman of lakes\tGOV\tGOV\tperson"], folder.Rows("roles.tsv"));
    }

    [Theory]
    [InlineData("KEEPER", "no code in brackets")]
    [InlineData("KEEPER [GOV]", "no agent code")]
    [InlineData("KEEPER {KEEPERS [~GOV]", "the brace is not closed")]
    [InlineData("!NOBODY! [~GOV]", "the set !NOBODY! is not above")]
    [InlineData("{} [~GOV]", "the noun is missing")]
    public void A_broken_line_is_reported(string line, string why)
    {
        using var folder = new DictionaryFolder().With("a.agents.txt", "# comment\n" + line);
        folder.Import();
        var report = Assert.Single(folder.Reports);
        Assert.Contains("a.agents.txt:2: ", report, StringComparison.Ordinal);
        Assert.Contains(why, report, StringComparison.Ordinal);
    }
}
