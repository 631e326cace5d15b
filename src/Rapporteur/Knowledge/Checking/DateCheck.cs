using Rapporteur.Knowledge.Layers;

namespace Rapporteur.Knowledge.Checking;

/// <summary>Dates that are none, that run backwards, or that lie where nothing known can lie.</summary>
internal sealed class DateCheck : IKnowledgeCheck
{
    private const int YearsAhead = 10;

    /// <summary>
    /// The kinds that are dated, with the columns of the first day and of the day after the last, and the first year that can be: nobody in office
    /// since 1990 came to it before 1900.
    /// </summary>
    private static readonly (FactKind Kind, int From, int To, int Earliest)[] Dated =
        [(FactKind.Country, 9, 10, 1), (FactKind.Person, 6, 7, 1900), (FactKind.Organisation, 6, 7, 1500), (FactKind.Member, 2, 3, 1800), (FactKind.Dispute, 3, 4, 1)];

    public void Run(CheckContext context)
    {
        foreach (var (kind, from, to, earliest) in Dated)
        {
            foreach (var row in context.Facts(kind))
            {
                var first = Date(context, row, from, earliest);
                var after = Date(context, row, to, earliest);
                if (first?.FirstDay >= after?.FirstDay) context.Error(row, $"it ends ({row[to]}) before it begins ({row[from]})", "swap or correct the dates; 'to' is the first day after the last");
                if (first?.FirstDay > context.Today) context.Note(row, $"it begins in the future ({row[from]})", "correct the date, or leave the line out until then");
                if (after?.Year > context.Today.Year + YearsAhead) context.Error(row, $"the date {row[to]} is more than {YearsAhead} years ahead", "correct it, or leave it empty while it lasts");
            }
        }
    }

    /// <summary>The date of a cell, or null where it is empty or has been complained of.</summary>
    public static PartialDate? Date(TsvRow row, int column) => PartialDate.TryParse(row[column], out var date) ? date : null;

    private static PartialDate? Date(CheckContext context, TsvRow row, int column, int earliest)
    {
        if (row[column].Length == 0) return null;
        if (!PartialDate.TryParse(row[column], out var date))
        {
            context.Error(row, $"'{row[column]}' is no date", "write 1999, 1999-08 or 1999-08-09, a day that the calendar has");
            return null;
        }

        if (date.Year < earliest) context.Error(row, $"the year {date.Year} cannot be", "correct it, or leave the date empty for 'since before 1990'");
        return date;
    }
}
