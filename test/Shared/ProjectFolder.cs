namespace Rapporteur.TestSupport;

/// <summary>The folders of the project, and those beside it that a clean clone lacks.</summary>
internal static class ProjectFolder
{
    /// <summary>The folder above the tests that holds <c>Rapporteur.slnx</c>.</summary>
    public static string Root { get; } = Above("Rapporteur.slnx") ?? throw new InvalidOperationException("Rapporteur.slnx is not above the tests.");

    public static string Models => Path.Combine(Root, "models");

    public static string Knowledge => Path.Combine(Root, "knowledge");

    public static string Examples => Path.Combine(Root, "examples");

    /// <summary>A file of the data that is not part of the project, or null where it is not there.</summary>
    public static string? Shared(string path) => Above(Path.Combine("shared", path)) is { } folder ? Path.Combine(folder, "shared", path) : null;

    /// <summary>The nearest folder above the tests that holds a path, or null.</summary>
    public static string? Above(string path)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (Path.Exists(Path.Combine(folder.FullName, path))) return folder.FullName;
        return null;
    }
}
