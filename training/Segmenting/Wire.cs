namespace Rapporteur.Training.Segmenting;

/// <summary>The forms of <c>wire.tsv</c>, by kind.</summary>
internal sealed class Wire
{
    private readonly Dictionary<string, string[]> _forms;

    private Wire(Dictionary<string, string[]> forms) => _forms = forms;

    /// <summary>Reads the table that is compiled in.</summary>
    public static Wire Load()
    {
        using var stream = typeof(Wire).Assembly.GetManifestResourceStream("wire.tsv") ?? throw new InvalidOperationException("wire.tsv is not compiled in.");
        using var reader = new StreamReader(stream);
        return new Wire(reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(l => l[0] != '#').Select(l => l.Split('\t'))
            .GroupBy(l => l[0], l => l[1]).ToDictionary(g => g.Key, g => g.ToArray()));
    }

    /// <summary>A form of a kind, at random.</summary>
    public string Pick(string kind, Random random) => _forms[kind][random.Next(_forms[kind].Length)];
}
