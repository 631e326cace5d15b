using Rapporteur.Knowledge;

namespace Rapporteur.Events;

/// <summary>Turns lines that begin with <c>words:</c> (see knowledge/README.md) into patterns by the order of words. For one thread.</summary>
internal sealed class WordOrderCompiler(IReadOnlyDictionary<string, string[]> sets)
{
    /// <summary>What such a line begins with.</summary>
    public const string Mark = "words:";

    private const char Head = '*';

    // Half of what the pieces of a pattern over the tree count: words found in their order prove less than words that hang together.
    private const int WordWeight = 2;
    private const int RoleWeight = 1;

    // Thousands of imported lines share some hundred sets: each is taken apart once.
    private readonly Dictionary<string, WordPart> _words = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HeadForm[]> _heads = new(StringComparer.Ordinal);

    /// <summary>Compiles a line.</summary>
    /// <returns>The pattern, once for each form that its head may have.</returns>
    /// <exception cref="KnowledgeException">The notation is wrong.</exception>
    public IEnumerable<(string Form, Pattern Pattern)> Compile(TsvRow row, string code, string? mode, string example)
    {
        var tokens = row[0][Mark.Length..].Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(t => t.Split('_')).ToList();
        var at = tokens.FindIndex(IsHead);
        if (at < 0) throw row.Problem("the pattern has no head; mark it with *, as in 'words: under *attack'");
        if (tokens.FindLastIndex(IsHead) != at) throw row.Problem("the pattern has two heads; mark one word with *");
        WordPart[][] before = [.. tokens[..at].Select(t => Parts(t, row, isBefore: true)).Reverse()];
        WordPart[][] after = [.. tokens[(at + 1)..].Select(t => Parts(t, row, isBefore: false))];
        var word = Array.FindIndex(tokens[at], IsHead);
        var left = Parts(tokens[at][..word], row, isBefore: true);
        var right = Parts(tokens[at][(word + 1)..], row, isBefore: false);
        // Forms of one word share a pattern; a phrase ("wire_*tap") brings words of its own.
        Pattern? shared = null;
        foreach (var head in Heads(tokens[at][word][1..], row))
        {
            var isPhrase = head.Left.Length + head.Right.Length > 0;
            var pattern = isPhrase || shared is null
                ? Build(row, Order(before, [.. left, .. head.Left], [.. head.Right, .. right], after), code, mode, example)
                : shared;
            if (!isPhrase) shared = pattern;
            yield return (head.Verb, pattern);
        }
    }

    private static bool IsHead(string[] parts) => Array.Exists(parts, IsHead);

    private static bool IsHead(string part) => part.Length > 1 && part[0] == Head;

    private static WordOrder Order(WordPart[][] before, WordPart[] left, WordPart[] right, WordPart[][] after) =>
        new(left.Length > 0 ? [left, .. before] : before, right.Length > 0 ? [right, .. after] : after, left.Length > 0, right.Length > 0);

    private static Pattern Build(TsvRow row, WordOrder order, string code, string? mode, string example)
    {
        var colon = code.IndexOf(':', StringComparison.Ordinal);
        var isMutual = order.Has(ElementKind.Source | ElementKind.Target);
        var forward = colon < 0 ? code : code[..colon];
        return new Pattern
        {
            Head = PatternHead.Verb,
            IsMutual = isMutual,
            Subject = ElementKind.Source,
            Elements = [],
            Order = order,
            Code = forward,
            Reverse = colon >= 0 ? code[(colon + 1)..] : isMutual ? forward : null,
            Mode = mode,
            Row = row,
            Example = example,
            Origin = $"{Path.GetFileName(row.File)}:{row.Line}",
            Specificity = order.Before.Concat(order.After).Sum(g => g.Sum(p => p.Kind == ElementKind.Word ? WordWeight : RoleWeight)),
        };
    }

    private WordPart[] Parts(string[] parts, TsvRow row, bool isBefore) => [.. parts.Select(p => Part(p, row, isBefore))];

    private WordPart Part(string part, TsvRow row, bool isBefore) => part switch
    {
        "S" => new WordPart(ElementKind.Source, []),
        "T" => new WordPart(ElementKind.Target, []),
        // Several before the verb do it to one another; several after it are all acted upon.
        "%" => new WordPart(isBefore ? ElementKind.Source | ElementKind.Target : ElementKind.Target, []),
        "^" => new WordPart(null, []),
        "" => throw row.Problem("words that stand side by side are joined by one _"),
        _ => Word(part, row),
    };

    private WordPart Word(string part, TsvRow row)
    {
        if (!_words.TryGetValue(part, out var word))
            _words[part] = word = new WordPart(ElementKind.Word, [.. Members(part, row).Select(m => m.Split('_', '-')).OrderByDescending(s => s.Length)]);
        return word;
    }

    private HeadForm[] Heads(string text, TsvRow row)
    {
        if (!_heads.TryGetValue(text, out var heads)) _heads[text] = heads = [.. Members(text, row).Select(m => HeadOf(m, row))];
        return heads;
    }

    private HeadForm HeadOf(string form, TsvRow row)
    {
        var words = form.Split('_');
        var at = Math.Max(0, Array.FindIndex(words, IsHead));
        return new HeadForm(words[at].TrimStart(Head), [.. words[..at].Select(w => Word(w, row))], [.. words[(at + 1)..].Select(w => Word(w, row))]);
    }

    private List<string> Members(string word, TsvRow row)
    {
        var members = new List<string>();
        foreach (var part in word.Split('|'))
        {
            if (!part.StartsWith('$')) members.Add(part);
            else if (sets.TryGetValue(part, out var set)) members.AddRange(set);
            else throw row.Problem($"the set {part} is in no sets-*.tsv");
        }

        return members;
    }

    /// <summary>A form of a head: its verb, and the words of the phrase around it.</summary>
    private sealed record HeadForm(string Verb, WordPart[] Left, WordPart[] Right);
}
