namespace Rapporteur.Cli;

/// <summary>The user's own folders, after the XDG base directory specification, on every system.</summary>
/// <param name="Knowledge">Where the user's own knowledge lies, if there is any.</param>
/// <param name="Cache">Where compiled knowledge is kept; null where the user has no home.</param>
internal sealed record UserFolders(string? Knowledge, string? Cache)
{
    /// <summary>Those of the process.</summary>
    public static UserFolders OfProcess() => new(
        Below("XDG_CONFIG_HOME", ".config", "knowledge"),
        Below("XDG_CACHE_HOME", ".cache", null));

    private static string? Below(string variable, string standard, string? part)
    {
        // The specification has relative paths in these variables ignored.
        var named = Environment.GetEnvironmentVariable(variable);
        var home = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile, Environment.SpecialFolderOption.DoNotVerify);
        var root = Path.IsPathFullyQualified(named ?? "") ? named! : home.Length > 0 ? Path.Combine(home, standard) : null;
        return root is null ? null : Path.Combine(root, "rapporteur", part ?? "");
    }
}
