using Rapporteur.Report.Gathering;

namespace Rapporteur.Report.Sections;

/// <summary>What happened: the events told as fact.</summary>
internal static class Happenings
{
    public static Sheet Sheet(View view)
    {
        static bool IsWanted(Event e) => e.Status == EventStatus.Actual && !EventWords.IsMereSaying(e);
        return new Sheet("happened", "What happened", EventList.Count(view, IsWanted), "No act is told as fact.", html => EventList.Write(html, view, IsWanted));
    }
}
