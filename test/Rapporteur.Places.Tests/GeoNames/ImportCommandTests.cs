using System.Text;
using Rapporteur.Cli;
using Rapporteur.Knowledge.GeoNames;
using Xunit;

namespace Rapporteur.Places.Tests.GeoNames;

public sealed class ImportCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void It_writes_places_and_says_how_many()
    {
        var dump = _folder.Write("cities.txt", DumpLines.Kyiv + "\n" + DumpLines.SmallTown + "\n" + DumpLines.Munich + "\n");
        var admin = _folder.Write("admin.txt", "UA.12\tKyiv City\tKyiv City\t703447\n");
        var (code, output, error) = Run("knowledge", "import", "geonames", dump, "--admin", admin, "--min-population", "15000", "--out", Target);
        Assert.Equal(("", ExitCodes.Done), (error, code));
        Assert.Contains("2 places of 3 lines; 1 left out, 0 broken", output, StringComparison.Ordinal);
        var places = _folder.Read("out/places.tsv");
        Assert.StartsWith(GeoNamesImporter.FirstLine + " cities.txt", places, StringComparison.Ordinal);
        Assert.Contains("+ Kyiv\tKiev;Kiew;Kyjev;Kyiv City\tUKR\tcity\t50.4547\t30.5238\tKyiv City\n", places, StringComparison.Ordinal);
    }

    [Fact]
    public void Broken_lines_are_named_and_the_rest_is_written()
    {
        var dump = _folder.Write("cities.txt", DumpLines.Kyiv + "\nbroken\n" + DumpLines.Munich + "\n");
        var (code, _, error) = Run("knowledge", "import", "geonames", dump, "--out", Target);
        Assert.Equal(ExitCodes.SomeFailed, code);
        Assert.Equal($"rapporteur: {dump}:2: 1 columns where the dump has 19{Environment.NewLine}", error);
        Assert.Equal(2, _folder.Read("out/places.tsv").Split('\n').Count(l => l.StartsWith('+')));
    }

    [Fact]
    public void A_second_import_writes_over_the_first_and_over_nothing_else()
    {
        var dump = _folder.Write("cities.txt", DumpLines.Kyiv);
        Assert.Equal(ExitCodes.Done, Run("knowledge", "import", "geonames", dump, "--out", Target).Code);
        Assert.Equal(ExitCodes.Done, Run("knowledge", "import", "geonames", dump, "--out", Target).Code);
        var mine = _folder.Write("places.tsv", "# mine\n");
        var (code, _, error) = Run("knowledge", "import", "geonames", dump, "--out", _folder.Path);
        Assert.Equal(ExitCodes.SomeFailed, code);
        Assert.Contains("was not written by this import", error, StringComparison.Ordinal);
        Assert.Equal("# mine\n", File.ReadAllText(mine));
    }

    [Fact]
    public void A_missing_dump_is_said_and_nothing_is_written()
    {
        var (code, _, error) = Run("knowledge", "import", "geonames", Path.Combine(_folder.Path, "none.txt"), "--out", Target);
        Assert.Equal(ExitCodes.SomeFailed, code);
        Assert.Contains("none.txt: no such file", error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Target));
    }

    [Theory]
    [InlineData("knowledge", "import", "geonames")]
    [InlineData("knowledge", "import", "geonames", "cities.txt")]
    [InlineData("knowledge", "import", "geonames", "cities.txt", "--out", "x", "--min-population", "-1")]
    public void A_wrong_command_line_is_an_error(params string[] arguments) => Assert.NotEmpty(CommandTree.Build(Streams(new StringWriter(), new MemoryStream())).Parse(arguments).Errors);

    private string Target => Path.Combine(_folder.Path, "out");

    private static (int Code, string Output, string Error) Run(params string[] arguments)
    {
        var error = new StringWriter();
        var output = new MemoryStream();
        var code = CommandTree.Build(Streams(error, output)).Parse(arguments).Invoke();
        return (code, Encoding.UTF8.GetString(output.ToArray()), error.ToString());
    }

    private static Streams Streams(TextWriter error, Stream output) => new(Stream.Null, output, error, IsTerminal: false, Width: 100);
}
