using System.Text;

namespace Rapporteur.Language;

/// <summary>
/// Draws dependency trees as plain text for a terminal: a line for each word in the order of the sentence, its branch to the head on the
/// left, then relation and part of speech.
/// </summary>
public static class TreeDrawing
{
    /// <summary>Deeper levels are drawn at this one: a wider drawing would not fit a terminal.</summary>
    public const int MaxDepth = 24;

    /// <summary>Draws one sentence. Lines end in a line feed.</summary>
    public static string Draw(Document document, SentenceRange sentence)
    {
        ArgumentNullException.ThrowIfNull(document);
        var words = document.Words[sentence.First..sentence.End];
        var branches = Branches(words, sentence.First);
        var branchWidth = branches.Max(b => b.Length);
        var formWidth = 0;
        foreach (ref readonly var word in words) formWidth = Math.Max(formWidth, word.Form.Length);
        var drawing = new StringBuilder();
        for (var i = 0; i < words.Length; i++)
        {
            ref readonly var word = ref words[i];
            drawing.Append(branches[i].PadRight(branchWidth)).Append(' ').Append(word.Form.PadRight(formWidth));
            drawing.Append("  ").Append(word.Relation.Name().PadRight(13)).Append(word.Upos).Append('\n');
        }

        return drawing.ToString();
    }

    /// <summary>Draws all sentences, a blank line between them.</summary>
    public static string Draw(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var drawings = new List<string>();
        foreach (var sentence in document.Sentences)
            if (sentence.Count > 0) drawings.Add(Draw(document, sentence));
        return string.Join('\n', drawings);
    }

    private static string[] Branches(ReadOnlySpan<Word> words, int first)
    {
        var depths = new int[words.Length];
        for (var i = 0; i < words.Length; i++) depths[i] = Depth(words, i, first);
        var width = (depths.Max() * 2) + 2;
        var grid = new char[words.Length][];
        for (var i = 0; i < words.Length; i++) grid[i] = [.. Enumerable.Repeat(' ', width)];
        for (var i = 0; i < words.Length; i++) DrawBranch(grid, words, i, first, depths);
        return [.. grid.Select(row => new string(row).TrimEnd())];
    }

    /// <summary>Draws the line from a word's head down or up to it, in the column of the head's depth.</summary>
    private static void DrawBranch(char[][] grid, ReadOnlySpan<Word> words, int index, int first, int[] depths)
    {
        var row = grid[index];
        var column = depths[index] * 2;
        row[column] = row[column] == ' ' ? '─' : row[column];
        row[column + 1] = '─';
        var head = words[index].Head - first;
        if (words[index].Head < 0 || (uint)head >= (uint)words.Length || depths[index] == 0) return;
        var above = column - 2;
        for (var i = Math.Min(index, head) + 1; i < Math.Max(index, head); i++) grid[i][above] = Joined(grid[i][above], '│');
        row[above] = Joined(row[above], index < head ? '┌' : '└');
        row[above + 1] = '─';
        grid[head][above] = Joined(grid[head][above], index < head ? '┘' : '┐');
    }

    private static char Joined(char old, char added)
    {
        if (old is ' ' or '─') return added is '┘' ? '┴' : added is '┐' ? '┬' : added;
        if (old == added) return old;
        return (old, added) switch
        {
            ('┌', '│') or ('│', '┌') or ('└', '│') or ('│', '└') or ('┌', '└') or ('└', '┌') or ('├', _) => '├',
            ('┴', '┐') or ('┬', '┘') or ('┼', _) => '┼',
            ('┴' or '┬', _) => old,
            _ => '├',
        };
    }

    private static int Depth(ReadOnlySpan<Word> words, int index, int first)
    {
        var depth = 0;
        while (depth < MaxDepth && words[index].Head >= 0 && (uint)(words[index].Head - first) < (uint)words.Length)
        {
            index = words[index].Head - first;
            depth++;
        }

        return depth;
    }
}
