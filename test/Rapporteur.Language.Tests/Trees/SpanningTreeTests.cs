using Rapporteur.Language.Trees;
using Xunit;

namespace Rapporteur.Language.Tests.Trees;

public sealed unsafe class SpanningTreeTests
{
    private const float Never = float.NegativeInfinity;

    [Fact]
    public void The_best_heads_stand_where_they_make_a_tree()
    {
        // Columns: words 0 to 2 as head, then the root.
        float[] scores = [0, 5, 1, 2, 1, 0, 1, 9, 1, 5, 0, 2];
        Assert.Equal([1, -1, 1], Find(scores, 3));
    }

    [Fact]
    public void A_cycle_is_broken_where_it_costs_least()
    {
        // Words 0 and 1 prefer each other; word 1 can leave for the root more cheaply.
        float[] scores = [0, 10, 1, 10, 0, 6];
        Assert.Equal([1, -1], Find(scores, 2));
    }

    [Fact]
    public void Of_two_words_that_prefer_the_root_the_better_keeps_it()
    {
        float[] scores = [0, 1, 9, 2, 0, 5];
        Assert.Equal([-1, 0], Find(scores, 2));
    }

    [Theory]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    public void The_tree_is_the_best_of_all(int count)
    {
        var random = new Random(count);
        for (var round = 0; round < 300; round++)
        {
            float[] scores = [.. Enumerable.Range(0, count * (count + 1)).Select(_ => random.NextSingle() * 10)];
            var heads = Find(scores, count);
            Assert.Equal(BestOfAll(scores, count), Sum(scores, heads), 3);
        }
    }

    [Fact]
    public void Large_matrices_and_odd_numbers_give_trees()
    {
        var random = new Random(7);
        foreach (var count in new[] { 1, 40, 200 })
        {
            float[] scores = [.. Enumerable.Range(0, count * (count + 1)).Select(i => i % 97 == 0 ? float.NaN : i % 89 == 0 ? Never : random.NextSingle())];
            Assert.True(new SpanningTree().IsTree(Find(scores, count)));
        }
    }

    private static int[] Find(float[] scores, int count)
    {
        var heads = new int[count];
        fixed (float* pointer = scores) new SpanningTree().Find(pointer, count + 1, count, heads);
        return heads;
    }

    private static float Sum(float[] scores, int[] heads)
    {
        float sum = 0;
        for (var i = 0; i < heads.Length; i++) sum += scores[i * (heads.Length + 1) + (heads[i] < 0 ? heads.Length : heads[i])];
        return sum;
    }

    private static float BestOfAll(float[] scores, int count)
    {
        var heads = new int[count];
        var best = Never;
        for (var code = 0; code < (int)Math.Pow(count + 1, count); code++)
        {
            for (int i = 0, rest = code; i < count; i++, rest /= count + 1) heads[i] = rest % (count + 1) - 1;
            if (new SpanningTree().IsTree(heads)) best = Math.Max(best, Sum(scores, heads));
        }

        return best;
    }
}
