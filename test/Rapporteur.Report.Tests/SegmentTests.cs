using CsCheck;
using Rapporteur.Language;
using Rapporteur.Report.Gathering;
using Rapporteur.Report.Text;
using Xunit;

namespace Rapporteur.Report.Tests;

/// <summary>Flattening of overlapping spans, against the plain definition.</summary>
public sealed class SegmentTests
{
    private const int Length = 40;

    [Fact]
    public void Segments_cover_the_text_once_and_name_the_items_of_each_character()
    {
        var span = Gen.Select(Gen.Int[0, Length - 1], Gen.Int[1, 15], (s, l) => new Span(s, Math.Min(Length, s + l)));
        Gen.Select(span.List[1, 3].List[0, 9], Gen.Int[0, Length].List[0, 4]).Sample((spans, cuts) =>
        {
            var items = spans.Select((s, i) => new MarkedItem(i % 2 == 0 ? ItemKind.Event : ItemKind.Statement, $"e{i}", "", s[0], s, "")).ToList();
            var segments = Segments.Of(Length, items, cuts);
            var at = 0;
            foreach (var segment in segments)
            {
                Assert.True(segment.Span.Start == at && !segment.Span.IsEmpty);
                at = segment.Span.End;
                Assert.DoesNotContain(cuts, c => c > segment.Span.Start && c < segment.Span.End);
                for (var c = segment.Span.Start; c < segment.Span.End; c++)
                {
                    var one = new Span(c, c + 1);
                    Assert.Equal(items.Where(i => i.Spans.Any(s => s.Contains(one))).Select(i => i.Key).Order(), segment.Items.Select(i => i.Key).Order());
                    Assert.Equal(items.Where(i => i.Head.Contains(one) || (i.Kind == ItemKind.Event && i.Spans.Any(s => s.Contains(one)))).Select(i => i.Key).Order(), segment.Heads.Select(i => i.Key).Order());
                }
            }

            Assert.Equal(Length, at);
        });
    }
}
