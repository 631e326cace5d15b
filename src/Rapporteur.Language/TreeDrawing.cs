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

    // Indexed by Strokes.
    private const string Box = " │││─┘┐┤─└┌├─┴┬┼";

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
        var grid = new Strokes[words.Length, width];
        for (var i = 0; i < words.Length; i++)
        {
            DrawBranch(grid, i, words[i].Head - first, depths[i] * 2);
            for (var column = (depths[i] * 2) + 1; column < width; column++) grid[i, column] |= Strokes.Left | Strokes.Right;
        }

        return [.. Enumerable.Range(0, words.Length).Select(row => string.Concat(Enumerable.Range(0, width).Select(column => Box[(int)grid[row, column]])))];
    }

    /// <summary>Draws the line from a word's head up or down to it, in the column of the head's depth, and across to the word.</summary>
    private static void DrawBranch(Strokes[,] grid, int index, int head, int column)
    {
        grid[index, column] |= Strokes.Right;
        if (column == 0 || (uint)head >= (uint)grid.GetLength(0)) return;
        var above = column - 2;
        var (towardsHead, towardsWord) = index < head ? (Strokes.Down, Strokes.Up) : (Strokes.Up, Strokes.Down);
        grid[head, above] |= towardsWord;
        for (var i = Math.Min(index, head) + 1; i < Math.Max(index, head); i++) grid[i, above] |= Strokes.Up | Strokes.Down;
        grid[index, above] |= towardsHead | Strokes.Right;
        grid[index, above + 1] |= Strokes.Left | Strokes.Right;
        grid[index, column] |= Strokes.Left;
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

    /// <summary>Which ways a line leaves a cell.</summary>
    [Flags]
    private enum Strokes
    {
        None = 0,
        Up = 1,
        Down = 2,
        Left = 4,
        Right = 8,
    }
}
