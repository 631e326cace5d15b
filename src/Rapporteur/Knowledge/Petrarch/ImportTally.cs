namespace Rapporteur.Knowledge.Petrarch;

/// <summary>
/// What became of the lines of one dictionary. Every line is counted once: <see cref="Lines"/> is the sum of <see cref="Taken"/>,
/// <see cref="Reported"/>, <see cref="SetAside"/> and <see cref="Blank"/>. For one thread.
/// </summary>
public sealed class ImportTally
{
    private readonly Action<string> _report;

    internal ImportTally(string file, DictionaryKind kind, Action<string> report) => (File, Kind, _report) = (file, kind, report);

    /// <summary>The dictionary's path.</summary>
    public string File { get; }

    /// <summary>What it holds.</summary>
    public DictionaryKind Kind { get; }

    /// <summary>Lines of the file.</summary>
    public int Lines { get; internal set; }

    /// <summary>Lines that hold nothing but a comment, or nothing.</summary>
    public int Blank { get; internal set; }

    /// <summary>Lines whose facts went into the knowledge files.</summary>
    public int Taken { get; private set; }

    /// <summary>Lines that could not be taken, each reported as <c>file:line: why</c>.</summary>
    public int Reported { get; private set; }

    /// <summary>Lines of a kind that this program has no use for, reported once for the file.</summary>
    public int SetAside { get; private set; }

    internal void Take(DictionaryLine line) => Taken++;

    internal void Report(DictionaryLine line, string why)
    {
        Reported++;
        _report($"{File}:{line.Number}: {why}");
    }

    internal void PutAside(int lines, string why)
    {
        SetAside += lines;
        _report($"{File}: {lines} lines set aside: {why}");
    }
}
