namespace Rapporteur.Cli;

/// <summary>The user's own folders, after the XDG base directory specification, on every system.</summary>
/// <param name="Knowledge">Where the user's own knowledge lies, if there is any.</param>
/// <param name="Cache">Where compiled knowledge is kept; null where the user has no home.</param>
internal sealed record UserFolders(string? Knowledge, string? Cache)
{
    /// <summary>Those of the process.</summary>
    public static UserFolders OfProcess() => Of(
        Environment.GetEnvironmentVariable, Environment.GetFolderPath(Environment.SpecialFolder.UserProfile, Environment.SpecialFolderOption.DoNotVerify));

    /// <summary>Those that an environment names.</summary>
    /// <param name="variable">The value of an environment variable, or null.</param>
    /// <param name="home">The user's home; empty for none.</param>
    public static UserFolders Of(Func<string, string?> variable, string home)
    {
        var config = Root(variable("XDG_CONFIG_HOME"), home, ".config");
        var cache = Root(variable("XDG_CACHE_HOME"), home, ".cache");
        return new UserFolders(config is null ? null : Path.Combine(config, "rapporteur", "knowledge"), cache is null ? null : Path.Combine(cache, "rapporteur"));
    }

    /// <summary>The specification has relative paths in these variables ignored.</summary>
    private static string? Root(string? named, string home, string standard) =>
        Path.IsPathFullyQualified(named ?? "") ? named : home.Length > 0 ? Path.Combine(home, standard) : null;
}
