namespace Rapporteur.Bench;

/// <summary>Where the project's files lie: above the program, whatever folder it runs in.</summary>
internal static class Project
{
    /// <summary>The folder that holds <c>Rapporteur.slnx</c>.</summary>
    public static string Root { get; } = Find();

    public static string Models => Path.Combine(Root, "models");

    public static string Knowledge => Path.Combine(Root, "knowledge");

    public static string Examples => Path.Combine(Root, "examples");

    private static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, "Rapporteur.slnx"))) return folder.FullName;
        throw new InvalidOperationException("Rapporteur.slnx is not above the program: build the bench inside the project.");
    }
}
