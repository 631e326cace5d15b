using Rapporteur.Report.Gathering;

namespace Rapporteur.Report.Sections;

/// <summary>The sections in the order in which a reader asks.</summary>
internal static class Sheets
{
    public static IReadOnlyList<Sheet> Of(Dossier dossier)
    {
        var view = new View(dossier);
        return
        [
            Happenings.Sheet(view),
            Timeline.Sheet(view),
            Ties.Sheet(view),
            Sayings.Sheet(view),
            Stances.Sheet(view),
            Plans.Sheet(view),
            Sets.Sheet(view),
            People.Sheet(view),
        ];
    }
}
