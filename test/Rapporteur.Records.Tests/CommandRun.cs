using System.Text;
using Rapporteur.Cli;

namespace Rapporteur.Records.Tests;

/// <summary>A command that was run in this process.</summary>
/// <param name="Code">Its exit code.</param>
/// <param name="Output">What it wrote to standard output.</param>
/// <param name="Errors">What it wrote to standard error.</param>
internal sealed record CommandRun(int Code, string Output, string Errors)
{
    /// <summary>The lines of the output.</summary>
    public string[] Lines => Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    public static CommandRun Of(params string[] arguments) => Of(Stream.Null, static _ => { }, arguments);

    /// <summary>Runs a command.</summary>
    /// <param name="input">Standard input.</param>
    /// <param name="isWritten">Told each time that something goes to standard output, with what stops the command.</param>
    /// <param name="arguments">The command line.</param>
    public static CommandRun Of(Stream input, Action<CancellationTokenSource> isWritten, params string[] arguments)
    {
        using var stop = new CancellationTokenSource();
        using var output = new ToldStream(() => isWritten(stop));
        using var errors = new StringWriter();
        var parsed = CommandTree.Build(new Streams(input, output, errors, false, 120)).Parse(arguments);
        var code = parsed.Errors.Count > 0 ? CommandTree.Complain(parsed, errors) : parsed.InvokeAsync(null, stop.Token).GetAwaiter().GetResult();
        return new CommandRun(code, Encoding.UTF8.GetString(output.ToArray()), errors.ToString());
    }

    private sealed class ToldStream(Action isWritten) : MemoryStream
    {
        public override void Write(byte[] buffer, int offset, int count)
        {
            base.Write(buffer, offset, count);
            isWritten();
        }

        public override void Write(ReadOnlySpan<byte> buffer)
        {
            base.Write(buffer);
            isWritten();
        }
    }
}
