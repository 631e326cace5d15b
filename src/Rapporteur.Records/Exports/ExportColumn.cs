using System.Globalization;

namespace Rapporteur.Records.Exports;

/// <summary>A column of a format.</summary>
/// <param name="Name">Its published name.</param>
/// <param name="Value">Its value for a row; null or empty for none.</param>
internal sealed record ExportColumn<T>(string Name, Func<T, string?> Value)
{
    /// <summary>A column that the format has and this program knows nothing for.</summary>
    public static ExportColumn<T> Unknown(string name) => new(name, static _ => null);

    /// <summary>
    /// The number of the line in its file, from 1. The readers in R of formats with numbers of their own take integers of 32 bits, which <see cref="Dyad.Id"/> exceeds.
    /// A column is of one file.
    /// </summary>
    public static ExportColumn<T> Line(string name)
    {
        var line = 0;
        return new(name, _ => (++line).ToString(CultureInfo.InvariantCulture));
    }

    public static ExportColumn<T> Number(string name, Func<T, IFormattable?> value) => new(name, r => value(r)?.ToString(null, CultureInfo.InvariantCulture));
}
