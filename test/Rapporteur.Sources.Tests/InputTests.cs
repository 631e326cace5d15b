using Xunit;

namespace Rapporteur.Sources.Tests;

/// <summary>Files, folders and globs.</summary>
public sealed class InputTests : IDisposable
{
    private readonly Sources _files = new();

    [Fact]
    public void A_folder_gives_its_stories_in_the_order_of_their_names()
    {
        _files.Write("b.txt", "B\nTwo.");
        _files.Write("a.txt", "A\nOne.");
        _files.Write("deep/c.jsonl", "{\"text\": \"Three.\", \"title\": \"C\"}");
        _files.Write("a.json", "{\"id\": \"a\"}");
        _files.Write("picture.png", "no text");
        Assert.Equal(["A", "B", "C"], Sources.Read(_files.Folder).Select(i => i.Story!.Title));
    }

    [Fact]
    public void A_glob_gives_what_fits()
    {
        _files.Write("a.txt", "A\nOne.");
        _files.Write("b.html", "<html><body><h1>B</h1><p>Two.</p></body></html>");
        _files.Write("deep/c.txt", "C\nThree.");
        Assert.Equal(["A"], Sources.Read(Path.Combine(_files.Folder, "*.txt")).Select(i => i.Story!.Title));
        Assert.Equal(["A", "C"], Sources.Read(Path.Combine(_files.Folder, "**/*.txt")).Select(i => i.Story!.Title).Order());
    }

    [Fact]
    public void What_is_not_there_is_named()
    {
        Assert.Contains("no such file", Sources.Error(Path.Combine(_files.Folder, "none.txt")).Message, StringComparison.Ordinal);
        Assert.Contains("no file fits", Sources.Error(Path.Combine(_files.Folder, "*.txt")).Message, StringComparison.Ordinal);
        Assert.Contains("no stories in this folder", Sources.Error(_files.Folder).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_error_does_not_end_the_reading()
    {
        var good = _files.Write("a.txt", "A\nOne.");
        var items = new StoryReader(new StoryDefaults()).Read([Path.Combine(_files.Folder, "none.txt"), good], Stream.Null).ToList();
        Assert.NotNull(items[0].Error);
        Assert.NotNull(items[1].Story);
    }

    [Fact]
    public void Reading_is_lazy()
    {
        var first = _files.Write("a.txt", "A\nOne.");
        Assert.NotNull(new StoryReader(new StoryDefaults()).Read([first, "/nowhere"], Stream.Null).First().Story);
    }

    [Fact]
    public void Parts_of_a_long_text_are_the_whole_text()
    {
        var text = string.Concat(Enumerable.Range(0, 400_000).Select(i => i % 1000 == 0 ? "word\n\n" : "word "));
        var parts = RawText.Parts(text).ToList();
        Assert.Equal(text, string.Concat(parts));
        Assert.True(parts.Count > 1);
        Assert.All(parts, p => Assert.InRange(p.Length, 1, 1_000_000));
    }

    public void Dispose() => _files.Dispose();
}
