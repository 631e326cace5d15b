using Xunit;

namespace Rapporteur.Knowledge.Tests;

/// <summary>What holds on a day: offices that several hold, organisations that become something else, members.</summary>
public sealed class StandingTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Of_several_holders_it_is_the_one_of_whom_it_is_most_usually_said()
    {
        var world = World("people/a.tsv", Columns.People,
            "Head One||m|AAA|GOV|president|2000-01-01|2010-01-01", "Rebel Two||m|AAA|REB|northern leader;president|1999-01-01|2012-01-01",
            "Head Three||m|AAA|GOV|president|2009-01-01|2011-01-01");
        Assert.Equal("Head One", world.Offices.Holder("AAA", "president", new DateOnly(2005, 1, 1))?.Name);
        Assert.Null(world.Offices.Holder("AAA", "president", new DateOnly(2009, 6, 1)));
        Assert.Equal("Head Three", world.Offices.Holder("AAA", "president", new DateOnly(2010, 6, 1))?.Name);
        Assert.Equal("Rebel Two", world.Offices.Holder("AAA", "president", new DateOnly(2011, 6, 1))?.Name);
        Assert.Null(world.Offices.Holder("AAA", "president", new DateOnly(2012, 1, 1)));
    }

    [Fact]
    public void An_organisation_is_what_its_line_of_the_day_says()
    {
        var world = World("armed-groups.tsv", Columns.Organisations, "Hill Front|HF|armed-group|AAA|REB|||2000-05-01", "Hill Front|HF;Hill Party|party|AAA|PTY||2000-05-01|");
        var front = Names.One<Organisation>(world, "HF");
        Assert.Same(front, Names.One<Organisation>(world, "Hill Party"));
        Assert.Equal("REB", front.At(new DateOnly(2000, 4, 30)).Role);
        Assert.Equal("PTY", front.At(new DateOnly(2000, 5, 1)).Role);
        Assert.Equal("PTY", front.At(null).Role);
    }

    [Fact]
    public void A_name_with_a_sign_in_it_is_found_only_with_it()
    {
        var world = World("places.tsv", Columns.Places, "Austin, Texas||USA|city|30.3|-97.7|", "P5+1|P5 + 1||region|||", "Iran-Iraq border||IRN|region|||", "Left Party (Maoist)||IRN|region|||", "Mail & Guardian||IRN|region|||");
        Assert.NotEmpty(Names.Of(world, "Austin, Texas"));
        Assert.Empty(Names.Of(world, "Austin Texas"));
        Assert.NotEmpty(Names.Of(world, "P5+1"));
        Assert.NotEmpty(Names.Of(world, "P5 + 1"));
        Assert.Empty(Names.Of(world, "P5 1"));
        Assert.NotEmpty(Names.Of(world, "Left Party (Maoist)"));
        Assert.Empty(Names.Of(world, "Left Party Maoist"));
        Assert.NotEmpty(Names.Of(world, "Mail & Guardian"));
        Assert.NotEmpty(Names.Of(world, "Iran Iraq border"));
        Assert.Empty(Names.Of(world, "Iran, Iraq border"));
    }

    [Fact]
    public void Members_are_those_of_the_day()
    {
        var world = World("members.tsv", Columns.Members, "Pact|AAA||", "Pact|BBB|1999-03-12|", "Pact|CCC||1991-07-01");
        Assert.Equal(["AAA", "CCC"], world.Organisations.MembersOf("Pact", new DateOnly(1991, 6, 30)));
        Assert.Equal(["AAA", "BBB"], world.Organisations.MembersOf("Pact", new DateOnly(1999, 3, 12)));
        Assert.Equal(["AAA", "BBB"], world.Organisations.MembersOf("Pact", null));
        Assert.Empty(world.Organisations.MembersOf("Other", null));
    }

    private World World(string file, params string[] lines) => Rapporteur.Knowledge.World.Load(_folder.With(file, lines).Path);
}
