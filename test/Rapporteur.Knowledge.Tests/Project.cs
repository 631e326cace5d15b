namespace Rapporteur.Knowledge.Tests;

/// <summary>The folders of the project, found from the tests upwards.</summary>
internal static class Project
{
    private static readonly string Root = FindRoot();

    /// <summary>The knowledge as its files stand in the project.</summary>
    public static string Knowledge => Path.Combine(Root, "knowledge");

    /// <summary>The shipped models.</summary>
    public static string Models => Path.Combine(Root, "models");

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, "Rapporteur.slnx"))) return folder.FullName;
        throw new InvalidOperationException("Rapporteur.slnx is not above the tests.");
    }
}
