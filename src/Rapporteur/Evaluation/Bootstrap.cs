namespace Rapporteur.Evaluation;

/// <summary>
/// Percentile bootstrap over stories (Efron 1979): stories are drawn with replacement, as many as there are, and the figures worked out anew.
/// What stands in one story stands or falls together, so stories are drawn, not events.
/// </summary>
internal sealed class Bootstrap
{
    /// <summary>The 25th and the 976th of a thousand sorted values bound the middle 95 %; more draws move the ends by less than the third digit shows.</summary>
    public const int Draws = 1000;

    /// <summary>Fixed, so that the same readings give the same intervals.</summary>
    public const ulong Seed = 20260101;

    private const int Tail = Draws * 25 / 1000;

    private readonly double[][] _rows;
    private readonly double[] _macro = new double[Draws];

    /// <summary>Draws from the stories of a sheet.</summary>
    public Bootstrap(ScoreSheet sheet)
    {
        _rows = [.. sheet.Rows.Select(_ => new double[Draws])];
        var stories = sheet.Stories;
        if (stories.Count == 0) return;
        var dice = new SeededDice(Seed);
        var tallies = new Tally[_rows.Length];
        for (var draw = 0; draw < Draws; draw++)
        {
            Array.Clear(tallies);
            for (var i = 0; i < stories.Count; i++)
                foreach (var (row, tally) in stories[dice.Throw(stories.Count)]) tallies[row] += tally;
            for (var row = 0; row < tallies.Length; row++) _rows[row][draw] = tallies[row].F1;
            _macro[draw] = sheet.Macro(tallies);
        }

        foreach (var row in _rows) Array.Sort(row);
        Array.Sort(_macro);
    }

    /// <summary>The interval of a row's F1.</summary>
    public Interval F1(int row) => Middle(_rows[row]);

    /// <summary>The interval of the macro F1.</summary>
    public Interval Macro => Middle(_macro);

    private static Interval Middle(double[] sorted) => new(sorted[Tail], sorted[^(Tail + 1)]);
}
