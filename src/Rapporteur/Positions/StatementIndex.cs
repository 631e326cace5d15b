using Rapporteur.Language;
using Rapporteur.Relations;

namespace Rapporteur.Positions;

/// <summary>Which statement a word stands in. Immutable.</summary>
internal sealed class StatementIndex
{
    private readonly Document _document;
    private readonly List<(Span Content, Statement Statement)>?[] _contents;
    private readonly ILookup<int, Statement> _byCue;

    public StatementIndex(List<Statement> statements, Document document)
    {
        _document = document;
        _contents = new List<(Span, Statement)>?[document.Sentences.Length];
        _byCue = statements.ToLookup(static s => s.Sentence);
        foreach (var statement in statements)
        {
            foreach (var content in statement.Content)
            {
                var last = Tokens.SentenceAt(document, content.End - 1);
                for (var s = Tokens.SentenceAt(document, content.Start); s <= last; s++) (_contents[s] ??= []).Add((content, statement));
            }
        }
    }

    /// <summary>The innermost statement in whose content a span stands, or null.</summary>
    public Statement? Around(Span span)
    {
        Statement? innermost = null;
        var shortest = int.MaxValue;
        if (_contents.Length == 0 || _contents[Tokens.SentenceAt(_document, span.Start)] is not { } around) return null;
        foreach (var (content, statement) in around)
            if (content.Length < shortest && content.Contains(span)) (innermost, shortest) = (statement, content.Length);
        return innermost;
    }

    /// <summary>The statement that a word makes, else the one that it stands in.</summary>
    public Statement? Of(Span word)
    {
        foreach (var statement in _byCue[Tokens.SentenceAt(_document, word.Start)])
            if (statement.Cue.Contains(word)) return statement;
        return Around(word);
    }

    /// <summary>The token at which a stretch of text begins.</summary>
    public int TokenAt(int start)
    {
        int low = 0, high = _document.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_document.Words[middle].End <= start) low = middle + 1;
            else high = middle;
        }

        return Math.Min(low, _document.Count - 1);
    }
}
