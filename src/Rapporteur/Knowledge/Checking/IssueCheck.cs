using System.Globalization;
using Rapporteur.Events;
using Rapporteur.Knowledge.Layers;
using Rapporteur.Positions;

namespace Rapporteur.Knowledge.Checking;

/// <summary>Issues whose parent is none, patterns of issues, stances and changes that cannot be read or have no example, and numbers that are none.</summary>
internal sealed class IssueCheck : IKnowledgeCheck
{
    public void Run(CheckContext context)
    {
        var issues = context.Keys(FactKind.Issue);
        foreach (var row in context.Facts(FactKind.Issue))
        {
            foreach (var column in (int[])[2, 4])
                if (row.Optional(column) is { } other && !issues.Contains(other)) context.Error(row, $"'{other}' is no issue of issues.tsv", "write the key of a line that stands there, or leave the cell empty");
        }

        var sets = context.Facts(FactKind.Set).GroupBy(r => r[0]).ToDictionary(g => g.Key, g => g.Last().List(1));
        var compiler = new PatternCompiler(sets);
        foreach (var row in context.Facts(FactKind.IssuePattern))
        {
            if (row[1] is not (PositionBook.Carried or Pattern.NoAct) && !issues.Contains(row[1])) context.Error(row, $"'{row[1]}' is no issue of issues.tsv", "write the key of a line that stands there, = for that of the inner X, or three dashes for none");
            if (row[2] is not ("+" or "-")) context.Error(row, $"'{row[2]}' is no sign", "write + or -");
            Check(context, compiler, row, row[0], 4);
        }

        foreach (var row in context.Facts(FactKind.Stance))
        {
            if (!double.TryParse(row[1].TrimEnd('?'), NumberStyles.Float, CultureInfo.InvariantCulture, out var stance) || stance is < -1 or > 1)
                context.Error(row, $"'{row[1]}' is no stance", "write a number from -1 to 1, behind it ? where it depends on something");
            if (PositionBook.PatternOf(row) is { } pattern) Check(context, compiler, row, pattern, 3);
        }

        foreach (var row in context.Facts(FactKind.StanceChange))
        {
            if (row[1] is not ("reaffirmed" or "softened" or "hardened" or "reversed")) context.Error(row, $"'{row[1]}' is no change", "write reaffirmed, softened, hardened or reversed");
            Check(context, compiler, row, row[0], 3);
        }
    }

    private static void Check(CheckContext context, PatternCompiler compiler, TsvRow row, string pattern, int example)
    {
        try
        {
            foreach (var _ in compiler.Compile(row.With(0, pattern), row[1], null, ""))
            {
            }
        }
        catch (KnowledgeException e)
        {
            context.Error(row, "the pattern cannot be read", e.Problem);
        }

        if (string.IsNullOrWhiteSpace(row[example])) context.Error(row, "the example is missing", "write a sentence in which the pattern is to be found");
    }
}
