namespace Rapporteur.Knowledge.GeoNames;

/// <summary>
/// Reads a dump of GeoNames (<c>cities15000.txt</c>, <c>allCountries.txt</c>, a country's file) as places. The text is streamed; memory grows with the
/// places kept. The same input gives the same places. One importer reads one dump; not safe to share between threads.
/// </summary>
public sealed class GeoNamesImporter
{
    /// <summary>How each file that an importer writes begins.</summary>
    public const string FirstLine = "# Places of the GeoNames dump";

    private readonly GeoNamesOptions _options;
    private readonly Dictionary<string, string> _alpha3 = new(StringComparer.Ordinal);
    private readonly List<ImportedPlace> _places = [];

    /// <summary>Makes an importer.</summary>
    public GeoNamesImporter(GeoNamesOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        _options = options;
        // States that are no more share their letters with none that is.
        foreach (var country in options.Countries)
            if (country.Alpha2 is { } alpha2) _alpha3.TryAdd(alpha2, country.Code);
    }

    /// <summary>Lines read so far, the broken ones among them.</summary>
    public int Lines { get; private set; }

    /// <summary>Places kept so far.</summary>
    public int Places => _places.Count;

    /// <summary>Lines left out so far because they are no place of ours: small towns, features of other kinds, names in no Latin letters or that are common words.</summary>
    public int LeftOut { get; private set; }

    /// <summary>Reads a dump to its end.</summary>
    /// <param name="dump">The text.</param>
    /// <param name="complain">Told of each line that is broken; the rest is read.</param>
    /// <param name="step">Called after each line.</param>
    /// <param name="stop">Stops the reading.</param>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public void Read(TextReader dump, Action<ImportProblem> complain, Action? step = null, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(dump);
        ArgumentNullException.ThrowIfNull(complain);
        while (dump.ReadLine() is { } line)
        {
            stop.ThrowIfCancellationRequested();
            Lines++;
            if (line.Length > 0 && Take(line) is { } problem) complain(new ImportProblem(Lines, problem));
            step?.Invoke();
        }
    }

    /// <summary>Writes what was read as a <c>places.tsv</c>.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="source">The dump's name, for the comment at the head.</param>
    public void Write(TextWriter output, string source)
    {
        ArgumentNullException.ThrowIfNull(output);
        PlaceLines.Write(output, source, _places, _options.Countries);
    }

    private string? Take(string line)
    {
        if (GeoNamesRow.Parse(line, out var row) is { } problem) return problem;
        var country = "";
        if (row.Country.Length > 0 && !_alpha3.TryGetValue(row.Country, out country)) return $"no state of countries.tsv has the alpha-2 code '{row.Country}'";
        var name = PlaceNames.Main(row.Name, row.AsciiName);
        if (FeatureKinds.Of(row) is not { } kind || name is null || IsWord(name) || (row.FeatureClass == "P" && row.Population < _options.MinPopulation))
        {
            LeftOut++;
            return null;
        }

        var region = kind == "region" ? null : _options.Admin.Find(row.Country, row.Admin1);
        var alternates = PlaceNames.Alternates(name, row);
        alternates.RemoveAll(IsWord);
        _places.Add(new ImportedPlace(row.Id, row.Population, name, alternates, country!, kind, row.Latitude, row.Longitude, region ?? ""));
        return null;
    }

    private bool IsWord(string name) => _options.Words.Contains(Letters.Slug(name));
}
