using Rapporteur.Knowledge.Layers;

namespace Rapporteur.Knowledge.Checking;

/// <summary>Two holders at one time of an office that only one can hold (the class <c>exclusive-office</c> of words.tsv): neither is found by the office then.</summary>
internal sealed class OfficeOverlapCheck : IKnowledgeCheck
{
    public void Run(CheckContext context)
    {
        var exclusive = context.Class("exclusive-office");
        var holders = new Dictionary<(string Owner, string Office), List<TsvRow>>();
        foreach (var row in context.Facts(FactKind.Person))
        {
            foreach (var office in row.List(5).Where(exclusive.Contains).Distinct())
            {
                if (!holders.TryGetValue((row[3], office), out var list)) holders[(row[3], office)] = list = [];
                foreach (var other in list) Compare(context, row, other, office);
                list.Add(row);
            }
        }
    }

    private static void Compare(CheckContext context, TsvRow row, TsvRow other, string office)
    {
        if (row[0] == other[0]) return;
        var (one, two) = (Period.Of(row, 6), Period.Of(other, 6));
        if (one.SurelyMeets(two))
        {
            context.Error(row, $"{row[0]} and {other[0]} ({other.Origin}) are both {office} of {row[3]} for {Days(one.DaysInCommon(two))}", "correct the dates, or write what tells the two offices apart");
        }
        else if (one.DaysInCommon(two) is > 0 and var days)
        {
            context.Note(row, $"{row[0]} and {other[0]} ({other.Origin}) may both be {office} of {row[3]} for {Days(days)}: a date is known to the month or year only", "write the dates to the day");
        }
    }

    private static string Days(int days) => days == 1 ? "a day" : days > 36500 ? "all time since" : $"{days} days";
}
