using System.Diagnostics;
using System.Text;
using CsCheck;
using Rapporteur.Language.Conllu;
using Xunit;

namespace Rapporteur.Language.Tests.Segmenting;

/// <summary>Any text is read, and in linear time.</summary>
public sealed class AnyTextTests
{
    private const int Rounds = 2000;
    private static readonly string[] Pieces =
    [
        "\0", "\ud800", "\udfff", "\ud83d\ude00", "\u200f", "\u202e", "\ufeff", "'", "’", "n't", "''", "\"", "“", "(", ")", "[", ".", "...", "…",
        "U.S.", "cannot", "gonna", "don", "-", "—", "\n", "\r\n", "\n\n", " ", "\t", "\u00a0", "\u2028", "5", "1,000", "é", "日本", "a", "B", "$", "%", "e\u0301",
    ];

    [Fact]
    public void Random_characters() => Gen.String[Gen.Char, 0, 200].Sample(Check, iter: Rounds, threads: 1);

    [Fact]
    public void Random_pieces() => Gen.Int[0, Pieces.Length - 1].Select(i => Pieces[i]).Array[0, 60].Sample(p => Check(string.Concat(p)), iter: Rounds, threads: 1);

    [Theory]
    [InlineData("(", 10_000)]
    [InlineData("\0", 200_000)]
    [InlineData("\"'", 50_000)]
    [InlineData("\ud83d\ude00", 50_000)]
    [InlineData("\ud83d", 50_000)]
    [InlineData("don't", 40_000)]
    [InlineData("word ", 200_000)]
    [InlineData("a\n", 200_000)]
    [InlineData("x", 1_000_000)]
    [InlineData(".", 200_000)]
    [InlineData(" ", 1_000_000)]
    public void Long_runs(string piece, int count)
    {
        var text = new StringBuilder().Insert(0, piece, count).ToString();
        var watch = Stopwatch.StartNew();
        Check(text);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(20), $"took {watch.Elapsed}");
    }

    private static void Check(string text)
    {
        var read = Models.Segmenter.Segment(text);
        SegmentationCheck.IsWellFormed(text, read);
        ConlluWriter.Write(new Document(text, read.Words, read.Sentences), TextWriter.Null);
    }
}
