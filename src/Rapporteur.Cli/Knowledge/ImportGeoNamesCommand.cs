using System.CommandLine;

namespace Rapporteur.Cli.Knowledge;

/// <summary><c>rapporteur knowledge import geonames</c>: makes places for one's own knowledge folder from a dump of GeoNames.</summary>
internal static class ImportGeoNamesCommand
{
    private const string FileName = "places.tsv";

    public static Command Build(Streams streams)
    {
        var dump = new Argument<string>("dump") { Description = "A dump's text file, unpacked: cities15000.txt, allCountries.txt, UA.txt …" };
        var admin = new Option<string?>("--admin") { Description = "The dump's admin1CodesASCII.txt, for the names of regions" };
        var population = new Option<long>("--min-population") { Description = "Leave out towns with fewer inhabitants (default: 0, none)" };
        var output = new Option<string>("--out", "-o") { Description = $"Folder to write {FileName} to; name it with --knowledge when reading", Required = true };
        population.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<long>() < 0) result.AddError("--min-population is a number of inhabitants, from 0");
        });
        var command = new Command("geonames", "Turns a dump of GeoNames into places.") { dump, admin, population, output };
        command.SetAction((parsed, stop) => Task.FromResult(CommandTree.Guard(streams, () =>
            new GeoNamesRun(streams, parsed.GetValue(dump)!, parsed.GetValue(admin), parsed.GetValue(population), Path.Combine(parsed.GetValue(output)!, FileName)).Run(stop))));
        return command;
    }
}
