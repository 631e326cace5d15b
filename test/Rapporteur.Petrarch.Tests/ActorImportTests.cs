using Xunit;

namespace Rapporteur.Petrarch.Tests;

/// <summary>Actor dictionaries become states, places, people, organisations and regions.</summary>
public sealed class ActorImportTests
{
    [Fact]
    public void A_state_is_a_country_and_its_synonyms_are_places_in_it()
    {
        using var folder = new DictionaryFolder().With("a.actors.txt", "FRANCE_ [FRA]\n+LAKETOWN_\n");
        folder.Import();
        Assert.Equal(["+ FRA\t\t\t\tFrance\tFrance"], folder.Rows("countries.tsv"));
        Assert.Equal(["+ Laketown\t\tFRA\tregion"], folder.Rows("places.tsv"));
    }

    [Fact]
    public void Dated_codes_are_terms_and_the_code_without_a_date_comes_last()
    {
        using var folder = new DictionaryFolder().With("a.actors.txt", "JANE_ROE_ [FRAELI] # comment\n+PRESIDENT_ROE_\n\t[FRAGOV 950517-070516] ; comment\n\t[FRALEG >070517]\n");
        folder.Import();
        Assert.Equal(
            ["+ Jane Roe\tPresident Roe;=\t\tFRA\tGOV\t\t1995-05-17\t2007-05-17", "+ Jane Roe\t\t\tFRA\tLEG\t\t2007-05-17", "+ Jane Roe\t\t\tFRA\tELI"],
            folder.Rows("people/petrarch.tsv"));
    }

    [Fact]
    public void A_word_of_the_name_tells_an_organisation_from_a_person()
    {
        using var folder = new DictionaryFolder().With("a.actors.txt", "LAKE_PARTY\n\t[FRAOPP 950517-070516]\n");
        folder.Import();
        Assert.Empty(folder.Rows("people/petrarch.tsv"));
        Assert.Equal(["+ Lake Party\t\tagency\tFRA\tOPP\tFRAOPP\t1995-05-17\t2007-05-17"], folder.Rows("organisations.tsv"));
    }

    [Theory]
    [InlineData("LAKE_WATCH [NGOFRA]", "+ Lake Watch\t\tngo\tFRA\tNGO\tNGOFRA")]
    [InlineData("LAKE_GUARDS [FRAMIL]", "+ Lake Guards\t\tagency\tFRA\tMIL\tFRAMIL")]
    [InlineData("LAKE_REBELS [FRAREBLKE]", "+ Lake Rebels\t\tarmed-group\tFRA\tREB\tFRAREBLKE")]
    public void Longer_codes_are_split(string line, string row)
    {
        using var folder = new DictionaryFolder().With("a.actors.txt", line);
        folder.Import();
        Assert.Equal([row], folder.Rows("organisations.tsv"));
    }

    [Fact]
    public void Three_letters_that_are_no_state_are_a_region_of_their_own()
    {
        using var folder = new DictionaryFolder().With("a.actors.txt", "LAKELAND_ [QQL]\n+LAKELANDER_\n");
        folder.Import();
        Assert.Equal(["QQL\tLakeland\tLakeland;Lakelander"], folder.Rows("regions.tsv"));
    }

    [Fact]
    public void The_mark_for_nobody_keeps_a_longer_name_from_meaning_a_shorter_one()
    {
        using var folder = new DictionaryFolder().With("a.actors.txt", "FRANCE_STREET_ [---]\n");
        folder.Import();
        Assert.Equal(["+ France Street\t\t\tregion"], folder.Rows("places.tsv"));
    }

    [Fact]
    public void What_cannot_be_read_is_reported_with_its_line_and_the_rest_is_kept()
    {
        using var folder = new DictionaryFolder().With("a.actors.txt", "\t[FRA]\nNAMELESS\nJANE_ROE\n\t[FRAGOV 20121204]\n\t[FRAGOV <991231]\nX+Y [FRA]\nLAKE [FRA\n");
        folder.Import();
        var file = Path.Combine(folder.Path, "a.actors.txt");
        Assert.Equal(
            [$"{file}:1: a code without an entry above it", $"{file}:2: 'NAMELESS' has no code", $"{file}:4: '20121204' is no time; write <991231, >20010101 or 970101-061231",
             $"{file}:6: two names on a line; give the second one of its own", $"{file}:7: the bracket is not closed"],
            folder.Reports.Order(StringComparer.Ordinal));
        Assert.Equal(["+ Jane Roe\t=\t\tFRA\tGOV\t\t\t1999-12-31"], folder.Rows("people/petrarch.tsv"));
    }
}
