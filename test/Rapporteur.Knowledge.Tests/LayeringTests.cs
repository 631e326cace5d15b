using Xunit;

namespace Rapporteur.Knowledge.Tests;

/// <summary>Layers over each other: what the upper one adds, replaces and retracts.</summary>
public sealed class LayeringTests : IDisposable
{
    private static readonly DateOnly Day = new(2020, 6, 1);

    private readonly TemporaryFolder _lower = new();
    private readonly TemporaryFolder _upper = new();

    public LayeringTests() => _lower
        .With("countries.tsv", Columns.Countries, "FRA|FR|220|FR|France||French|Frenchman|Paris||", "DEU|DE|255|GM|Germany||German||Berlin||")
        .With("places.tsv", Columns.Places, "Paris||FRA|city|48.86|2.35|", "Frankfurt|Frankfurt am Main|DEU|city|50.1|8.7|", "Frankfurt||FRA|city|1|1|")
        .With("people/west.tsv", Columns.People, "Jeanne Martin|Jeannette Martin|f|FRA|GOV|president|2019-01-01|", "Paul Petit||m|FRA|GOV|prime minister|2019-01-01|")
        .With("organisations.tsv", Columns.Organisations, "Blue Front|BF|party|FRA|PTY|||")
        .With("members.tsv", Columns.Members, "Blue Front|FRA||", "Blue Front|DEU||")
        .With("roles.tsv", Columns.Roles, "soldier;trooper|MIL|MIL|person||");

    public void Dispose()
    {
        _lower.Dispose();
        _upper.Dispose();
    }

    [Fact]
    public void An_upper_layer_adds()
    {
        _upper.With("people/mine.tsv", Columns.People, "Anna Braun||f|DEU|GOV|chancellor|2018-01-01|");
        var world = Stacked();
        Assert.Equal("Anna Braun", world.Offices.Holder("DEU", "chancellor", Day)?.Name);
        Assert.Equal("Jeanne Martin", world.Offices.Holder("FRA", "president", Day)?.Name);
    }

    [Fact]
    public void Lines_of_one_name_stand_in_place_of_the_lower_ones()
    {
        _upper.With("people/mine.tsv", Columns.People, "Jeanne Martin|Jeanne M|f|FRA|OPP|opposition leader|2018-01-01|");
        var world = Stacked();
        Assert.Null(world.Offices.Holder("FRA", "president", Day));
        Assert.Equal("OPP", world.PersonOf("Jeanne Martin")!.TermAt(Day)!.Role);
        Assert.Empty(Names.Of(world, "Jeannette Martin"));
        Assert.Equal("Jeanne Martin", Names.One<Person>(world, "Jeanne M").Name);
    }

    [Fact]
    public void An_organisation_is_replaced_from_any_of_the_files_of_organisations()
    {
        _upper.With("armed-groups.tsv", Columns.Organisations, "Blue Front|BF|armed-group|FRA|REB|||");
        Assert.Equal("REB", Names.One<Organisation>(Stacked(), "Blue Front").Role);
    }

    [Fact]
    public void One_role_word_of_a_line_is_replaced_and_the_others_stay()
    {
        _upper.With("roles.tsv", Columns.Roles, "trooper|COP|COP|person||");
        var world = Stacked();
        Assert.Equal("COP", world.Roles.Find("trooper")?.Role);
        Assert.Equal("MIL", world.Roles.Find("soldier")?.Role);
    }

    [Fact]
    public void A_place_is_replaced_only_in_its_own_state()
    {
        _upper.With("places.tsv", Columns.Places, "Frankfurt||DEU|city|50.11|8.68|");
        var latitudes = Names.Of(Stacked(), "Frankfurt").Select(n => ((Location)n.Entity).Latitude);
        Assert.Equal([1, 50.11], latitudes.Order());
    }

    [Fact]
    public void A_minus_retracts()
    {
        _upper.With("people/mine.tsv", Columns.People, "- Paul Petit").With("members.tsv", Columns.Members, "- Blue Front|DEU");
        var world = Stacked();
        Assert.Null(world.PersonOf("Paul Petit"));
        Assert.Empty(Names.Of(world, "Paul Petit"));
        Assert.Null(world.Offices.Holder("FRA", "prime minister", Day));
        Assert.Equal(["FRA"], world.Organisations.MembersOf("Blue Front", Day));
    }

    [Fact]
    public void A_minus_with_the_name_alone_retracts_all_of_that_name()
    {
        _upper.With("places.tsv", Columns.Places, "- Frankfurt").With("members.tsv", Columns.Members, "-Blue Front");
        var world = Stacked();
        Assert.Empty(Names.Of(world, "Frankfurt"));
        Assert.Empty(world.Organisations.MembersOf("Blue Front", Day));
    }

    [Fact]
    public void A_plus_adds_names_and_terms_and_keeps_what_is_below()
    {
        _upper.With("people/mine.tsv", Columns.People, "+ Jeanne Martin|Madame M", "+ Jeanne Martin|||FRA|GOV|finance minister|2015-01-01|2019-01-01")
            .With("organisations.tsv", Columns.Organisations, "+ Blue Front|Front Bleu").With("countries.tsv", "iso3|names", "+ FRA|Hexagon");
        var world = Stacked();
        Assert.Equal("Jeanne Martin", Names.One<Person>(world, "Madame M").Name);
        Assert.Equal("Jeanne Martin", world.Offices.Holder("FRA", "finance minister", new DateOnly(2016, 1, 1))?.Name);
        Assert.Equal("Jeanne Martin", world.Offices.Holder("FRA", "president", Day)?.Name);
        Assert.Equal("PTY", Names.One<Organisation>(world, "Front Bleu").Role);
        Assert.Equal("France", Names.One<Country>(world, "Hexagon").Name);
    }

    [Fact]
    public void A_plus_for_somebody_unknown_is_no_error()
    {
        _upper.With("people/mine.tsv", Columns.People, "+ Nobody Known|N K", "+ Anna Braun|||DEU|GOV|chancellor|2018-01-01|");
        var world = Stacked();
        Assert.Null(world.PersonOf("Nobody Known"));
        Assert.Equal("Anna Braun", world.Offices.Holder("DEU", "chancellor", Day)?.Name);
    }

    [Fact]
    public void Columns_may_be_left_out_and_stand_in_any_order()
    {
        _upper.With("people/mine.tsv", "office|name|country|role", "chancellor|Anna Braun|DEU|GOV");
        Assert.Equal("Anna Braun", Stacked().Offices.Holder("DEU", "chancellor", Day)?.Name);
    }

    [Fact]
    public void Origins_name_the_layer()
    {
        _upper.With("people/mine.tsv", "# mine", Columns.People, "Anna Braun||f|DEU|GOV|chancellor|2018-01-01|");
        var world = Stacked();
        Assert.Equal(Path.Combine(_upper.Path, "people/mine.tsv") + ":3", world.PersonOf("Anna Braun")!.Origin);
        Assert.Equal("people/west.tsv:2", world.PersonOf("Jeanne Martin")!.Origin);
    }

    [Fact]
    public void The_grammar_alone_can_stay_below()
    {
        _lower.With("words.tsv", "class|words", "owner|of").With("verbs/19-fight.tsv", Columns.Verbs, "S attack T|190||The army attacked the town.");
        _upper.With("countries.tsv", Columns.Countries, "DEU|DE|255|GM|Germany||German||Berlin||");
        var compiled = new KnowledgeSources([KnowledgeLayer.Shipped(_lower.Path, isGrammarOnly: true), KnowledgeLayer.Open(_upper.Path)]).Compile();
        var world = new World(compiled);
        Assert.Equal(["DEU"], world.Countries.Select(c => c.Code));
        Assert.Contains("of", world.Words["owner"].Order());
        Assert.Empty(compiled.Rows(Layers.FactKind.Verb));
    }

    [Theory]
    [InlineData("people/mine.tsv", "nmae|office", "people/mine.tsv:1", "name TAB names")]
    [InlineData("people/mine.tsv", Columns.People + "\nAnna Braun||f|DEU|GOV|chancellor|2018-13-01|", "people/mine.tsv:2", "1999-08-09")]
    [InlineData("people/mine.tsv", Columns.People + "\nAnna Braun||f|DEU|GOV|chancellor|2018-01-01|2017-01-01", "people/mine.tsv:2", "before it begins")]
    [InlineData("people/mine.tsv", Columns.People + "\nAnna Braun||f|DEU|GOV|chancellor|||too many", "people/mine.tsv:2", "TAB")]
    public void What_cannot_be_used_is_named_with_file_line_and_mend(string file, string text, string place, string mend)
    {
        _upper.With(file, text.Split('\n'));
        var error = Assert.Throws<KnowledgeException>(Stacked);
        Assert.Contains(place, error.Message, StringComparison.Ordinal);
        Assert.Contains(mend, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_without_knowledge_is_no_layer()
    {
        _upper.With("notes.txt", "nothing");
        Assert.Contains("people/*.tsv", Assert.Throws<KnowledgeException>(() => KnowledgeLayer.Open(_upper.Path)).Message, StringComparison.Ordinal);
        Assert.Throws<KnowledgeException>(() => KnowledgeLayer.Open(Path.Combine(_upper.Path, "missing")));
    }

    private World Stacked() => new(KnowledgeSources.Of(_lower.Path, _upper.Path).Compile());
}
