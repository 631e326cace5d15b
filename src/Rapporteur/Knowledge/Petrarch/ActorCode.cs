using System.Globalization;

namespace Rapporteur.Knowledge.Petrarch;

/// <summary>An actor code with the days on which it holds.</summary>
/// <param name="Code">In capitals; <see cref="Nobody"/> where the name means no actor.</param>
/// <param name="From">First day; null for ever before.</param>
/// <param name="To">First day after; null for ever after.</param>
internal readonly record struct ActorCode(string Code, DateOnly? From, DateOnly? To)
{
    /// <summary>The dictionaries' code for what is no actor.</summary>
    public const string Nobody = "---";

    /// <summary>Divides the codes of a name that stands for several actors.</summary>
    public const char Divider = '/';

    // Years of two digits: the dictionaries write births before 1930 with four.
    private const int FirstYearOfLastCentury = 30;

    /// <summary>Whether the code is bound to days.</summary>
    public bool IsDated => From is not null || To is not null;

    /// <summary>Reads what stands between the brackets: <c>CODE</c>, <c>CODE &lt;991231</c>, <c>CODE &gt;20010101</c>, <c>CODE 970101-061231</c>.</summary>
    /// <param name="text">The text.</param>
    /// <param name="code">The code, where it could be read.</param>
    /// <param name="problem">What is wrong, where it could not.</param>
    public static bool TryParse(string text, out ActorCode code, out string problem)
    {
        code = default;
        problem = "";
        text = text.Trim();
        var cut = text.AsSpan().IndexOfAny(" \t<>");
        var name = (cut < 0 ? text : text[..cut]).ToUpperInvariant();
        if (name != Nobody && !IsCode(name))
        {
            problem = $"'{text}' is no actor code; write capitals and digits in threes, such as USAGOV";
            return false;
        }

        var days = cut < 0 ? "" : text[cut..].Replace(" ", "", StringComparison.Ordinal).Replace("\t", "", StringComparison.Ordinal);
        if (!TryDays(days, out var from, out var to))
        {
            problem = $"'{days}' is no time; write <991231, >20010101 or 970101-061231";
            return false;
        }

        if (from >= to)
        {
            problem = $"'{days}' ends before it begins";
            return false;
        }

        code = new ActorCode(name, from, to);
        return true;
    }

    private static bool IsCode(string name) => Array.TrueForAll(name.Split(Divider), c => c.Length >= 2 && c.All(char.IsAsciiLetterOrDigit));

    private static bool TryDays(string days, out DateOnly? from, out DateOnly? to)
    {
        (from, to) = (null, null);
        if (days.Length == 0) return true;
        DateOnly day;
        switch (days[0])
        {
            case '<' when TryDay(days[1..], out day):
                to = day;
                return true;
            case '>' when TryDay(days[1..], out day):
                from = day;
                return true;
        }

        var dash = days.IndexOf('-', StringComparison.Ordinal);
        if (dash < 0 || !TryDay(days[..dash], out day) || !TryDay(days[(dash + 1)..], out var last)) return false;
        (from, to) = (day, last.AddDays(1));
        return true;
    }

    private static bool TryDay(string digits, out DateOnly day)
    {
        if (digits.Length == 6 && int.TryParse(digits.AsSpan(0, 2), NumberStyles.None, CultureInfo.InvariantCulture, out var year))
            digits = (year < FirstYearOfLastCentury ? "20" : "19") + digits;
        return DateOnly.TryParseExact(digits, "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out day);
    }
}
