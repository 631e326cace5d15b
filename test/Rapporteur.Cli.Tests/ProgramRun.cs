using System.Diagnostics;

namespace Rapporteur.Cli.Tests;

/// <summary>Runs the real program, which lies beside the tests.</summary>
/// <param name="Code">Its exit code.</param>
/// <param name="Output">Its standard output.</param>
/// <param name="Errors">Its standard error.</param>
/// <param name="PeakMemory">Its highest resident memory in bytes, as far as it was seen; 0 where the system does not tell.</param>
internal sealed record ProgramRun(int Code, string Output, string Errors, long PeakMemory)
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(4);

    public static string Path { get; } = System.IO.Path.Combine(AppContext.BaseDirectory, OperatingSystem.IsWindows() ? "rapporteur.exe" : "rapporteur");

    /// <summary>Runs to the end.</summary>
    public static ProgramRun Of(params string[] arguments) => Of(null, arguments);

    /// <summary>Runs to the end; <paramref name="whileRunning"/> is given the process once it has started.</summary>
    public static ProgramRun Of(Action<Process>? whileRunning, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(Path, arguments) { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true })!;
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        whileRunning?.Invoke(process);
        long peak = 0;
        var watch = Stopwatch.StartNew();
        while (!process.WaitForExit(50))
        {
            if (watch.Elapsed > Patience)
            {
                process.Kill();
                throw new TimeoutException($"rapporteur {string.Join(' ', arguments)} has not ended after {Patience}");
            }

            peak = Math.Max(peak, PeakOf(process));
        }

        process.WaitForExit();
        return new ProgramRun(process.ExitCode, output.Result, errors.Result, peak);
    }

    private static long PeakOf(Process process)
    {
        try
        {
            process.Refresh();
            return process.PeakWorkingSet64;
        }
        catch (InvalidOperationException)
        {
            // It ended between the two.
            return 0;
        }
    }
}
