using System.Text.Json;

namespace Rapporteur.Cli.Reading;

/// <summary>Records in JSON Lines, as <c>read --format jsonl</c> prints them.</summary>
internal static class RecordFileLines
{
    /// <summary>Takes in the records of a file, or of standard input for <c>-</c>; a line that is none is reported, the rest is taken.</summary>
    /// <param name="path">The file.</param>
    /// <param name="streams">The streams.</param>
    /// <param name="take">Takes a record in; throws as <see cref="JsonElement"/> does where it is none.</param>
    /// <returns>Number of lines that could not be taken.</returns>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static int Read(string path, Streams streams, Action<JsonElement> take)
    {
        using var reader = path == "-" ? new StreamReader(streams.In) : File.OpenText(path);
        var (number, failed) = (0, 0);
        while (reader.ReadLine() is { } line)
        {
            number++;
            if (string.IsNullOrWhiteSpace(line)) continue;
            try
            {
                using var json = JsonDocument.Parse(line);
                take(json.RootElement);
            }
            catch (Exception e) when (e is JsonException or InvalidOperationException or KeyNotFoundException or FormatException)
            {
                failed++;
                streams.Error.WriteLine($"rapporteur: {path}:{number}: is no record; write what 'rapporteur read --format jsonl' prints");
            }
        }

        return failed;
    }
}
