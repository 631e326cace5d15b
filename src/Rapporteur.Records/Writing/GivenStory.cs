using System.Text.Json;
using Rapporteur.Records.Sameness;

namespace Rapporteur.Records.Writing;

/// <summary>A story as it is given to the store, with what tells it from others.</summary>
internal sealed record GivenStory(string Id, string? Title, string? Url, string? Publisher, string? Published, string TextDigest, StoryWords Words)
{
    public static GivenStory Of(JsonElement json) => Of(
        json.Clean("id") ?? "", json.Clean("title"), json.Clean("url"), json.Clean("publisher"), json.Text("published"), json.Clean("text") ?? "");

    public static GivenStory Of(Story story) => Of(
        StoredText.Clean(story.Id), StoredText.CleanOrNull(story.Title), StoredText.CleanOrNull(story.Url), StoredText.CleanOrNull(story.Publisher), story.Published?.ToString("yyyy-MM-dd", null), StoredText.Clean(story.Text));

    public StorySource ToSource(long story) => new()
    {
        SourceId = Id,
        Story = story,
        Title = Title,
        Url = Url,
        Publisher = Publisher,
        Published = Published,
        Dateline = StoredText.OneLine(Words.Dateline),
        TextDigest = TextDigest,
    };

    private static GivenStory Of(string id, string? title, string? url, string? publisher, string? published, string text) =>
        new(id, title, url, publisher, published, StoryWords.DigestOf(text), StoryWords.Of(text, title));
}
