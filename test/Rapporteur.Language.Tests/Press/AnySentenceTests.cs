using CsCheck;
using Xunit;

namespace Rapporteur.Language.Tests.Press;

/// <summary>However a sentence of news is cut and shuffled, what comes out of the mends is one tree a sentence.</summary>
public sealed class AnySentenceTests
{
    private const int Rounds = 1500;

    private static readonly string[] Sentences =
        [.. Directory.EnumerateFiles(ProjectFolder.Examples, "*.txt").Order(StringComparer.Ordinal).SelectMany(File.ReadLines).SelectMany(l => l.Split(". ")).Where(s => s.Length > 0)];

    private static readonly Gen<string> Shuffled = Gen.Select(Gen.Int[0, Sentences.Length - 1], Gen.Int[0, Sentences.Length - 1], Gen.Int[0, int.MaxValue]).Select((first, second, seed) =>
    {
        var random = new Random(seed);
        var words = (Sentences[first] + " " + Sentences[second]).Split(' ');
        for (var swaps = random.Next(6); swaps > 0; swaps--)
        {
            var (i, j) = (random.Next(words.Length), random.Next(words.Length));
            (words[i], words[j]) = (words[j], words[i]);
        }

        return string.Join(' ', words.Skip(random.Next(words.Length)).Take(1 + random.Next(40))) + (random.Next(3) > 0 ? "." : "");
    });

    [Fact]
    public void Shuffled_sentences_have_one_tree_each() => Shuffled.Sample(text => Check(Models.Pipeline.Analyze(text)), iter: Rounds, threads: 1);

    private static void Check(Document document)
    {
        foreach (var sentence in document.Sentences)
        {
            var roots = 0;
            for (var i = sentence.First; i < sentence.End; i++)
            {
                var steps = 0;
                var at = i;
                for (; document.Words[at].Head >= 0; at = document.Words[at].Head)
                {
                    Assert.InRange(document.Words[at].Head, sentence.First, sentence.End - 1);
                    Assert.True(steps++ <= sentence.Count, $"a cycle in: {document.Text}");
                }

                if (at == i) roots++;
            }

            Assert.Equal(1, roots);
        }
    }
}
