using LinqToDB;
using Rapporteur.Records.Data;

namespace Rapporteur.Records.Happenings;

/// <summary>Matches what was planned to what then happened, in whatever order the reports came.</summary>
internal sealed class PlanLinker(StoreDb db, Occurrences occurrences, Reports reports)
{

    /// <summary>Settles the plans that a story's events announce or carry out.</summary>
    public void Settle(LinkedEvents linked)
    {
        var touched = linked.New.Concat(occurrences.Load(linked.Joined)).ToList();
        var counterparts = new BlockIndex(occurrences.Find(touched.SelectMany(static o => o.Counterparts()).ToHashSet()));
        foreach (var occurrence in touched)
        {
            foreach (var other in counterparts.Under(occurrence.Counterparts()).OrderBy(static o => o.Row.Id))
            {
                var (plan, act) = occurrence.Row.IsPlan ? (occurrence, other) : (other, occurrence);
                if (!plan.Row.IsPlan || act.Row.IsPlan || !PlanCodes.Fulfils(act.Row.Cameo, plan.Row.Cameo) || Resemblance.Of(plan, act) < Resemblance.Partial) continue;
                Settle(plan.Row.Id, act.Row.Id);
            }
        }
    }

    /// <summary>Plans that were settled by happenings that are no more are open again.</summary>
    public void Reopen(IReadOnlyCollection<long> happenings) =>
        db.Happenings.Where(h => h.Fulfilment != null && happenings.Contains(h.Fulfilment.Value)).Set(static h => h.Fulfilment, (long?)null).Set(static h => h.Outcome, Outcomes.Open).Update();

    /// <summary>What is told outweighs what is denied; of several acts the first stands.</summary>
    private void Settle(long plan, long act)
    {
        var isTold = reports.IsTold(act);
        var outcome = isTold ? Outcomes.Happened : Outcomes.Denied;
        db.Happenings.Where(h => h.Id == plan && (h.Outcome == Outcomes.Open || h.Fulfilment == act || (isTold && h.Outcome == Outcomes.Denied)))
            .Set(static h => h.Outcome, outcome).Set(static h => h.Fulfilment, act).Update();
    }
}
