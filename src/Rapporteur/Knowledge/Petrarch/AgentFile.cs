namespace Rapporteur.Knowledge.Petrarch;

/// <summary>
/// Reads an agent dictionary: <c>NOUN {PLURAL} [~CODE]</c> a line, <c>[CODE~]</c> where the code comes before the owner's, <c>{}</c> for no
/// plural; <c>!SET! = A, B</c> gives words that stand for <c>!SET!</c> in the lines below.
/// </summary>
internal sealed class AgentFile(ImportTally tally)
{
    private const char Owner = '~';

    private readonly Dictionary<string, string[]> _sets = new(StringComparer.Ordinal);

    /// <summary>The entries that could be read.</summary>
    public IEnumerable<AgentEntry> Read(string path)
    {
        foreach (var line in DictionaryText.Read(path, "#;", tally))
        {
            var text = line.Text.Trim();
            var problem = text[0] == '!' && text.Contains('=', StringComparison.Ordinal) ? ReadSet(text) : null;
            if (problem is null && text[0] == '!' && text.Contains('=', StringComparison.Ordinal))
            {
                tally.Take(line);
                continue;
            }

            AgentEntry? entry = null;
            problem ??= ReadEntry(text, out entry);
            if (entry is null)
            {
                tally.Report(line, problem ?? "no entry");
                continue;
            }

            tally.Take(line);
            yield return entry;
        }
    }

    private string? ReadSet(string text)
    {
        var equals = text.IndexOf('=', StringComparison.Ordinal);
        var name = text[..equals].Trim();
        if (name.Length < 3 || name[^1] != '!') return "a set is written !NAME! = WORD, WORD";
        _sets[name] = text[(equals + 1)..].Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return null;
    }

    private string? ReadEntry(string text, out AgentEntry? entry)
    {
        entry = null;
        int open = text.IndexOf('[', StringComparison.Ordinal), close = text.LastIndexOf(']');
        if (open < 0 || close < open) return "no code in brackets";
        var code = text[(open + 1)..close].Replace(" ", "", StringComparison.Ordinal).ToUpperInvariant();
        if (code.Length < 3 || code[0] == Owner == (code[^1] == Owner)) return $"'[{code}]' is no agent code; write [~GOV], or [NGO~] where it comes first";
        if (!code.Trim(Owner).All(char.IsAsciiLetterOrDigit)) return $"'{code.Trim(Owner)}' is no code";
        if (text[(close + 1)..].Trim().Length > 0) return $"'{text[(close + 1)..].Trim()}' stands behind the code";

        var noun = text[..open].Trim();
        string[]? plurals = null;
        if (noun.IndexOf('{', StringComparison.Ordinal) is var brace and >= 0)
        {
            if (!noun.EndsWith('}')) return "the brace is not closed";
            plurals = noun[(brace + 1)..^1].Split([' ', ','], StringSplitOptions.RemoveEmptyEntries);
            noun = noun[..brace].Trim();
        }

        if (!noun.Any(char.IsLetter)) return "the noun is missing";
        if (Unknown(noun) is { } set) return $"the set {set} is not above";
        entry = new AgentEntry([.. Expand(noun), .. plurals?.Select(Phrase) ?? []], code.Trim(Owner), code[^1] == Owner, plurals is { Length: 0 });
        return null;
    }

    private string? Unknown(string noun)
    {
        var parts = noun.Split('!');
        for (var i = 1; i < parts.Length; i += 2)
            if (!_sets.ContainsKey($"!{parts[i]}!")) return $"!{parts[i]}!";
        return null;
    }

    /// <summary>The phrases that a noun with sets stands for.</summary>
    private IEnumerable<string> Expand(string noun)
    {
        foreach (var (set, words) in _sets)
        {
            if (!noun.Contains(set, StringComparison.Ordinal)) continue;
            return words.SelectMany(w => Expand(noun.Replace(set, w, StringComparison.Ordinal)));
        }

        return [Phrase(noun)];
    }

    private static string Phrase(string noun) => WrittenName.Words(noun).ToLowerInvariant();
}
