namespace Rapporteur.Knowledge.Petrarch;

/// <summary>
/// Reads an actor dictionary: an entry on a line of its own, <c>+</c> before each synonym, codes in brackets on the entry's line or on
/// lines below. A line that cannot be read is reported; the rest of its entry is kept.
/// </summary>
internal sealed class ActorFile(ImportTally tally)
{
    private readonly List<(DictionaryLine? Line, string Name)> _names = [];
    private readonly List<DictionaryLine> _codeLines = [];
    private readonly List<ActorCode> _codes = [];

    /// <summary>The entries that have a code.</summary>
    public IEnumerable<ActorEntry> Read(string path)
    {
        foreach (var line in DictionaryText.Read(path, "#;", tally))
        {
            var text = line.Text.TrimStart();
            if (text[0] != '[' && text[0] != '+' && Finish() is { } entry) yield return entry;
            Add(line, text);
        }

        if (Finish() is { } last) yield return last;
    }

    private void Add(DictionaryLine line, string text)
    {
        var open = text.IndexOf('[', StringComparison.Ordinal);
        var name = (open < 0 ? text : text[..open]).TrimStart('+').Trim();
        if (open == 0 && _names.Count == 0)
        {
            tally.Report(line, "a code without an entry above it");
        }
        else if (open != 0 && NameProblem(name) is { } problem)
        {
            tally.Report(line, problem);
        }
        else
        {
            var isRead = open < 0 || ReadCodes(line, text[open..]);
            // A line that was reported for its code is settled, and still names the actor.
            if (open != 0) _names.Add((isRead ? line : null, name));
            else if (isRead) _codeLines.Add(line);
        }
    }

    private static string? NameProblem(string name)
    {
        if (!name.Any(char.IsLetterOrDigit)) return "the name is missing";
        if (name.Contains('+', StringComparison.Ordinal)) return "two names on a line; give the second one of its own";
        return name.Contains(']', StringComparison.Ordinal) ? "a bracket that nothing opens" : null;
    }

    /// <summary>Reads the codes of a line; false where the line was reported. Its good codes are kept all the same.</summary>
    private bool ReadCodes(DictionaryLine line, string text)
    {
        string? problem = null;
        while (text.Length > 0)
        {
            var close = text.IndexOf(']', StringComparison.Ordinal);
            if (text[0] != '[' || close < 0)
            {
                problem ??= text[0] == '[' ? "the bracket is not closed" : $"'{text}' stands outside the brackets";
                break;
            }

            if (ActorCode.TryParse(text[1..close], out var code, out var wrong)) _codes.Add(code);
            else problem ??= wrong;
            text = text[(close + 1)..].TrimStart();
        }

        if (problem is not null) tally.Report(line, problem);
        return problem is null;
    }

    private ActorEntry? Finish()
    {
        var entry = _codes.Count > 0 && _names.Count > 0 ? new ActorEntry([.. _names.Select(n => n.Name)], [.. _codes]) : null;
        foreach (var (unsettled, name) in _names)
        {
            if (unsettled is not { } line) continue;
            if (entry is not null) tally.Take(line);
            else tally.Report(line, $"'{name}' has no code");
        }

        foreach (var line in _codeLines) tally.Take(line);
        _names.Clear();
        _codes.Clear();
        _codeLines.Clear();
        return entry;
    }
}
