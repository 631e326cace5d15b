using System.Globalization;
using Rapporteur.Knowledge;
using Xunit;

namespace Rapporteur.Places.Tests;

public sealed class DisputeTests
{
    // The law gave a half to each of two; a place has one country.
    private const string Halved = "Hans Island";

    private static readonly DateOnly Today = new(2026, 1, 1);

    [Theory]
    [InlineData("2013-06-01", "UKR sovereign")]
    [InlineData("2014-03-01", "RUS occupies, UKR sovereign")]
    [InlineData("2014-03-18", "RUS annexed, RUS occupies, UKR sovereign")]
    [InlineData("2022-08-01", "RUS annexed, RUS occupies, UKR sovereign")]
    public void Crimea_has_its_claimants_by_date(string day, string expected) =>
        Assert.Equal(expected, Claims(Shipped.Place("Crimea", "UKR").Dispute, day));

    [Theory]
    [InlineData("2020-01-01", "ARM occupies, AZE sovereign, Nagorno-Karabakh self-governs")]
    [InlineData("2021-01-01", "AZE sovereign, Nagorno-Karabakh self-governs")]
    [InlineData("2023-09-20", "AZE sovereign")]
    public void Nagorno_Karabakh_ends_where_its_authorities_gave_up(string day, string expected) =>
        Assert.Equal(expected, Claims(Shipped.Place("Nagorno-Karabakh", "AZE").Dispute, day));

    [Theory]
    [InlineData("1995-01-01", "YUG sovereign")]
    [InlineData("2000-01-01", "UNMIK administers, YUG sovereign")]
    [InlineData("2004-01-01", "SCG sovereign, UNMIK administers")]
    [InlineData("2007-01-01", "SRB sovereign, UNMIK administers")]
    [InlineData("2010-01-01", "SRB claims, UNMIK administers, XKX self-governs")]
    public void Kosovo_follows_the_states_it_was_part_of(string day, string expected) =>
        Assert.Equal(expected, Claims(Shipped.State("XKX").Dispute, day));

    [Theory]
    [InlineData("Simferopol", "UKR", "Crimea")]
    [InlineData("Kherson", "UKR", "Kherson region")]
    [InlineData("Tskhinvali", "GEO", "South Ossetia")]
    [InlineData("Laayoune", "ESH", "Western Sahara")]
    [InlineData("Kaohsiung", "TWN", "Taiwan")]
    [InlineData("Kunashir", "RUS", "Kuril Islands")]
    [InlineData("Diego Garcia", "IOT", "British Indian Ocean Territory")]
    public void A_town_shares_the_dispute_over_its_region_or_its_state(string town, string country, string dispute) =>
        Assert.Equal(dispute, Shipped.Place(town, country).Dispute?.Place);

    [Theory]
    [InlineData("Paris", "FRA")]
    [InlineData("Kyiv", "UKR")]
    [InlineData("Chisinau", "MDA")]
    [InlineData("Irkutsk", "RUS")]
    public void What_nobody_contests_has_no_dispute(string town, string country) => Assert.Null(Shipped.Place(town, country).Dispute);

    [Fact]
    public void Those_who_rule_a_place_go_before_its_sovereign()
    {
        var golan = Shipped.Place("Golan Heights", "SYR").Dispute!;
        Assert.Equal(["ISR"], golan.HoldersAt(new DateOnly(2000, 1, 1)).Select(c => c.Claimant));
        var crimea = Shipped.Place("Crimea", "UKR").Dispute!;
        Assert.Equal(["UKR"], crimea.HoldersAt(new DateOnly(2000, 1, 1)).Select(c => c.Claimant));
        Assert.False(crimea.IsOpenAt(new DateOnly(2000, 1, 1)));
        Assert.True(crimea.IsOpenAt(new DateOnly(2015, 1, 1)));
    }

    [Fact]
    public void Every_dispute_is_over_a_place_or_state_that_is_known()
    {
        var led = Shipped.World.Places.Select(p => p.Dispute).Concat(Shipped.World.Countries.Select(c => c.Dispute)).ToHashSet();
        Assert.Empty(Shipped.World.Disputes.Where(d => !led.Contains(d)).Select(d => d.Place));
        Assert.True(Shipped.World.Disputes.Count >= 90);
    }

    [Fact]
    public void Every_claimant_is_known()
    {
        var claims = Shipped.World.Disputes.SelectMany(d => d.Claims).ToList();
        Assert.Empty(claims.Where(c => c.Country is not null && Shipped.World.CountryOf(c.Country) is null).Select(c => c.Origin));
        Assert.Empty(claims.Where(c => c.Authority is not null && !IsName(c.Authority)).Select(c => $"{c.Origin} {c.Authority}"));
    }

    [Fact]
    public void A_place_is_counted_to_its_sovereign_where_it_has_one()
    {
        foreach (var place in Shipped.World.Places.Where(p => p.Dispute is { } d && d.Place == p.Name && d.Place != Halved))
        {
            var sovereigns = place.Dispute!.At(Today).Where(c => c.Status == ClaimStatus.Sovereign).Select(c => c.Country).ToList();
            if (sovereigns.Count > 0) Assert.Equal([place.Country], sovereigns);
        }
    }

    [Fact]
    public void Nobody_is_sovereign_beside_another() =>
        Assert.Empty(Shipped.World.Disputes
            .Where(d => d.Place != Halved && d.At(Today).Count(c => c.Status == ClaimStatus.Sovereign) > 1)
            .Select(d => d.Place));

    [Theory]
    [InlineData("Atlantis\tUKR\towns\t\t\t", "disputes.tsv:2: 'owns' is no status; write one of sovereign")]
    [InlineData("Atlantis\t\tclaims\t\t\t", "disputes.tsv:2: the claimant is missing")]
    [InlineData("Atlantis\tUKR\tclaims\t2001\t2000\t", "disputes.tsv:2: the claim ends before it begins")]
    [InlineData("Atlantis\tUKR\tclaims\tyesterday\t\t", "disputes.tsv:2: 'yesterday' is no date")]
    public void A_bad_line_names_file_and_line_and_mend(string line, string message)
    {
        using var folder = new TemporaryFolder();
        folder.Write("disputes.tsv", $"place\tclaimant\tstatus\tfrom\tto\tnote\n{line}\n");
        var error = Assert.Throws<KnowledgeException>(() => KnowledgeSources.Of(ProjectFolder.Knowledge, folder.Path).Compile());
        Assert.Contains(message, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_users_own_lines_stand_in_place_of_ours()
    {
        using var folder = new TemporaryFolder();
        folder.Write("disputes.tsv", "place\tclaimant\tstatus\tfrom\tto\tnote\nCrimea\tUKR\tsovereign\t1991\t\tmine\n");
        var world = new World(KnowledgeSources.Of(ProjectFolder.Knowledge, folder.Path).Compile());
        var crimea = world.Places.First(p => p is { Name: "Crimea", Country: "UKR" }).Dispute!;
        Assert.Equal("mine", Assert.Single(crimea.Claims).Note);
        Assert.Equal(Shipped.World.Disputes.Count, world.Disputes.Count);
    }

    private static string Claims(Dispute? dispute, string day) => string.Join(", ", dispute!
        .At(DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture))
        .Select(c => $"{c.Claimant} {Word(c.Status)}")
        .Order(StringComparer.Ordinal));

    private static string Word(ClaimStatus status) => status == ClaimStatus.SelfGoverns ? "self-governs" : status.ToString().ToLowerInvariant();

    private static bool IsName(string name)
    {
        var words = new List<NameWord>();
        NameIndex.Split(name, words);
        return Shipped.World.Names.TryMatch(name, words, 0, out var end, out _) && end == words.Count;
    }
}
