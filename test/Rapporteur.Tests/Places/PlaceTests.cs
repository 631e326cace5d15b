using Xunit;

namespace Rapporteur.Tests.Places;

/// <summary>Where an act happened.</summary>
public sealed class PlaceTests
{
    [Theory]
    [InlineData("Pakistan held talks with the Taliban in Doha.", "Doha", "QAT")]
    [InlineData("Israeli soldiers shot a Palestinian protester near Hebron.", "Hebron", "PSE")]
    [InlineData("Turkey signed a peace agreement with Armenia in Zurich.", "Zurich", "CHE")]
    [InlineData("The Turkish army attacked rebels in Iraq.", "Iraq", "IRQ")]
    public void The_place_of_the_clause(string text, string name, string country)
    {
        var place = Reading.First(text, "2015-09-28").Place;
        Assert.NotNull(place);
        Assert.Equal((name, country), (place.Name, place.Country));
    }

    [Fact]
    public void A_city_has_coordinates()
    {
        var place = Reading.First("Russian President Vladimir Putin met US President Barack Obama in New York on Monday.", "2015-09-28").Place!;
        Assert.Equal(40.7, place.Latitude!.Value, 0.3);
        Assert.Equal(-74.0, place.Longitude!.Value, 0.3);
    }

    [Fact]
    public void A_sea_has_no_country() =>
        Assert.Null(Reading.Root("06", "China and Russia held joint military exercises in the Sea of Japan.", "2015-09-28").Place!.Country);

    [Fact]
    public void Where_something_goes_is_not_where_it_happens() => Assert.NotEqual("Poland", Reading.First("NATO may send troops to Poland.", "2015-09-28").Place?.Name);

    [Fact]
    public void No_place_is_invented() => Assert.Null(Reading.First("Japan criticized China.", "2015-09-28").Place);
}
