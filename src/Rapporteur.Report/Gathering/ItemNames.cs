namespace Rapporteur.Report.Gathering;

/// <summary>The class names of kinds of items in the style sheet.</summary>
internal static class ItemNames
{
    public static string Class(ItemKind kind) => kind switch
    {
        ItemKind.Event => "event",
        ItemKind.Statement => "statement",
        ItemKind.Position => "position",
        ItemKind.Relation => "relation",
        ItemKind.Group => "group",
        _ => "actor",
    };
}
