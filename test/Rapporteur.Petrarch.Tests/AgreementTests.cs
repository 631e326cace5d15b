using Rapporteur.Knowledge;
using Rapporteur.Training.Petrarch;
using Xunit;

namespace Rapporteur.Petrarch.Tests;

/// <summary>Our people and those of the field's dictionaries have the same country and role on the same day, but where we know better.</summary>
public sealed class AgreementTests
{
    private static readonly string? Shared = ProjectFolder.Shared("data/petrarch");
    private static readonly string Notes = Path.Combine(ProjectFolder.Root, "training", "Petrarch", "agreement-notes.tsv");

    [Fact]
    public void Agreement_keeps_its_floor()
    {
        Assert.SkipWhen(Shared is null, "shared/data/petrarch is not above the tests: the dictionaries are not part of the project");
        var theirs = DictionaryPeople.Read([Path.Combine(Shared!, "Phoenix.Countries.actors.txt"), Path.Combine(Shared!, "Phoenix.International.actors.txt")], ProjectFolder.Knowledge);
        var agreement = Agreement.Of(World.Load(ProjectFolder.Knowledge), theirs);
        Assert.True(agreement.Persons > 2000, $"{agreement.Persons} persons are in both");
        Floors.Reaches("petrarch-agreement", "read", agreement.Read(AgreementNote.Read(Notes)));
    }

    [Fact]
    public void A_note_says_who_is_right_and_why() =>
        Assert.All(AgreementNote.Read(Notes), n =>
        {
            Assert.Contains(n.Right, (string[])["ours", "theirs", "both"]);
            Assert.True(n.Why.Length > 10, $"{n.Name}: the reason is missing");
        });

    [Theory]
    [InlineData("Jane Roe", "FRA OPP", "FRA GOV", "2001-01", true)]
    [InlineData("Jane Roe", "FRA OPP", "FRA GOV", "2003-01", false)]
    [InlineData("Jane Roe", "FRA MIL", "FRA GOV", "2001-01", false)]
    [InlineData("John Doe", "FRA SPY", "FRA GOV", "2001-01", true)]
    [InlineData("John Doe", "FRA SPY", "ESP GOV", "2001-01", false)]
    public void A_note_fits_its_person_and_time(string name, string ours, string theirs, string month, bool fits)
    {
        List<AgreementNote> notes = [new("Jane Roe", "FRA OPP", "FRA GOV", "2000-05", "2002-05", "ours", "in opposition"), new("*", "* SPY", "= GOV", "", "", "both", "heads of services")];
        var day = DateOnly.ParseExact(month + "-15", "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
        var difference = new Difference(name, day, day, 1, Standing(ours), Standing(theirs));
        Assert.Equal(fits, notes.Exists(n => n.Fits(difference)));
    }

    private static Standing Standing(string text) => new(text.Split(' ')[0], text.Split(' ')[1]);
}
