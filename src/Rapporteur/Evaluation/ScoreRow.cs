namespace Rapporteur.Evaluation;

/// <summary>A row of the sheet.</summary>
internal sealed class ScoreRow(string name, FigureKind kind, bool mayCount, bool isAlwaysCounted)
{
    /// <summary>All stories together.</summary>
    public Tally Total { get; set; }

    /// <summary>Whether the row is one of the classes that the macro F1 is the mean of: those that the gold has.</summary>
    public bool IsInMacro => mayCount && (isAlwaysCounted || Total.Gold > 0);

    /// <summary>The row with its intervals.</summary>
    public Figure Figure(Interval f1)
    {
        var recall = Interval.Wilson(Total.Hits, Total.Gold);
        return kind == FigureKind.Share
            ? new Figure(name, kind, Total, null, recall, null)
            : new Figure(name, kind, Total, Interval.Wilson(Total.Hits, Total.Found), recall, f1);
    }
}
