using Rapporteur.Language.Trees;
using Xunit;

namespace Rapporteur.Language.Tests.Trees;

public sealed class TreeModelTests
{
    private static readonly TreeModel Model = TreeModel.Load(ModelPath());

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(200)]
    [InlineData(513)]
    [InlineData(1300)]
    public void A_sentence_of_any_length_becomes_a_tree(int length)
    {
        var words = RandomWords(new Random(length), length);
        Model.Annotate(words, [new SentenceRange(0, length, true)]);
        AssertTree(words, 0, length);
    }

    [Fact]
    public void Any_forms_become_trees()
    {
        var random = new Random(3);
        for (var round = 0; round < 50; round++)
        {
            var words = RandomWords(random, 120);
            SentenceRange[] sentences = [new(0, 1, true), new(1, 40, false), new(40, 40, false), new(40, 119, false), new(119, 120, true)];
            Model.Annotate(words, sentences);
            foreach (var sentence in sentences) AssertTree(words, sentence.First, sentence.End);
        }
    }

    [Fact]
    public void Nothing_to_read_is_no_error() => Model.Annotate([], []);

    [Fact]
    public void A_sentence_reads_the_same_whatever_stands_beside_it()
    {
        Word[] alone = Sentence("The president of France met reporters in Paris on Tuesday ."), together = [.. Sentence("She left ."), .. alone, .. Sentence("Why ?")];
        Model.Annotate(alone, [new SentenceRange(0, alone.Length, true)]);
        Model.Annotate(together, [new SentenceRange(0, 3, true), new SentenceRange(3, 3 + alone.Length, false), new SentenceRange(3 + alone.Length, together.Length, false)]);
        for (var i = 0; i < alone.Length; i++)
        {
            var other = together[i + 3];
            Assert.Equal((alone[i].Upos, alone[i].Xpos, alone[i].Features, alone[i].Relation), (other.Upos, other.Xpos, other.Features, other.Relation));
            Assert.Equal(alone[i].Head < 0 ? -1 : alone[i].Head + 3, other.Head);
        }
    }

    [Fact]
    public void Threads_that_share_a_model_agree()
    {
        var texts = Enumerable.Range(0, 64).Select(i => RandomWords(new Random(i), 5 + 3 * i)).ToArray();
        var first = Array.ConvertAll(texts, Read);
        var again = new Word[texts.Length][];
        Parallel.For(0, texts.Length, i => again[i] = Read(texts[i]));
        for (var i = 0; i < texts.Length; i++)
        {
            Assert.Equal(first[i].Select(w => (w.Head, w.Relation, w.Upos, w.Xpos)), again[i].Select(w => (w.Head, w.Relation, w.Upos, w.Xpos)));
        }
    }

    [Fact]
    public void A_plain_sentence_reads_as_a_grammarian_would()
    {
        var words = Sentence("The minister denounced the rebels on Tuesday .");
        Model.Annotate(words, [new SentenceRange(0, words.Length, true)]);
        Assert.Equal([1, 2, -1, 4, 2, 6, 2, 2], words.Select(w => w.Head));
        Assert.Equal([Deprel.Det, Deprel.Nsubj, Deprel.Root, Deprel.Det, Deprel.Obj, Deprel.Case, Deprel.Obl, Deprel.Punct], words.Select(w => w.Relation));
        Assert.Equal([Upos.DET, Upos.NOUN, Upos.VERB, Upos.DET, Upos.NOUN, Upos.ADP, Upos.PROPN, Upos.PUNCT], words.Select(w => w.Upos));
    }

    [Fact]
    public void A_title_describes_the_name_that_follows()
    {
        var words = Sentence("President Barack Obama met reporters .");
        Model.Annotate(words, [new SentenceRange(0, words.Length, true)]);
        Assert.Equal([1, 3, 1, -1, 3, 3], words.Select(w => w.Head));
        Assert.Equal([Deprel.NmodDesc, Deprel.Nsubj, Deprel.Flat, Deprel.Root, Deprel.Obj, Deprel.Punct], words.Select(w => w.Relation));
    }

    [Fact]
    public void Typographic_marks_read_as_plain_ones()
    {
        Word[] plain = Sentence("\" It 's over , \" he said ."), typographic = Sentence("“ It ’s over , ” he said .");
        Model.Annotate(plain, [new SentenceRange(0, plain.Length, true)]);
        Model.Annotate(typographic, [new SentenceRange(0, typographic.Length, true)]);
        Assert.Equal(plain.Select(w => w.Upos), typographic.Select(w => w.Upos));
    }

    private static Word[] Read(Word[] words)
    {
        Word[] copy = [.. words];
        Model.Annotate(copy, [new SentenceRange(0, copy.Length, true)]);
        return copy;
    }

    private static Word[] Sentence(string text) => Array.ConvertAll(text.Split(' '), form => new Word { Form = form, SpaceAfter = true });

    private static Word[] RandomWords(Random random, int count)
    {
        string[] plain = ["the", "said", "Paris", "of", ",", ".", "\"", "attacked", "and", "1,000"];
        return [.. Enumerable.Range(0, count).Select(i => new Word { Form = random.Next(3) == 0 ? RandomForm(random) : plain[random.Next(plain.Length)] })];
    }

    private static string RandomForm(Random random)
    {
        var characters = new char[random.Next(60)];
        foreach (ref var c in characters.AsSpan()) c = (char)random.Next(random.Next(2) == 0 ? 0x250 : 0x10000);
        return new string(characters);
    }

    private static void AssertTree(Word[] words, int first, int end)
    {
        if (first == end) return;
        var heads = new int[end - first];
        for (var i = first; i < end; i++)
        {
            Assert.True(words[i].Head == -1 || (words[i].Head >= first && words[i].Head < end));
            Assert.Equal(words[i].Head < 0, words[i].Relation == Deprel.Root);
            Assert.NotNull(words[i].Xpos);
            Assert.NotNull(words[i].Features);
            heads[i - first] = words[i].Head < 0 ? -1 : words[i].Head - first;
        }

        Assert.True(new SpanningTree().IsTree(heads));
    }

    private static string ModelPath()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var path = Path.Combine(folder.FullName, "models", "trees.rpm");
            if (File.Exists(path)) return path;
        }

        throw new FileNotFoundException("models/trees.rpm stands in no folder above the tests.");
    }
}
