using Rapporteur.Knowledge.Petrarch;
using Xunit;

namespace Rapporteur.Petrarch.Tests;

/// <summary>Names in capitals get the form that a text would write.</summary>
public sealed class WrittenNameTests
{
    private static readonly WrittenName Names = new(new HashSet<string>(StringComparer.Ordinal) { "UN", "IMF" });

    [Theory]
    [InlineData("JANE_ROE_", "Jane Roe")]
    [InlineData("JANE ROE", "Jane Roe")]
    [InlineData("THE_LAKE_PARTY", "Lake Party")]
    [InlineData("BANK_OF_THE_NORTH", "Bank of the North")]
    [InlineData("KI-MOON_ROE", "Ki-moon Roe")]
    [InlineData("JOHN_MCROE", "John McRoe")]
    [InlineData("UN_SECRETARY", "UN Secretary")]
    [InlineData("U.N._SECRETARY", "U.N. Secretary")]
    [InlineData("DR._ROE", "Dr. Roe")]
    [InlineData("NTV", "NTV")]
    [InlineData("LI_ROE", "Li Roe")]
    [InlineData("UN_Secy_Gen", "UN Secy Gen")]
    public void One_form(string entry, string written) => Assert.Equal([written], Names.Of(entry));

    [Fact]
    public void A_particle_in_front_may_begin_a_sentence() => Assert.Equal(["al-Roe", "Al-Roe"], Names.Of("AL-ROE"));

    [Fact]
    public void An_acronym_in_brackets_is_a_name_of_its_own() => Assert.Equal(["Lake Front", "LF"], Names.Of("LAKE_FRONT_(LF)_"));
}
