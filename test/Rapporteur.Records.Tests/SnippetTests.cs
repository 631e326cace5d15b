using System.Text.RegularExpressions;
using Rapporteur.Sources;
using Xunit;

namespace Rapporteur.Records.Tests;

public sealed partial class SnippetTests : IDisposable
{
    private readonly TestStore _place = TestStore.Sqlite();

    [Fact]
    public void The_snippets_of_the_docs_are_those_that_are_compiled()
    {
        var docs = Block().Matches(File.ReadAllText(Path.Combine(ProjectFolder.Root, "docs", "store.md"))).Select(m => m.Groups[1].Value.Trim()).ToList();
        var code = File.ReadAllText(Path.Combine(ProjectFolder.Root, "test", "Rapporteur.Records.Tests", "StoreSnippets.cs"));
        var compiled = Region().Matches(code).Select(m => m.Groups[1].Value.ReplaceLineEndings("\n").Replace("\n        ", "\n", StringComparison.Ordinal).Trim()).ToList();
        Assert.Equal(4, docs.Count);
        Assert.Equal(compiled, docs);
    }

    [Fact]
    public void They_run()
    {
        var story = new StoryReader(new StoryDefaults()).Read([Path.Combine(ProjectFolder.Examples, "summit-helsinki-2018.txt")], Stream.Null).Single().Story!;
        StoreSnippets.Fill(ProjectFolder.Models, ProjectFolder.Knowledge, _place.Record, story);
        StoreSnippets.Ask(_place.Record);
        StoreSnippets.Prove(_place.Record);
        StoreSnippets.Happenings(_place.Record);
    }

    [Fact]
    public void Every_column_and_filter_is_in_the_docs()
    {
        var docs = File.ReadAllText(Path.Combine(ProjectFolder.Root, "docs", "store.md"));
        foreach (var command in Cli.Records.AskCommands.Build(new Cli.Streams(Stream.Null, Stream.Null, TextWriter.Null, false, 100)))
        {
            Assert.Contains($"`{command.Name}`", docs, StringComparison.Ordinal);
            Assert.All(command.Options, o => Assert.Contains($"`{o.Name}`", docs, StringComparison.Ordinal));
        }

        foreach (var column in Cli.Records.ItemColumns.Events) Assert.Contains($"`{column.Name}`", docs, StringComparison.Ordinal);
        foreach (var column in Cli.Records.ItemColumns.Happenings) Assert.Contains($"`{column.Name}`", docs, StringComparison.Ordinal);
    }

    public void Dispose() => _place.Dispose();

    [GeneratedRegex("```csharp\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Block();

    [GeneratedRegex(@"// <\w+>\r?\n(.*?)// </\w+>", RegexOptions.Singleline)]
    private static partial Regex Region();
}
