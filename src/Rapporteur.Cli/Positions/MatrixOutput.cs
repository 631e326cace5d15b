using Rapporteur.Knowledge;
using Rapporteur.Positions;
using Spectre.Console;

namespace Rapporteur.Cli.Positions;

/// <summary>Writes a matrix in the format that was asked for.</summary>
internal sealed class MatrixOutput(Streams streams, int mostActors, int mostIssues)
{
    /// <summary>Writes to a file, or to standard output where none is named.</summary>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public void Write(string format, PositionMatrix matrix, Collection collection, World world, string? path)
    {
        if (format == "dna")
        {
            WriteDna(matrix, collection, world, path!);
            return;
        }

        using var file = path is null ? null : File.Create(path);
        var stream = file ?? streams.Out;
        if (format == "jsonl")
        {
            EdgeJsonWriter.Write(matrix, stream);
            return;
        }

        using var writer = Streams.Writer(stream);
        switch (format)
        {
            case "csv":
                EdgeListWriter.Write(matrix, writer, ',');
                break;
            case "tsv":
                EdgeListWriter.Write(matrix, writer, '\t');
                break;
            case "svg":
                new MatrixPicture(mostActors, mostIssues).Write(matrix, collection.Stories, writer);
                break;
            default:
                new MatrixTable(Console(writer, isColoured: path is null && streams.IsOutTerminal), mostActors, mostIssues).Write(matrix);
                break;
        }
    }

    private void WriteDna(PositionMatrix matrix, Collection collection, World world, string path)
    {
        DnaFile.Write(path, matrix, collection.Stories, world);
        if (collection.Stories.Count(s => s.Date is null) is > 0 and var undated)
            streams.Error.WriteLine($"rapporteur: {undated} stories carry no date and stand at 1970-01-01; give --date");
    }

    private IAnsiConsole Console(TextWriter writer, bool isColoured)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = isColoured ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = isColoured ? ColorSystemSupport.TrueColor : ColorSystemSupport.NoColors,
            Out = new AnsiConsoleOutput(writer),
        });
        console.Profile.Width = streams.Width;
        console.Profile.Capabilities.Unicode = true;
        return console;
    }
}
