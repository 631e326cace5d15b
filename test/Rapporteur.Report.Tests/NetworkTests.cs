using Rapporteur.Language;
using Rapporteur.Report.Gathering;
using Rapporteur.Report.Network;
using Xunit;

namespace Rapporteur.Report.Tests;

/// <summary>The drawing of the network: signs, no label on another, the same every time.</summary>
public sealed class NetworkTests
{
    [Fact]
    public void Sign_direction_and_fact_are_told_without_colour()
    {
        var page = ReportPage.Of(Samples.Everything());
        foreach (var canvas in (string[])["wide", "narrow"])
        {
            var edges = page.QuerySelectorAll($"svg.{canvas} .edge").ToDictionary(e => e.GetAttribute("data-i")!);
            Assert.Equal(["e1-1", "r1-1", "r1-2"], edges.Keys.Order(StringComparer.Ordinal));
            Assert.Contains("with", edges["e1-1"].ClassList);
            Assert.Contains("open", edges["e1-1"].ClassList);
            Assert.Contains("against", edges["r1-2"].ClassList);
            Assert.DoesNotContain("open", edges["r1-2"].ClassList);
            Assert.Contains("neutral", edges["r1-1"].ClassList);
            Assert.Equal([1, 0, 1], ((string[])["e1-1", "r1-1", "r1-2"]).Select(k => edges[k].QuerySelectorAll(".sign").Length));
            Assert.Equal(1, edges["r1-2"].QuerySelectorAll(".tip").Length);
        }
    }

    [Theory]
    [InlineData(2, 1)]
    [InlineData(7, 9)]
    [InlineData(20, 30)]
    [InlineData(40, 120)]
    [InlineData(60, 400)]
    public void No_label_lies_on_another_or_outside(int actors, int relations)
    {
        var dossier = Dossier.Of([Tangle(actors, relations)], new ReportOptions());
        foreach (var canvas in (Canvas[])[Canvas.Wide, Canvas.Narrow])
        {
            var layout = NetworkLayout.Of(GraphBuilder.Of(dossier, canvas), canvas);
            for (var i = 0; i < layout.Boxes.Count; i++)
            {
                Assert.True(layout.Boxes[i].Left >= 0 && layout.Boxes[i].Right <= canvas.Width && layout.Boxes[i].Top >= 0 && layout.Boxes[i].Bottom <= layout.Bottom, $"{canvas.Name} {i}");
                for (var j = 0; j < i; j++)
                {
                    var (x, y) = layout.Boxes[i].Overlap(layout.Boxes[j], 0, 0);
                    Assert.False(x > 0 && y > 0, $"{canvas.Name}: {i} and {j}");
                }
            }

            Assert.All(layout.Curves.SelectMany(static c => c.Points), p => Assert.True(p.X >= layout.Left && p.X <= layout.Right(canvas) && p.Y >= layout.Top && p.Y <= layout.Bottom));
        }
    }

    [Fact]
    public void What_does_not_fit_is_counted()
    {
        var graph = GraphBuilder.Of(Dossier.Of([Tangle(60, 400)], new ReportOptions()), Canvas.Narrow);
        Assert.True(graph.Nodes.Count <= Canvas.Narrow.MostNodes && graph.Edges.Count == Canvas.Narrow.MostEdges);
        Assert.True(graph.Omitted > 100, $"{graph.Omitted}");
    }

    [Fact]
    public void A_label_is_wrapped_and_cut_to_its_lines()
    {
        var label = new Label("The United Nations Interim Administration Mission of the Long Name and Longer Name", 20);
        Assert.True(label.Lines.Count == 3 && label.Lines.All(l => l.Length <= 25), string.Join('|', label.Lines));
        Assert.EndsWith("\u2026", label.Lines[^1], StringComparison.Ordinal);
        Assert.Equal(["Ada Berg"], new Label("Ada  Berg", 20).Lines);
    }

    /// <summary>Many actors with names of all lengths, tied at random by a fixed seed.</summary>
    private static Record Tangle(int actors, int relations)
    {
        var random = new Random(7);
        string Id() => $"a{random.Next(actors)}";
        string[] types = ["ally", "opposes", "leads", "fights", "talks"];
        return new Record
        {
            Story = new Story { Id = "x", Text = "x" },
            Actors = [.. Enumerable.Range(0, actors).Select(i => new Actor { Id = $"a{i}", Name = string.Join(' ', Enumerable.Repeat("Wommen" + i, 1 + (i % 4))), Kind = (ActorKind)(i % 7) })],
            Relations = [.. Enumerable.Range(0, relations).Select(i => new Relation(types[i % 5], new ActorReference(i == 0 ? "a0" : Id(), null, default), new ActorReference(i == 0 ? "a1" : Id(), null, default), new Span(0, 1)))],
        };
    }
}
