using System.Diagnostics;
using System.Text;
using Xunit;

namespace Rapporteur.Cli.Tests;

/// <summary>A few runs of the program itself.</summary>
public sealed class RealProgramTests : IDisposable
{
    private readonly Session _session = new();

    [Fact]
    public void It_reads_a_story()
    {
        var run = ProgramRun.Of("read", Path.Combine(ProjectFolder.Examples, "summit-helsinki-2018.txt"));
        Assert.Equal(ExitCodes.Done, run.Code);
        Assert.Contains("Vladimir Putin", run.Output, StringComparison.Ordinal);
        Assert.Empty(run.Errors);
    }

    [Fact]
    public void A_wrong_option_is_explained()
    {
        var run = ProgramRun.Of("read", "a.txt", "--nonsense");
        Assert.Equal(ExitCodes.Usage, run.Code);
        Assert.Contains("--nonsense", run.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a word without end", "x")]
    [InlineData("a line without end", "Turkey attacked Syria on Monday. ")]
    public void Fifty_megabytes_of_one_line_cost_bounded_memory(string what, string piece)
    {
        var file = Path.Combine(_session.Folder, "long.txt");
        using (var writer = new StreamWriter(file))
            for (var written = 0; written < 50_000_000; written += piece.Length) writer.Write(piece);
        var run = ProgramRun.Of("read", file, "--format", "jsonl");
        Assert.True(run.Code == ExitCodes.SomeFailed, what);
        Assert.Contains("Split it", run.Errors, StringComparison.Ordinal);
        Assert.InRange(run.PeakMemory, 0, 800_000_000);
    }

    [Fact]
    public void A_json_lines_row_of_fifty_megabytes_is_named_and_the_rest_read()
    {
        var file = _session.Write("long.jsonl", Encoding.UTF8.GetBytes("{\"text\": \"" + new string('x', 50_000_000) + "\"}\n{\"text\": \"Turkey attacked Syria.\"}\n"));
        var run = ProgramRun.Of("read", file, "--format", "tsv");
        Assert.Equal(ExitCodes.SomeFailed, run.Code);
        Assert.Contains("long.jsonl:1: ", run.Errors, StringComparison.Ordinal);
        Assert.Contains("\tTUR\t", run.Output, StringComparison.Ordinal);
        Assert.InRange(run.PeakMemory, 0, 1_000_000_000);
    }

    [Fact]
    public void Stopping_ends_it_with_130()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "signals are a matter of Unix");
        var rows = _session.Write("rows.jsonl", string.Concat(Enumerable.Repeat("{\"text\": \"Turkey attacked Syria on Monday. Iran condemned the attack.\"}\n", 200_000)));
        var output = Path.Combine(_session.Folder, "out.jsonl");
        var run = ProgramRun.Of(process =>
        {
            // Interrupted once records come out, so that it is neither still starting nor already done.
            var watch = Stopwatch.StartNew();
            while (watch.Elapsed < TimeSpan.FromSeconds(60) && !(File.Exists(output) && new FileInfo(output).Length > 0)) Thread.Sleep(20);
            using var kill = Process.Start("kill", ["-INT", process.Id.ToString(null, null)]);
            kill.WaitForExit();
        }, "read", rows, "--format", "jsonl", "--out", output);
        Assert.Equal(ExitCodes.Cancelled, run.Code);
        Assert.Contains("stopped", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void A_reader_that_goes_away_is_no_crash()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "needs a shell");
        var rows = _session.Write("rows.jsonl", string.Concat(Enumerable.Repeat("{\"text\": \"Turkey attacked Syria on Monday.\"}\n", 5_000)));
        using var shell = Process.Start(new ProcessStartInfo("sh", ["-c", $"'{ProgramRun.Path}' read '{rows}' --format jsonl 2>'{rows}.err' | head -n 1 >/dev/null"]))!;
        shell.WaitForExit();
        Assert.DoesNotContain("Unhandled", File.ReadAllText(rows + ".err"), StringComparison.Ordinal);
    }

    public void Dispose() => _session.Dispose();
}
