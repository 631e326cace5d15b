namespace Rapporteur.Knowledge.Petrarch;

/// <summary>
/// Reads a verb dictionary: <c>&amp;SET</c> with its members on lines that begin with <c>+</c>; blocks that begin with <c>--- VERB [code] ---</c>;
/// in a block verbs with forms in braces, and patterns that begin with <c>-</c>.
/// </summary>
/// <param name="tally">Where lines are counted.</param>
/// <param name="number">0 for the first dictionary of an import, 1 for the second …: sets of the same name stay apart.</param>
internal sealed class VerbFile(ImportTally tally, int number)
{
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);
    private VerbBlock? _block;
    private List<string>? _set;

    /// <summary>The synonym sets: members with their words joined by <c>_</c>, or <c>$set</c> for another set.</summary>
    public Dictionary<string, List<string>> Sets { get; } = new(StringComparer.Ordinal);

    /// <summary>What tells the dictionary's sets from those of others in the same import.</summary>
    public string Tag { get; } = number == 0 ? "" : $"{number + 1}";

    /// <summary>The blocks in order.</summary>
    public List<VerbBlock> Blocks { get; } = [];

    /// <summary>Reads a file whole.</summary>
    public void Read(string path)
    {
        foreach (var line in DictionaryText.Read(path, "#", tally))
        {
            if (ReadLine(line.Text.Trim()) is { } problem) tally.Report(line, problem);
            else tally.Take(line);
        }
    }

    private string? ReadLine(string text)
    {
        if (text.StartsWith("---", StringComparison.Ordinal)) return OpenBlock(text);
        if (text[0] == '-') return ReadPattern(text[1..].Trim());
        if (text[0] == '&') return OpenSet(text[1..]);
        if (text[0] == '+' && _set is not null) return AddMember(text[1..].Trim());
        return ReadVerb(text);
    }

    private string? OpenBlock(string text)
    {
        (_block, _set) = (null, null);
        text = text[3..];
        if (text.EndsWith("---", StringComparison.Ordinal)) text = text[..^3];
        var problem = CutCode(ref text, out var code);
        var name = text.Trim().ToLowerInvariant().Replace(' ', '-').Replace('_', '-');
        if (name.Length == 0) return "the block has no name; write --- VERB [code] ---";
        var unique = name;
        for (var i = 2; !_names.Add(unique); i++) unique = $"{name}-{i}";
        _block = new VerbBlock(unique, problem is null ? code : null);
        Blocks.Add(_block);
        return problem;
    }

    private string? OpenSet(string name)
    {
        _block = null;
        name = name.Trim().TrimEnd('_');
        if (name.Length == 0) return "the set has no name";
        Sets[name] = _set = [];
        return null;
    }

    private string? AddMember(string member)
    {
        if (member.Length == 0) return "the member is missing";
        _set!.Add(member[0] == '&' ? "$" + member[1..].TrimEnd('_') : WrittenName.Words(member).ToLowerInvariant().Replace(' ', '_'));
        return null;
    }

    private string? ReadVerb(string text)
    {
        if (_block is null) return "a verb outside a block; write --- VERB [code] --- before it";
        _set = null;
        var problem = CutCode(ref text, out var code);
        string[]? forms = null;
        if (text.IndexOf('{', StringComparison.Ordinal) is var open and >= 0)
        {
            var close = text.IndexOf('}', StringComparison.Ordinal);
            if (close < open) return "the brace is not closed";
            forms = text[(open + 1)..close].Split([' ', ',', '\t'], StringSplitOptions.RemoveEmptyEntries);
            text = text[..open];
        }

        if (!text.Any(char.IsLetter)) return "the verb is missing";
        _block.Verbs.Add(new VerbEntry(VerbForms.Of(text.Trim(), forms), code));
        return problem;
    }

    private string? ReadPattern(string text)
    {
        if (_block is null) return "a pattern outside a block";
        if (CutCode(ref text, out var code, keepNothing: true) is { } problem) return problem;
        if (code is null) return "no code in brackets";
        if (PatternWords.Read(text, Sets, Tag, out var words) is { } wrong) return wrong;
        _block.Patterns.Add(new VerbPattern(words, code));
        return null;
    }

    /// <summary>Takes the code in brackets off a line's end.</summary>
    /// <param name="text">The line; without the code afterwards.</param>
    /// <param name="code">The code; null for none, and for the dictionaries' "no act" unless that is to be kept.</param>
    /// <param name="keepNothing">Whether the code for no act is kept.</param>
    private static string? CutCode(ref string text, out string? code, bool keepNothing = false)
    {
        code = null;
        int open = text.IndexOf('[', StringComparison.Ordinal), close = text.LastIndexOf(']');
        if (open < 0) return null;
        if (close < open) return "the bracket is not closed";
        var found = text[(open + 1)..close].Trim();
        text = text[..open];
        if (found == VerbConverter.Nothing)
        {
            code = keepNothing ? found : null;
            return null;
        }

        if (found.Split(':') is not { Length: <= 2 } parts || !parts.All(IsCode)) return $"'{found}' is no event code; write 042, or 042:043 where the target's act has one of its own";
        code = found;
        return null;
    }

    private static bool IsCode(string code) => code.Length is >= 2 and <= 4 && code.All(char.IsAsciiLetterOrDigit);
}
