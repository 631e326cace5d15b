using System.Text;

namespace Rapporteur.Cli;

/// <summary>The streams of the process, passed in so that tests run commands without one.</summary>
/// <param name="In">Standard input.</param>
/// <param name="Out">Standard output: what was asked for, nothing else.</param>
/// <param name="Error">Standard error: progress and complaints.</param>
/// <param name="IsTerminal">Whether standard error is a terminal.</param>
/// <param name="Width">Columns of the terminal that shows the output.</param>
/// <param name="IsOutTerminal">Whether standard output is a terminal.</param>
internal sealed record Streams(Stream In, Stream Out, TextWriter Error, bool IsTerminal, int Width, bool IsOutTerminal = false)
{
    private const int WidthWithoutTerminal = 120;

    /// <summary>The real ones.</summary>
    public static Streams OfProcess() => new(
        Console.OpenStandardInput(), Console.OpenStandardOutput(), Console.Error, !Console.IsErrorRedirected,
        Console.IsOutputRedirected ? WidthWithoutTerminal : Math.Max(60, Console.WindowWidth),
        !Console.IsOutputRedirected);

    /// <summary>A writer of UTF-8 without a byte-order mark.</summary>
    public static StreamWriter Writer(Stream stream) => new(stream, new UTF8Encoding(false), 1 << 16, leaveOpen: true);
}
