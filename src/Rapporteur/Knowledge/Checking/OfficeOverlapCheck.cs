using Rapporteur.Knowledge.Layers;

namespace Rapporteur.Knowledge.Checking;

/// <summary>Two holders at one time of an office that only one can hold (the class <c>exclusive-office</c> of words.tsv): neither is found by the office then.
/// One in whose line it stands further back yields (see <see cref="OfficeIndex.Holder"/>), so only equals are compared.</summary>
internal sealed class OfficeOverlapCheck : IKnowledgeCheck
{
    /// <summary>Who has it only from the third place on (the premier of a province, the president of a breakaway part) is not asked for by it.</summary>
    private const int Places = 2;

    public void Run(CheckContext context)
    {
        var exclusive = context.Class("exclusive-office");
        var told = new HashSet<(string, string)>();
        var holders = new Dictionary<(string Owner, string Office, int Rank), List<TsvRow>>();
        foreach (var row in context.Facts(FactKind.Person))
        {
            var offices = row.List(5);
            for (var rank = 0; rank < Math.Min(Places, offices.Length); rank++)
            {
                var office = offices[rank];
                if (!exclusive.Contains(office)) continue;
                if (!holders.TryGetValue((row[3], office, rank), out var list)) holders[(row[3], office, rank)] = list = [];
                foreach (var other in list)
                {
                    // One office under two names (defence, defense minister) is one finding.
                    if (told.Add((row.Origin, other.Origin))) Compare(context, row, other, office);
                }

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
            context.Error(row, $"{row[0]} and {other[0]} ({other.Origin}) are both {office} of {row[3]} for {Days(one.DaysInCommon(two))}", "correct the dates, or write a more usual office before it in the line of the lesser one");
        }
        else if (one.DaysInCommon(two) is > 0 and var days)
        {
            context.Note(row, $"{row[0]} and {other[0]} ({other.Origin}) may both be {office} of {row[3]} for {Days(days)}: a date is known to the month or year only", "write the dates to the day");
        }
    }

    private static string Days(int days) => days == 1 ? "a day" : days > 36500 ? "all time since" : $"{days} days";
}
