namespace Rapporteur.Records.Exports;

/// <summary>The formats that events can be exported in. docs/exports.md tells what each is filled with.</summary>
public static class ExportFormats
{
    /// <summary>All, in the order in which help lists them.</summary>
    public static IReadOnlyList<ExportFormat> All { get; } =
        [GdeltEvents.Format, GdeltMentions.Format, Icews.Format, Polecat.Format, Phoenix.Format, PloverJson.Format, Acled.Format, GraphMl.Format, Gexf.Format, EdgeList.Format, Panel.Format];

    /// <summary>The format of a name, or null.</summary>
    public static ExportFormat? Find(string name) => All.FirstOrDefault(f => f.Name == name);
}
