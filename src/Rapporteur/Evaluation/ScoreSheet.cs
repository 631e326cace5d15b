namespace Rapporteur.Evaluation;

/// <summary>Collects tallies, row by row and story by story. Not safe to share between threads.</summary>
/// <param name="hasMacro">Whether the classes are of one kind, so that a mean over them says something.</param>
internal sealed class ScoreSheet(bool hasMacro = true)
{
    private readonly Dictionary<string, int> _index = new(StringComparer.Ordinal);
    private readonly List<ScoreRow> _rows = [];
    private readonly List<List<(int Row, Tally Tally)>> _stories = [];
    private readonly List<Slip> _slips = [];

    public IReadOnlyList<ScoreRow> Rows => _rows;

    public IReadOnlyList<List<(int Row, Tally Tally)>> Stories => _stories;

    /// <summary>Makes sure that a row is there, in this place.</summary>
    /// <param name="kind">What it counts.</param>
    /// <param name="name">Unique in the sheet.</param>
    /// <param name="isAlwaysCounted">Whether a class enters the macro F1 even where the gold lacks it.</param>
    public int Declare(FigureKind kind, string name, bool isAlwaysCounted = false)
    {
        if (_index.TryGetValue(name, out var row)) return row;
        _rows.Add(new ScoreRow(name, kind, hasMacro && kind == FigureKind.Class, isAlwaysCounted));
        return _index[name] = _rows.Count - 1;
    }

    /// <summary>What is added from here on belongs to another story.</summary>
    public void BeginStory() => _stories.Add([]);

    /// <summary>Adds to a row.</summary>
    public void Add(FigureKind kind, string name, Tally tally)
    {
        var row = Declare(kind, name);
        _rows[row].Total += tally;
        _stories[^1].Add((row, tally));
    }

    /// <summary>Notes what was missed or wrongly found.</summary>
    public void Note(Slip slip) => _slips.Add(slip);

    /// <summary>The mean F1 of the classes that count, by tallies that stand in the order of <see cref="Rows"/>.</summary>
    public double Macro(ReadOnlySpan<Tally> tallies)
    {
        var (sum, classes) = (0.0, 0);
        for (var i = 0; i < _rows.Count; i++)
        {
            if (!_rows[i].IsInMacro) continue;
            sum += tallies[i].F1;
            classes++;
        }

        return classes == 0 ? 0 : sum / classes;
    }

    /// <summary>All figures with their intervals.</summary>
    public EvaluationReport Report()
    {
        var bootstrap = new Bootstrap(this);
        var figures = _rows.Select((row, i) => row.Figure(bootstrap.F1(i))).ToList();
        Tally[] totals = [.. _rows.Select(r => r.Total)];
        return new EvaluationReport(
            _stories.Count,
            [.. figures.Where(f => f.Kind == FigureKind.Class).OrderBy(f => f.Name, StringComparer.Ordinal), .. figures.Where(f => f.Kind != FigureKind.Class)],
            Macro(totals), bootstrap.Macro, _rows.Count(r => r.IsInMacro), _slips);
    }
}
