using System.Diagnostics;
using CsCheck;
using Xunit;

namespace Rapporteur.Tests.Fuzz;

/// <summary>Any string gives a record that keeps the contract, the same one every time.</summary>
public sealed class AnyStoryTests
{
    private const int Rounds = 300;

    private static readonly string[] Pieces =
    [
        "\0", "\ud800", "\udfff", "\ud83d\ude00", "\u200f", "\ufeff", "'", "’s ", "\"", "“", "”", "(", ")", ".", "... ", "\n", "\r\n", "\n\n", " ", "\t", "—", ", ", "-", "$",
        "Putin ", "President ", "the Russian president ", "he ", "their ", "whose ", "which ", "Moscow ", "MOSCOW, Sept 28 (Reuters) — ", "UN ", "troops ", "rebels ", "attacked ", "met ",
        "said ", "said that ", "agreed to ", "refused to ", "threatened to ", "send ", "sanctions on ", "talks with ", "was attacked by ", "and ", "not ", "will ", "if ", "Monday ", "last ",
        "year ", "February 31 ", "2014 ", "9999 ", "0000 ", "in ", "of ", "John ", "Doe ", "日本 ", "é", "A", "b",
    ];

    private static readonly Gen<string> News = Gen.Int[0, Pieces.Length - 1].Select(i => Pieces[i]).Array[0, 60].Select(string.Concat);

    [Fact]
    public void Random_characters_give_records() => Gen.String[Gen.Char, 0, 200].Sample(Check, iter: Rounds, threads: 1);

    [Fact]
    public void Random_news_gives_records() => News.Sample(Check, iter: Rounds * 4, threads: 1);

    [Fact]
    public void Random_stories_with_titles_and_days_give_records() =>
        Gen.Select(News, News, Gen.Date).Sample((title, body, day) => RecordContract.Holds(Reading.Reader.Read(new Story
        {
            Id = "t",
            Title = title.Length > 0 ? title : null,
            Text = title.Length > 0 ? $"{title}\n\n{body}" : body,
            Published = DateOnly.FromDateTime(day),
        })), iter: Rounds, threads: 1);

    [Fact]
    public void The_same_text_gives_the_same_record() =>
        News.Sample(text => RecordContract.Json(Reading.Of(text, "2015-09-28")).AsSpan().SequenceEqual(RecordContract.Json(Reading.Of(text, "2015-09-28"))), iter: Rounds, threads: 1);

    [Fact]
    public void To_explain_any_text_changes_nothing() => News.Sample(
        text => RecordContract.Json(Reading.Reader.Read(new Story { Id = "test", Text = text, Published = new DateOnly(2015, 9, 28) }, explain: true) with { Explanations = null }).AsSpan()
            .SequenceEqual(RecordContract.Json(Reading.Of(text, "2015-09-28"))), iter: Rounds, threads: 1);

    [Fact]
    public void Many_threads_read_alike()
    {
        var texts = News.Array[64].Single();
        var expected = Array.ConvertAll(texts, t => RecordContract.Json(Reading.Of(t, "2015-09-28")));
        Parallel.For(0, 256, new ParallelOptions { MaxDegreeOfParallelism = 4 }, i => Assert.Equal(expected[i % 64], RecordContract.Json(Reading.Of(texts[i % 64], "2015-09-28"))));
    }

    [Fact]
    public void Any_phrase_may_be_asked() => News.Sample(text => { Reading.Reader.Who(text, new DateOnly(2015, 9, 28)); }, iter: Rounds, threads: 1);

    [Theory]
    [InlineData("(", 10_000)]
    [InlineData("President of ", 5_000)]
    [InlineData("Russia, ", 10_000)]
    [InlineData("Putin met ", 10_000)]
    [InlineData("and ", 20_000)]
    [InlineData("he said ", 10_000)]
    [InlineData("John Doe. He said that he met him. ", 4_000)]
    [InlineData("\0", 100_000)]
    [InlineData("\ud83d", 20_000)]
    [InlineData("Monday ", 10_000)]
    [InlineData("x", 200_000)]
    public void Long_runs_end_soon(string piece, int count)
    {
        var watch = Stopwatch.StartNew();
        Check(string.Concat(Enumerable.Repeat(piece, count)));
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(60), $"took {watch.Elapsed}");
    }

    private static void Check(string text) => RecordContract.Holds(Reading.Of(text, "2015-09-28"));
}
