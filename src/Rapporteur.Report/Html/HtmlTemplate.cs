using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace Rapporteur.Report.Html;

/// <summary>The handler behind <see cref="HtmlSink.Write"/>; the compiler calls it.</summary>
[InterpolatedStringHandler]
[SuppressMessage("Performance", "CA1822", Justification = "The compiler calls instance methods.")]
internal readonly ref struct HtmlTemplate(int literalLength, int formattedCount, HtmlSink sink)
{
    private readonly HtmlSink _sink = literalLength + formattedCount >= 0 ? sink : throw new ArgumentOutOfRangeException(nameof(literalLength));

    public void AppendLiteral(string literal) => _sink.Trusted(literal);

    public void AppendFormatted(string? text) => _sink.Text(text);

    public void AppendFormatted(ReadOnlySpan<char> text) => _sink.Text(text);

    public void AppendFormatted(int number) => _sink.Number(number);

    public void AppendFormatted(double number) => _sink.Number(number);

    /// <summary>All was written as it came.</summary>
    public void End()
    {
    }
}
