namespace Rapporteur.Sources;

/// <summary>Plain text to a story: the first line is the title.</summary>
internal static class PlainText
{
    public static Story Read(string text, StoryDefaults defaults, StoryCard? card = null)
    {
        text = text.ReplaceLineEndings("\n").Trim('\n', ' ', '\t', '\uFEFF');
        var cut = text.IndexOf('\n', StringComparison.Ordinal);
        var title = cut < 0 ? "" : text[..cut].Trim();
        var body = cut < 0 ? text : text[(cut + 1)..].TrimStart('\n');
        return Join(title, body, card?.Url, defaults) with
        {
            Id = card?.Id ?? StoryIds.Of(card?.Url, text),
            Published = card?.Published ?? defaults.Published,
            Publisher = card?.Publisher,
        };
    }

    /// <summary>Title, blank line, body.</summary>
    public static Story Join(string? title, string body, string? url, StoryDefaults defaults)
    {
        var text = string.IsNullOrEmpty(title) ? body : $"{title}\n\n{body}";
        return new Story
        {
            Id = StoryIds.Of(url, text),
            Text = text,
            Title = string.IsNullOrEmpty(title) ? null : title,
            Url = url,
            Published = defaults.Published,
        };
    }
}
