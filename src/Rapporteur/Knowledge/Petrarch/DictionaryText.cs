namespace Rapporteur.Knowledge.Petrarch;

/// <summary>The lines of a dictionary without their comments: <c>#</c> and <c>;</c> to the end of the line, <c>&lt;!-- … --&gt;</c> also over several.</summary>
internal static class DictionaryText
{
    private const string CommentOpen = "<!";
    private const string CommentClose = "-->";

    /// <summary>Reads the lines that say something and counts the others.</summary>
    /// <param name="path">The dictionary.</param>
    /// <param name="marks">The characters that begin a comment.</param>
    /// <param name="tally">Where lines are counted.</param>
    public static IEnumerable<DictionaryLine> Read(string path, string marks, ImportTally tally)
    {
        var inside = false;
        var number = 0;
        foreach (var line in File.ReadLines(path))
        {
            number++;
            tally.Lines++;
            var text = Strip(line, marks, ref inside);
            if (text.Length > 0) yield return new DictionaryLine(number, text);
            else tally.Blank++;
        }
    }

    private static string Strip(string line, string marks, ref bool inside)
    {
        if (inside)
        {
            var close = line.IndexOf(CommentClose, StringComparison.Ordinal);
            if (close < 0) return "";
            inside = false;
            line = line[(close + CommentClose.Length)..];
        }

        var open = line.IndexOf(CommentOpen, StringComparison.Ordinal);
        if (open >= 0)
        {
            inside = line.IndexOf(CommentClose, open, StringComparison.Ordinal) < 0;
            line = line[..open];
        }

        // Numbers such as "#3" do not occur in names; the mark always begins a comment.
        var mark = line.AsSpan().IndexOfAny(marks);
        return (mark >= 0 ? line[..mark] : line).TrimEnd();
    }
}
