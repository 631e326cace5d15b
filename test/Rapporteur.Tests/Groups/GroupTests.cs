using Rapporteur.Tests.Relations;
using Xunit;

namespace Rapporteur.Tests.Groups;

/// <summary>Groups with the members that the words around them give.</summary>
public sealed class GroupTests
{
    [Theory]
    [InlineData("Three states – Kenya, Uganda and Rwanda – signed the pact.", "existing Three states: KEN RWA UGA")]
    [InlineData("The Malian president said Kenya and Uganda were key. Ghana proposed a contact group of all the countries the Malian president mentioned plus Togo.", "proposed contact group: GHA KEN UGA TGO", false)]
    [InlineData("The Malian president said Kenya and Uganda were key. Ghana proposed a contact group of all the countries the Malian president mentioned plus Togo.", "proposed contact group: KEN TGO UGA")]
    [InlineData("The summit was hosted by Kenya, Uganda and Rwanda. The three countries without Uganda signed a text.", "existing three countries: KEN RWA")]
    [InlineData("Kenya called for a coalition against the pirates.", "proposed coalition")]
    [InlineData("Vietnam and Japan agreed on patrols. Both countries sent ships.", "existing Both countries: JPN VNM")]
    [InlineData("The summit was hosted by Kenya, Uganda and Rwanda. The three agreed on a text.", "existing three: KEN RWA UGA")]
    [InlineData("States including Kenya and Uganda sent troops.", "existing States: KEN UGA", false)]
    [InlineData("Five states – Kenya, Uganda and Rwanda among them – signed the pact.", "existing Five states: KEN RWA UGA", false)]
    public void Members_are_worked_out(string text, string group, bool isFound = true)
    {
        var groups = Lines.Groups(Reading.Of(text, "2018-05-05"));
        if (isFound) Assert.Contains(group, groups);
        else Assert.DoesNotContain(group, groups);
    }

    [Fact]
    public void A_named_group_has_the_members_of_the_storys_day()
    {
        const string text = "NATO condemned Russia.";
        var before = Assert.Single(Reading.Of(text, "2022-05-05").Groups);
        var after = Assert.Single(Reading.Of(text, "2024-05-05").Groups);
        Assert.DoesNotContain(before.Members, m => m.Code == "SWE");
        Assert.Contains(after.Members, m => m.Code == "SWE");
    }

    [Fact]
    public void A_member_that_the_story_names_is_that_actor()
    {
        var record = Reading.Of("NATO condemned Russia. Poland sent troops to the border.", "2022-05-05");
        var poland = Assert.Single(Assert.Single(record.Groups).Members, m => m.Code == "POL");
        Assert.Equal("poland", poland.ActorId);
    }
}
