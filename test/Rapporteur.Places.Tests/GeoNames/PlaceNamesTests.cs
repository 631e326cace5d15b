using Rapporteur.Knowledge.GeoNames;
using Xunit;

namespace Rapporteur.Places.Tests.GeoNames;

public sealed class PlaceNamesTests
{
    [Theory]
    [InlineData("Kiev")]
    [InlineData("Rio de Janeiro")]
    [InlineData("Deir ez-Zor")]
    [InlineData("Sana'a")]
    [InlineData("St. Petersburg")]
    [InlineData("Port-au-Prince")]
    public void Names_that_an_English_text_may_write_are_kept(string name) => Assert.True(PlaceNames.IsPlausible(name));

    [Theory]
    [InlineData("KBP")]
    [InlineData("kiev")]
    [InlineData("Київ")]
    [InlineData("Kijów")]
    [InlineData("Kyiv 2")]
    [InlineData("UN/LOCODE")]
    [InlineData("https://en.wikipedia.org/wiki/Kyiv")]
    [InlineData("Ur")]
    [InlineData("Prst")]
    [InlineData("Aaaachen")]
    [InlineData("Kyiv capital of Ukraine")]
    [InlineData("Kyiv -")]
    [InlineData("")]
    public void Codes_links_and_other_scripts_are_not(string name) => Assert.False(PlaceNames.IsPlausible(name));

    [Theory]
    [InlineData("Zürich", "Zurich", "Zürich")]
    [InlineData("Şa‘dah", "Sa`dah", "Sa`dah")]
    [InlineData("Huế", "Hue", "Hue")]
    [InlineData("東京", "", null)]
    [InlineData("A;B", "A B", "A B")]
    [InlineData("# 5", "", null)]
    public void The_main_name_is_the_local_one_where_our_letters_have_it(string name, string ascii, string? main) => Assert.Equal(main, PlaceNames.Main(name, ascii));
}
