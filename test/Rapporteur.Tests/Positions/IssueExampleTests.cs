using Rapporteur.Events;
using Rapporteur.Knowledge;
using Rapporteur.Knowledge.Layers;
using Rapporteur.Positions;
using Xunit;

namespace Rapporteur.Tests.Positions;

/// <summary>Each line of the files in <c>knowledge/issues</c> is found in its own example.</summary>
public sealed class IssueExampleTests
{
    [Fact]
    public void What_is_said_of_an_issue_is_found_in_the_lines_example()
    {
        Check("patterns.tsv", FactKind.IssuePattern, 4, (row, positions) => row[1] switch
        {
            Pattern.NoAct => positions.All(p => p.IssueId is null),
            PositionBook.Carried => positions.Any(p => p.IssueId is not null && Math.Sign(p.Stance) == Sign(row[2])),
            _ => positions.Any(p => p.IssueId == row[1] && Math.Sign(p.Stance) == Sign(row[2])),
        });
    }

    [Fact]
    public void A_stance_is_found_in_the_lines_example()
    {
        Check("stance.tsv", FactKind.Stance, 3, (row, positions) => row[0].StartsWith("modal:", StringComparison.Ordinal) || row[0].StartsWith("conceding:", StringComparison.Ordinal)
            ? positions.Count > 0
            : positions.Any(p => Math.Sign(p.Stance) == Math.Sign(Stance(row)) && p.Conditional == row[1].EndsWith('?')));
    }

    [Fact]
    public void A_change_is_found_in_the_lines_example() =>
        Check("change.tsv", FactKind.StanceChange, 3, (row, positions) => positions.Any(p => p.Change == row[1]));

    private static int Sign(string sign) => sign == "-" ? -1 : 1;

    private static double Stance(TsvRow row) => double.Parse(row[1].TrimEnd('?'), System.Globalization.CultureInfo.InvariantCulture);

    private static void Check(string file, FactKind kind, int example, Func<TsvRow, IReadOnlyList<Position>, bool> isFound)
    {
        var missed = new List<string>();
        var lines = 0;
        foreach (var row in TsvFile.Read(Path.Combine(ProjectFolder.Knowledge, "issues", file), file, FactSchema.Of(kind)))
        {
            lines++;
            var positions = Reading.Of(row[example]).Positions;
            if (!isFound(row, positions)) missed.Add($"{file}:{row.Line}  {row[0]}  {row[1]} {row[2]}  «{row[example]}» gave {string.Join(", ", positions.Select(p => $"{p.Issue} [{p.IssueId}] {p.Stance} {p.Change}"))}");
        }

        Assert.True(lines > 0, $"{file} holds no lines");
        Assert.True(missed.Count == 0, $"{missed.Count} of {lines} examples are read otherwise:\n{string.Join('\n', missed)}");
    }
}
