using CsCheck;
using Rapporteur.Knowledge;
using Rapporteur.Knowledge.GeoNames;
using Xunit;

namespace Rapporteur.Places.Tests.GeoNames;

public sealed class ImporterTests
{
    private const string Columns = "name\tnames\tcountry\tkind\tlatitude\tlongitude\tregion\n";

    [Fact]
    public void A_town_becomes_a_line_of_our_columns()
    {
        var (places, problems) = Import(DumpLines.Kyiv);
        Assert.Empty(problems);
        Assert.EndsWith(Columns + "+ Kyiv\tKiev;Kiew;Kyjev;Kyiv City\tUKR\tcity\t50.4547\t30.5238\t\n", places, StringComparison.Ordinal);
    }

    [Fact]
    public void The_most_populous_of_a_name_goes_first()
    {
        var lines = Lines(Import(DumpLines.LondonOntario, DumpLines.London).Places);
        Assert.Equal(["GBR", "CAN"], lines.Select(l => l[2]));
    }

    [Fact]
    public void A_name_that_is_anothers_own_stays_that_ones()
    {
        var alternates = Assert.Single(Lines(Import(DumpLines.Munich).Places))[1].Split(';');
        Assert.Contains("Muenchen", alternates);
        Assert.Contains("Monaco di Baviera", alternates);
        Assert.DoesNotContain("Monaco", alternates);
        Assert.DoesNotContain("MUC", alternates);
    }

    [Fact]
    public void A_name_beyond_our_letters_is_written_in_ASCII() => Assert.Equal("+ Hue", Assert.Single(Lines(Import(DumpLines.Hue).Places))[0]);

    [Fact]
    public void The_sea_has_no_state()
    {
        var line = Assert.Single(Lines(Import(DumpLines.BlackSea).Places));
        Assert.Equal("", line[2]);
        Assert.Equal("sea", line[3]);
    }

    [Fact]
    public void Small_towns_and_other_features_are_left_out()
    {
        var importer = Importer(minPopulation: 15_000);
        importer.Read(new StringReader(string.Join('\n', DumpLines.SmallTown, DumpLines.Park, DumpLines.BlackSea, DumpLines.Kyiv)), NoProblem);
        Assert.Equal((4, 2, 2), (importer.Lines, importer.Places, importer.LeftOut));
    }

    [Fact]
    public void A_place_named_by_a_common_word_is_left_out()
    {
        var importer = new GeoNamesImporter(new GeoNamesOptions
        {
            Countries = Shipped.World.Countries,
            Words = CommonWords.Of(KnowledgeSources.Of(ProjectFolder.Knowledge)),
        });
        var police = DumpLines.Line(10, "Police", "Police", "", 53.55, 14.57, "P", "PPLA2", "PL", "87", 34_000);
        var kyiv = DumpLines.Kyiv.Replace("Kyiv City", "Summit", StringComparison.Ordinal);
        importer.Read(new StringReader(police + "\n" + kyiv), NoProblem);
        Assert.Equal((1, 1), (importer.Places, importer.LeftOut));
        Assert.Contains("+ Kyiv\tKiev;Kiew;Kyjev\t", Written(importer), StringComparison.Ordinal);
    }

    [Fact]
    public void Regions_have_their_names_from_the_admin_file()
    {
        var problems = new List<ImportProblem>();
        var admin = AdminNames.Read(new StringReader("UA.12\tKyiv City\tKyiv City\t703447\nUA.13\tKyiv\n\nDE.02\tBavaria\tBavaria\t2951839\n"), problems.Add);
        Assert.Equal([new ImportProblem(2, "2 columns where the file has 4")], problems);
        var importer = Importer(admin);
        importer.Read(new StringReader(DumpLines.Munich + "\r\n" + DumpLines.Kyiv), NoProblem);
        Assert.Equal(["Kyiv City", "Bavaria"], Lines(Written(importer)).Select(l => l[6]));
    }

    [Theory]
    [InlineData("Kyiv", "1 columns where the dump has 19")]
    [InlineData("x", "1 columns where the dump has 19")]
    [InlineData("0\tA\tA\t\t1\t1\tP\tPPL\tUA\t\t\t\t\t\t1\t\t\t\t", "'0' is no geonameid")]
    [InlineData("9\t\tA\t\t1\t1\tP\tPPL\tUA\t\t\t\t\t\t1\t\t\t\t", "the name is missing or not UTF-8")]
    [InlineData("9\tA\tA\t\t91\t1\tP\tPPL\tUA\t\t\t\t\t\t1\t\t\t\t", "'91' is no latitude")]
    [InlineData("9\tA\tA\t\tNaN\t1\tP\tPPL\tUA\t\t\t\t\t\t1\t\t\t\t", "'NaN' is no latitude")]
    [InlineData("9\tA\tA\t\t1\teast\tP\tPPL\tUA\t\t\t\t\t\t1\t\t\t\t", "'east' is no longitude")]
    [InlineData("9\tA\tA\t\t1\t1\tP\tPPL\tZZ\t\t\t\t\t\t1\t\t\t\t", "no state of countries.tsv has the alpha-2 code 'ZZ'")]
    [InlineData("9\tA\tA\t\t1\t1\tP\tPPL\tUKR\t\t\t\t\t\t1\t\t\t\t", "'UKR' is no country code of two letters")]
    [InlineData("9\tA\tA\t\t1\t1\tP\tPPL\tUA\t\t\t\t\t\tmany\t\t\t\t", "'many' is no population")]
    public void A_broken_line_is_named_and_the_rest_is_read(string broken, string problem)
    {
        var (places, problems) = Import(DumpLines.Munich, broken, DumpLines.Kyiv);
        Assert.Equal([new ImportProblem(2, problem)], problems);
        Assert.Equal(["+ Kyiv", "+ Munich"], Lines(places).Select(l => l[0]));
    }

    [Fact]
    public void Any_text_is_read_to_its_end() => Gen.String.Array[0, 20].Sample(lines =>
    {
        var importer = Importer();
        var problems = 0;
        importer.Read(new StringReader(string.Join('\n', lines)), _ => problems++);
        Assert.True(problems <= importer.Lines);
        Assert.StartsWith(GeoNamesImporter.FirstLine, Written(importer), StringComparison.Ordinal);
    });

    [Fact]
    public void The_same_dump_gives_the_same_file()
    {
        string[] dump = [DumpLines.Kyiv, DumpLines.Munich, DumpLines.London, DumpLines.LondonOntario, DumpLines.BlackSea];
        Assert.Equal(Import(dump).Places, Import(dump).Places);
    }

    [Fact]
    public void It_stops_when_told_to()
    {
        using var stop = new CancellationTokenSource();
        var importer = Importer();
        Assert.Throws<OperationCanceledException>(() => importer.Read(new StringReader(DumpLines.Kyiv + "\n" + DumpLines.Munich), NoProblem, stop.Cancel, stop.Token));
        Assert.Equal(1, importer.Lines);
    }

    [Fact]
    public void Laid_over_ours_it_adds_names_and_places_and_replaces_none()
    {
        using var folder = new TemporaryFolder();
        var village = DumpLines.Line(9, "Bilohorodka Nova", "Bilohorodka Nova", "", 50.4, 30.2, "P", "PPL", "UA", "13", 20_000);
        folder.Write("places.tsv", Import(DumpLines.Kyiv, village).Places);
        var world = new World(KnowledgeSources.Of(ProjectFolder.Knowledge, folder.Path).Compile());
        var ours = Shipped.Place("Kyiv", "UKR");
        Assert.Equal(ours, world.Places.Single(p => p is { Name: "Kyiv", Country: "UKR" }));
        Assert.Equal(Shipped.World.Places.Count + 1, world.Places.Count);
        Assert.Equal("UKR", world.Places.Single(p => p.Name == "Bilohorodka Nova").Country);
    }

    private static GeoNamesImporter Importer(AdminNames? admin = null, long minPopulation = 0) =>
        new(new GeoNamesOptions { Countries = Shipped.World.Countries, Admin = admin ?? AdminNames.None, MinPopulation = minPopulation });

    private static (string Places, List<ImportProblem> Problems) Import(params string[] lines)
    {
        var problems = new List<ImportProblem>();
        var importer = Importer();
        importer.Read(new StringReader(string.Join('\n', lines)), problems.Add);
        return (Written(importer), problems);
    }

    private static string Written(GeoNamesImporter importer)
    {
        var writer = new StringWriter();
        importer.Write(writer, "test.txt");
        return writer.ToString();
    }

    private static List<string[]> Lines(string places) =>
        [.. places.Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(l => l[0] != '#').Skip(1).Select(l => l.Split('\t'))];

    private static void NoProblem(ImportProblem problem) => Assert.Fail($"{problem.Line}: {problem.Problem}");
}
