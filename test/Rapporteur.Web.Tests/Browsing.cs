using System.Diagnostics;
using System.Text.Json;

namespace Rapporteur.Web.Tests;

/// <summary>Runs the scenarios of <c>Browser/browse.mjs</c> once in the Chromium of the system; each is a test of its own. Screenshots go to the folder that <c>RAPPORTEUR_TEST_SHOTS</c> names.</summary>
public sealed class Browsing : IAsyncDisposable
{
    /// <summary>Two dozen scenarios take about a minute; a machine that is shared takes longer.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(12);

    private static readonly string? Browser = Found("chromium") ?? Found("chromium-browser") ?? Found("google-chrome");

    private readonly Lazy<ServedRecord> _served = new(static () => new ServedRecord());
    private readonly Lazy<Dictionary<string, string>> _outcomes;

    public Browsing() => _outcomes = new Lazy<Dictionary<string, string>>(Run);

    /// <summary>What is missing to run them; null where nothing is.</summary>
    public static string? Missing { get; } =
        !RecordServer.HasPages ? "this build has no pages (no Node, or no npm packages)"
        : !Directory.Exists(Path.Combine(Modules, "playwright-core")) ? "src/Rapporteur.Web/pages/node_modules has no playwright-core"
        : Found("node") is null ? "there is no node on the PATH"
        : Browser is null ? "there is no Chromium on the PATH (apt-get install chromium)" : null;

    /// <summary>What is wrong with a scenario; empty where nothing is, null where it did not run.</summary>
    public string? Outcome(string name) => _outcomes.Value.GetValueOrDefault(name);

    /// <summary>A program on the PATH, or null.</summary>
    private static string? Found(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries).Select(folder => Path.Combine(folder, program)).FirstOrDefault(File.Exists);

    private static string Modules => Path.Combine(ProjectFolder.Root, "src", "Rapporteur.Web", "pages", "node_modules");

    public ValueTask DisposeAsync() => _served.IsValueCreated ? _served.Value.DisposeAsync() : ValueTask.CompletedTask;

    private Dictionary<string, string> Run()
    {
        var script = Path.Combine(AppContext.BaseDirectory, "Browser", "browse.mjs");
        string[] arguments = [script, _served.Value.Address.ToString(), Modules, Browser!, Hostile.StoryId, Environment.GetEnvironmentVariable("RAPPORTEUR_TEST_SHOTS") ?? ""];
        using var process = Process.Start(new ProcessStartInfo("node", arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var complaints = process.StandardError.ReadToEndAsync();
        var lines = process.StandardOutput.ReadToEndAsync();
        if (!process.WaitForExit(Patience))
        {
            process.Kill(true);
            throw new TimeoutException($"the browser was not done after {Patience}");
        }

        var outcomes = lines.Result.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(static l => JsonDocument.Parse(l).RootElement)
            .ToDictionary(static o => o.GetProperty("name").GetString()!, static o => o.GetProperty("ok").GetBoolean() ? "" : "failed: " + o.GetProperty("message").GetString());
        return outcomes.Count > 0 ? outcomes : throw new InvalidOperationException($"the browser did not run: {complaints.Result}");
    }
}
