using Rapporteur.Records;

namespace Rapporteur.Web.Rows;

/// <summary>A story without its text.</summary>
/// <param name="Story">Its id.</param>
/// <param name="Day">Its day.</param>
/// <param name="Publisher">Who published it.</param>
/// <param name="Title">The headline.</param>
/// <param name="Url">Where it was published.</param>
/// <param name="Language">BCP 47 tag.</param>
/// <param name="Events">How many events it tells.</param>
/// <param name="Statements">How many statements it reports.</param>
/// <param name="Length">Length of its text in UTF-16 code units.</param>
/// <param name="Opening">How its text begins, on one line: what to call it where it has no headline.</param>
public sealed record StoryRow(string Story, string Day, string? Publisher, string? Title, string? Url, string Language, int Events, int Statements, int Length, string Opening)
{
    private const int OpeningLength = 90;

    internal static StoryRow Of(StoredStory s) => new(s.StoryId, s.Day, s.Publisher, s.Title, s.Url, s.Language, s.Events, s.Statements, s.Text.Length, Opened(s.Text));

    private static string Opened(string text)
    {
        var words = string.Join(' ', text[..Math.Min(text.Length, 4 * OpeningLength)].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (words.Length <= OpeningLength) return words;
        var end = words.LastIndexOf(' ', OpeningLength);
        return words[..(end > 0 ? end : OpeningLength - 1)] + "\u2026";
    }
}
