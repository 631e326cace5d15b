using System.Text.Json;
using Rapporteur.Records.Sameness;

namespace Rapporteur.Records.Writing;

/// <summary>A story as it is given to the store, with what tells it from others: worked out by whoever brings it, not by the one who writes.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Title">Its headline.</param>
/// <param name="Url">Its address.</param>
/// <param name="Publisher">Who published it.</param>
/// <param name="Published">Its day, as 2015-09-28.</param>
/// <param name="TextDigest">Digest of the text exactly as it is.</param>
/// <param name="Digest">Digest of its words without datelines.</param>
/// <param name="Dateline">The dateline as written; empty where there is none.</param>
/// <param name="Sample">A sample of its runs of words (<see cref="Shingles"/>).</param>
internal sealed record GivenStory(string Id, string? Title, string? Url, string? Publisher, string? Published, string TextDigest, string Digest, string Dateline, long[] Sample)
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
        Dateline = StoredText.OneLine(Dateline),
        TextDigest = TextDigest,
    };

    private static GivenStory Of(string id, string? title, string? url, string? publisher, string? published, string text)
    {
        var words = StoryWords.Of(text, title);
        return new(id, title, url, publisher, published, StoryWords.DigestOf(text), words.Digest, words.Dateline, Shingles.Of(words.Words));
    }
}
