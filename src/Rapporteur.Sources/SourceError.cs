using System.Globalization;

namespace Rapporteur.Sources;

/// <summary>An input, or a part of one, that gave no story.</summary>
/// <param name="Source">The file, or "standard input".</param>
/// <param name="Line">The line, from 1; 0 for the input as a whole.</param>
/// <param name="Message">What is wrong and how to mend it.</param>
public sealed record SourceError(string Source, long Line, string Message)
{
    /// <summary>file:line: message.</summary>
    public override string ToString() => Line > 0 ? string.Create(CultureInfo.InvariantCulture, $"{Source}:{Line}: {Message}") : $"{Source}: {Message}";
}
