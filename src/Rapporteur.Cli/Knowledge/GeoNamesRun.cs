using System.Text;
using Rapporteur.Knowledge;
using Rapporteur.Knowledge.GeoNames;

namespace Rapporteur.Cli.Knowledge;

/// <summary>One import of a GeoNames dump: what is broken is named with its line, the rest is written.</summary>
internal sealed class GeoNamesRun(Streams streams, string dump, string? admin, long minPopulation, string target)
{
    private readonly Progress _progress = new(streams, "lines");
    private int _broken;

    /// <summary>Runs to the end of the dump, or until stopped; only then is the file written.</summary>
    public int Run(CancellationToken stop)
    {
        if (Missing(dump) || (admin is not null && Missing(admin)) || IsOthers(target)) return ExitCodes.SomeFailed;
        var ours = KnowledgeSources.Of(Installation.ShippedKnowledge);
        var importer = new GeoNamesImporter(new GeoNamesOptions
        {
            Countries = new World(ours.Compile()).Countries,
            Words = CommonWords.Of(ours),
            Admin = Admin(),
            MinPopulation = minPopulation,
        });
        using (var text = Open(dump)) importer.Read(text, p => Complain(dump, p), _progress.Step, stop);
        _progress.Clear();
        Write(importer);
        using var writer = Streams.Writer(streams.Out);
        writer.WriteLine($"{target}: {importer.Places:N0} places of {importer.Lines:N0} lines; {importer.LeftOut:N0} left out, {_broken:N0} broken");
        return _broken > 0 ? ExitCodes.SomeFailed : ExitCodes.Done;
    }

    private static StreamReader Open(string path) => new(path, new UTF8Encoding(false));

    private AdminNames Admin()
    {
        if (admin is null) return AdminNames.None;
        using var text = Open(admin);
        return AdminNames.Read(text, p => Complain(admin, p));
    }

    private void Write(GeoNamesImporter importer)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(target))!);
        var temporary = target + ".tmp";
        using (var writer = new StreamWriter(temporary, append: false, new UTF8Encoding(false))) importer.Write(writer, Path.GetFileName(dump));
        File.Move(temporary, target, overwrite: true);
    }

    private bool Missing(string path)
    {
        if (File.Exists(path)) return false;
        streams.Error.WriteLine($"rapporteur: {path}: no such file");
        return true;
    }

    /// <summary>A file that somebody wrote by hand is never written over.</summary>
    private bool IsOthers(string path)
    {
        if (!File.Exists(path) || File.ReadLines(path).FirstOrDefault()?.StartsWith(GeoNamesImporter.FirstLine, StringComparison.Ordinal) == true) return false;
        streams.Error.WriteLine($"rapporteur: {path}: is there already and was not written by this import; name another folder with --out");
        return true;
    }

    private void Complain(string file, ImportProblem problem)
    {
        _broken++;
        _progress.Clear();
        streams.Error.WriteLine($"rapporteur: {file}:{problem.Line}: {problem.Problem}");
    }
}
