using Rapporteur.Language;

namespace Rapporteur.Statements;

/// <summary>
/// The stretches of a text that stand in double quotation marks, marks included. A quotation that its paragraph leaves open ends with it,
/// as the custom is for quotations of several paragraphs.
/// </summary>
internal sealed class Quotations
{
    private readonly List<Span> _spans = [];
    private readonly string _text;

    public Quotations(string text)
    {
        _text = text;
        var open = -1;
        for (var i = 0; i < text.Length; i++)
        {
            switch (text[i])
            {
                case '“' or '„' or '«':
                    if (open < 0) open = i;
                    break;
                case '”' or '»':
                    Close(ref open, i);
                    break;
                case '"' when open < 0:
                    open = i;
                    break;
                case '"':
                    Close(ref open, i);
                    break;
                // The typewriter's pair of single marks.
                case '\'' or '`' when i + 1 < text.Length && text[i + 1] == text[i]:
                    if (open < 0) open = i++;
                    else Close(ref open, ++i);
                    break;
                case '\n' when open >= 0 && i + 1 < text.Length && text[i + 1] == '\n':
                    Close(ref open, i - 1);
                    break;
            }
        }

        Close(ref open, text.Length - 1);
    }

    /// <summary>Marks and all, in order.</summary>
    public IReadOnlyList<Span> All => _spans;

    /// <summary>The first quotation that shares a character with a span, or null.</summary>
    public Span? Over(Span span)
    {
        var i = FirstEndingAfter(span.Start);
        return i < _spans.Count && _spans[i].Start < span.End ? _spans[i] : null;
    }

    /// <summary>The parts of a span that stand in quotation marks, without the marks.</summary>
    public IEnumerable<Span> Within(Span span)
    {
        for (var i = FirstEndingAfter(span.Start); i < _spans.Count && _spans[i].Start < span.End; i++)
        {
            var words = Words(_spans[i]);
            var inner = new Span(Math.Max(span.Start, words.Start), Math.Min(span.End, words.End));
            if (!inner.IsEmpty) yield return inner;
        }
    }

    /// <summary>Whether a quotation ends with a mark and not with its paragraph.</summary>
    public bool IsClosed(Span quotation) => _text[quotation.End - 1] is '”' or '»' or '"' or '\'' or '`';

    /// <summary>A quotation without its marks.</summary>
    public Span Words(Span quotation)
    {
        var mark = _text[quotation.Start] is '\'' or '`' ? 2 : 1;
        return new Span(Math.Min(quotation.Start + mark, quotation.End), Math.Max(quotation.End - mark, quotation.Start));
    }

    private int FirstEndingAfter(int offset)
    {
        int low = 0, high = _spans.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_spans[middle].End <= offset) low = middle + 1;
            else high = middle;
        }

        return low;
    }

    private void Close(ref int open, int last)
    {
        if (open >= 0 && last > open) _spans.Add(new Span(open, last + 1));
        open = -1;
    }
}
