using Xunit;

namespace Rapporteur.Tests.Positions;

/// <summary>Stories of several fields: what is read is told, and most of what is told is read.</summary>
public sealed class PassageTests
{
    private const double Precision = 0.95;
    private const double Recall = 0.9;

    [Fact]
    public void What_is_read_is_what_the_stories_tell()
    {
        var wrong = Passage.All.SelectMany(p => p.Read.Except(p.Told).Select(l => $"{p.Name}: {l}")).ToList();
        var read = Passage.All.Sum(p => p.Read.Count);
        Assert.True(read - wrong.Count >= Precision * read, $"{wrong.Count} of {read} positions are not told:\n{string.Join('\n', wrong)}");
    }

    [Fact]
    public void Most_of_what_the_stories_tell_is_read()
    {
        var missed = Passage.All.SelectMany(p => p.Told.Except(p.Read).Select(l => $"{p.Name}: {l}")).ToList();
        var told = Passage.All.Sum(p => p.Told.Count);
        Assert.True(told - missed.Count >= Recall * told, $"{missed.Count} of {told} positions are missed:\n{string.Join('\n', missed)}");
    }
}
