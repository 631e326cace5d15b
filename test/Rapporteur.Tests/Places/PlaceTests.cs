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

    [Theory]
    [InlineData("Gunmen attacked Iraqi soldiers in the town of Tikrit on Monday.", "Tikrit")]
    [InlineData("Russian jets bombed rebels in the Syrian town of Idlib.", "Idlib")]
    [InlineData("Russian jets bombed the Syrian city of Idlib.", "Idlib")]
    [InlineData("MOSCOW, March 3 (Reuters) – The Russian foreign minister met the American secretary of state in Geneva.", "Geneva")]
    [InlineData("PARIS, June 2 (AFP) – A suicide bomber killed six soldiers in Kabul, the French defence minister said in Paris.", "Kabul")]
    [InlineData("A French officer in Paris said that militants had attacked the Afghan army in Kabul.", "Kabul")]
    [InlineData("The German chancellor met the French president at a summit in Paris after talks in Madrid.", "Paris")]
    [InlineData("Militiamen stormed the Libyan parliament in Tripoli.", "Tripoli")]
    [InlineData("Houthi rebels fired missiles at the Saudi army near Aden.", "Aden")]
    [InlineData("French troops attacked rebels in northern Mali.", "northern Mali")]
    [InlineData("French troops attacked rebels in Timbuktu, Mali.", "Timbuktu")]
    [InlineData("French troops attacked rebels in Timbuktu, in northern Mali.", "Timbuktu")]
    [InlineData("The Syrian army killed five rebels in Aleppo and captured a village in Idlib.", "Aleppo")]
    [InlineData("Talks between Iran and the United States resumed in Vienna on Tuesday.", "Vienna")]
    [InlineData("At talks in Vienna, Iran and the United States agreed to free prisoners.", "Vienna")]
    [InlineData("Kharkiv was bombed by the Russian army.", "Kharkiv")]
    [InlineData("The Russian army shelled Kharkiv.", "Kharkiv")]
    [InlineData("Russian forces captured Kharkiv from Ukrainian troops.", "Kharkiv")]
    [InlineData("Rebels backed by Rwanda seized the Congolese city of Goma.", "Goma")]
    [InlineData("Police arrested a Palestinian protester outside a mosque in Jerusalem.", "Jerusalem")]
    [InlineData("In Karachi, gunmen killed a Pakistani journalist.", "Karachi")]
    [InlineData("Gunmen in Karachi killed a Pakistani journalist.", "Karachi")]
    [InlineData("Kenyan police arrested the opposition leader at a hotel in Nairobi.", "Nairobi")]
    [InlineData("A car bomb in Beirut killed a Lebanese general.", "Beirut")]
    [InlineData("The Russian navy seized a Ukrainian ship in the Black Sea.", "Black Sea")]
    [InlineData("The Belarusian president received the Russian foreign minister in Minsk.", "Minsk")]
    [InlineData("The French foreign minister visited Tehran.", "Tehran")]
    [InlineData("The army, which had lost Palmyra, attacked the rebels in Homs.", "Homs")]
    [InlineData("Iraqi troops backed by American jets attacked militants in the city of Mosul, 400 km north of Baghdad.", "Mosul")]
    [InlineData("Israel bombed Rafah", "Rafah")]
    [InlineData("Israeli strike on Rafah kills six Palestinians", "Rafah")]
    public void Where_it_happened_not_where_it_was_written(string text, string name) => Assert.Equal(name, Reading.First(text, "2015-09-28").Place?.Name);

    [Theory]
    [InlineData("MOSCOW, March 3 (Reuters) – The Russian foreign minister met the American secretary of state.")]
    [InlineData("BERLIN (AP) — Germany condemned Iran.")]
    [InlineData("French troops attacked Malian rebels.")]
    [InlineData("The president of Kenya met the rebels.")]
    [InlineData("The United States sent troops to Kuwait.")]
    [InlineData("Moscow and Washington agreed to hold talks.")]
    [InlineData("The Damascus government accused Turkey of arming rebels.")]
    public void No_place_is_told(string text) => Assert.Null(Reading.First(text, "2015-09-28").Place);

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
