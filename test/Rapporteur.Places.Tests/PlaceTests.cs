using System.Globalization;
using Rapporteur.Knowledge;
using Xunit;

namespace Rapporteur.Places.Tests;

public sealed class PlaceTests
{
    private static readonly string[] Kinds = ["city", "region", "sea", "strait", "river", "island", "mountain", "base", "crossing"];

    private static IReadOnlyList<Location> Places => Shipped.World.Places;

    [Fact]
    public void Places_lie_inside_their_states()
    {
        var boxes = Shipped.Reference("states.tsv").ToDictionary(r => r[0], r => r[3..].Select(d => double.Parse(d, CultureInfo.InvariantCulture)).ToArray());
        // The sea may reach beyond the borders of the state that it is counted to.
        var astray = Places.Where(p => p.Country is not null && boxes.ContainsKey(p.Country) && p.Kind is not ("sea" or "strait"))
            .Where(p => !IsInside(boxes[p.Country!], p.Latitude!.Value, p.Longitude!.Value))
            .Select(p => $"{p.Origin} {p.Name}");
        Assert.Empty(astray);
    }

    [Fact]
    public void Places_have_a_kind_and_a_known_state_and_coordinates()
    {
        Assert.Empty(Places.Where(p => !Kinds.Contains(p.Kind)).Select(p => p.Origin));
        Assert.Empty(Places.Where(p => p.Country is not null && Shipped.World.CountryOf(p.Country) is null).Select(p => p.Origin));
        Assert.Empty(Places.Where(p => p.Latitude is null || p.Longitude is null || Math.Abs(p.Latitude.Value) > 90).Select(p => p.Origin));
    }

    [Fact]
    public void No_state_has_two_places_of_one_name() =>
        Assert.Empty(Places.GroupBy(p => (p.Name, p.Country)).Where(g => g.Count() > 1).Select(g => string.Join(" and ", g.Select(p => p.Origin))));

    [Fact]
    public void Regions_that_places_lie_in_are_places_of_the_same_state()
    {
        var known = Places.Where(p => p.Kind != "city").Select(p => (p.Name, p.Country)).ToHashSet();
        Assert.Empty(Places.Where(p => p.Region is not null && !known.Contains((p.Region, p.Country))).Select(p => $"{p.Origin} {p.Region}"));
    }

    [Fact]
    public void Thousands_of_places_have_coordinates_a_state_and_a_region() =>
        Assert.True(Places.Count(p => p is { Country: not null, Region: not null, Latitude: not null }) >= 3200);

    [Fact]
    public void A_hundred_states_have_their_first_level_regions() =>
        Assert.True(Places.Where(p => p.Kind == "region" && p.Country is not null).GroupBy(p => p.Country).Count(g => g.Count() >= 5) >= 100);

    [Theory]
    [InlineData("UKR", "Vinnytsia region", "Zakarpattia", "Crimea", "Donetsk region", "Odesa oblast", "Chernivtsi Oblast", "Kharkiv Region")]
    [InlineData("RUS", "Chechnya", "Tatarstan", "Zabaikalsky Krai", "Yugra", "Kursk region", "Jewish Autonomous Region")]
    [InlineData("SYR", "Damascus countryside province", "Rif Dimashq", "Quneitra province", "Tartous province")]
    [InlineData("IRQ", "Nineveh", "Halabja province", "Duhok province", "Basra Province", "Salah ad Din Province")]
    [InlineData("AFG", "Helmand", "Daykundi", "Bamyan province", "Sar-e Pul")]
    [InlineData("NGA", "Borno state", "Zamfara state", "Rivers state", "Federal Capital Territory")]
    [InlineData("YEM", "Saada province", "Hodeidah governorate", "Dhale province", "al-Mahrah")]
    [InlineData("COD", "Lualaba", "Kasai-Central", "Nord-Ubangi", "Ituri")]
    [InlineData("CHN", "Xinjiang", "Tibet", "Guangxi Zhuang Autonomous Region", "Sichuan province")]
    [InlineData("TUR", "Diyarbakir province", "Şırnak province", "Hatay")]
    public void Regions_are_known_by_the_names_that_news_gives_them(string country, params string[] names)
    {
        Assert.All(names, name =>
        {
            var words = new List<NameWord>();
            NameIndex.Split(name, words);
            Assert.True(Shipped.World.Names.TryMatch(name, words, 0, out var end, out var entries), name);
            Assert.Equal(words.Count, end);
            Assert.Contains(entries, e => e.Entity is Location { Kind: "region" } place && place.Country == country);
        });
    }

    private static bool IsInside(double[] box, double latitude, double longitude)
    {
        var (south, west, north, east) = (box[0], box[1], box[2], box[3]);
        return latitude >= south && latitude <= north && (west <= east ? longitude >= west && longitude <= east : longitude >= west || longitude <= east);
    }
}
