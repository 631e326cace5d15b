using Rapporteur.Language;

namespace Rapporteur.Positions;

/// <summary>Which statement a word stands in. Immutable.</summary>
internal sealed class StatementIndex(List<Statement> statements, Document document)
{
    /// <summary>The innermost statement in whose content a span stands, or null.</summary>
    public Statement? Around(Span span)
    {
        Statement? innermost = null;
        var shortest = int.MaxValue;
        foreach (var statement in statements)
        {
            foreach (var content in statement.Content)
            {
                if (content.Length >= shortest || !content.Contains(span)) continue;
                (innermost, shortest) = (statement, content.Length);
            }
        }

        return innermost;
    }

    /// <summary>The statement that a word makes, else the one that it stands in.</summary>
    public Statement? Of(Span word) => statements.Find(s => s.Cue.Contains(word)) ?? Around(word);

    /// <summary>The token at which a stretch of text begins.</summary>
    public int TokenAt(int start)
    {
        int low = 0, high = document.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (document.Words[middle].End <= start) low = middle + 1;
            else high = middle;
        }

        return Math.Min(low, document.Count - 1);
    }
}
