using Xunit;

namespace Rapporteur.Places.Tests;

public sealed class StateTests
{
    [Fact]
    public void Every_entry_of_ISO_3166_1_is_a_state_with_its_codes()
    {
        var wrong = Shipped.Reference("states.tsv")
            .Where(r => Shipped.World.CountryOf(r[0]) is not { } state || state.Alpha2 != r[1] || state.To is not null)
            .Select(r => r[0]);
        Assert.Empty(wrong);
        Assert.Equal(250, Shipped.Reference("states.tsv").Count());
    }

    [Fact]
    public void Every_member_of_the_Correlates_of_War_system_has_its_number_and_no_other_has_one()
    {
        var wrong = Shipped.Reference("states.tsv")
            .Where(r => (Shipped.State(r[0]).CowCode?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "") != r[2])
            .Select(r => r[0]);
        Assert.Empty(wrong);
    }

    [Fact]
    public void Codes_are_well_formed_and_borne_by_one_state_at_a_time()
    {
        var now = Shipped.World.Countries.Where(c => c.To is null).ToList();
        Assert.All(Shipped.World.Countries, c =>
        {
            Assert.Matches("^[A-Z]{3}$", c.Code);
            Assert.Matches("^[A-Z]{2}$", c.Alpha2);
            Assert.All(c.FipsCodes, f => Assert.Matches("^[A-Z]{2}$", f));
        });
        Assert.Equal(now.Count, now.Select(c => c.Code).Distinct().Count());
        Assert.Equal(now.Count, now.Select(c => c.Alpha2).Distinct().Count());
        Assert.Equal(now.Sum(c => c.FipsCodes.Count), now.SelectMany(c => c.FipsCodes).Distinct().Count());
        Assert.Equal(now.Count(c => c.CowCode is not null), now.Select(c => c.CowCode).Distinct().Count(c => c is not null));
    }

    [Theory]
    [InlineData("SUN", null, "1991-12-26")]
    [InlineData("YUG", null, "2003-02-04")]
    [InlineData("SCG", "2003-02-04", "2006-06-05")]
    [InlineData("CSK", null, "1993-01-01")]
    [InlineData("DDR", null, "1990-10-03")]
    [InlineData("YMD", null, "1990-05-22")]
    [InlineData("ANT", null, "2010-10-10")]
    [InlineData("SSD", "2011-07-09", null)]
    [InlineData("TLS", "2002-05-20", null)]
    public void States_that_came_or_went_have_their_dates(string code, string? from, string? to)
    {
        var state = Shipped.State(code);
        Assert.Equal(from, state.From?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal(to, state.To?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
    }

    [Fact]
    public void Every_capital_has_a_place_with_coordinates_in_its_state()
    {
        var without = Shipped.World.Countries
            .Where(c => c.Capital is not null && c.To is null)
            .Where(c => !Shipped.World.Places.Any(p => p.Name == c.Capital && p.Country == c.Code && p.Latitude is not null && p.Longitude is not null))
            .Select(c => $"{c.Name}: {c.Capital}");
        Assert.Empty(without);
    }
}
