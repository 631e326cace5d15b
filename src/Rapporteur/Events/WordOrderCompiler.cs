using Rapporteur.Knowledge;

namespace Rapporteur.Events;

/// <summary>Turns lines that begin with <c>words:</c> (see knowledge/README.md) into patterns by the order of words.</summary>
internal sealed class WordOrderCompiler(IReadOnlyDictionary<string, string[]> sets)
{
    /// <summary>What such a line begins with.</summary>
    public const string Mark = "words:";

    private const char Head = '*';

    // Half of what the pieces of a pattern over the tree count: words found in their order prove less than words that hang together.
    private const int WordWeight = 2;
    private const int RoleWeight = 1;

    /// <summary>Compiles a line.</summary>
    /// <returns>The pattern, once for each form that its head may have.</returns>
    /// <exception cref="KnowledgeException">The notation is wrong.</exception>
    public IEnumerable<(string Form, Pattern Pattern)> Compile(TsvRow row, string code, string? mode, string example)
    {
        List<WordPart[]> before = [], after = [];
        List<WordPart> left = [], right = [];
        List<string>? heads = null;
        foreach (var token in row[0][Mark.Length..].Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var parts = token.Split('_');
            var at = Array.FindIndex(parts, p => p[0] == Head && p.Length > 1);
            if (at < 0)
            {
                (heads is null ? before : after).Add([.. parts.Select(p => Part(p, row, heads is null))]);
                continue;
            }

            if (heads is not null) throw row.Problem("the pattern has two heads; mark one word with *");
            heads = Members(parts[at][1..], row);
            left = [.. parts[..at].Select(p => Part(p, row, isBefore: true))];
            right = [.. parts[(at + 1)..].Select(p => Part(p, row, isBefore: false))];
        }

        if (heads is null) throw row.Problem("the pattern has no head; mark it with *, as in 'words: under *attack'");
        before.Reverse();
        // Forms of one word share a pattern; a phrase ("wire_*tap") brings words of its own.
        Pattern? shared = null;
        foreach (var head in heads)
        {
            var words = head.Split('_');
            var at = Math.Max(0, Array.FindIndex(words, w => w[0] == Head));
            if (words.Length == 1) shared ??= Build(left, right);
            yield return (words[at].TrimStart(Head), words.Length == 1 ? shared! : Build([.. left, .. words[..at].Select(Plain)], [.. words[(at + 1)..].Select(Plain), .. right]));
        }

        Pattern Build(List<WordPart> nearLeft, List<WordPart> nearRight)
        {
            var order = new WordOrder(
                nearLeft.Count > 0 ? [[.. nearLeft], .. before] : [.. before], nearRight.Count > 0 ? [[.. nearRight], .. after] : [.. after], nearLeft.Count > 0, nearRight.Count > 0);
            var colon = code.IndexOf(':', StringComparison.Ordinal);
            var isMutual = order.Has(ElementKind.Source | ElementKind.Target);
            var forward = colon < 0 ? code : code[..colon];
            return new Pattern
            {
                Head = PatternHead.Verb, IsMutual = isMutual, Subject = ElementKind.Source, Elements = [], Order = order, Code = forward,
                Reverse = colon >= 0 ? code[(colon + 1)..] : isMutual ? forward : null, Mode = mode, Example = example,
                Origin = $"{Path.GetFileName(row.File)}:{row.Line}", Specificity = order.Before.Concat(order.After).Sum(g => g.Sum(p => p.Kind == ElementKind.Word ? WordWeight : RoleWeight)),
            };
        }
    }

    private static WordPart Plain(string word) => new(ElementKind.Word, [Spelling(word)]);

    private WordPart Part(string part, TsvRow row, bool isBefore) => part switch
    {
        "S" => new WordPart(ElementKind.Source, []),
        "T" => new WordPart(ElementKind.Target, []),
        // Several before the verb do it to one another; several after it are all acted upon.
        "%" => new WordPart(isBefore ? ElementKind.Source | ElementKind.Target : ElementKind.Target, []),
        "^" => new WordPart(null, []),
        "" => throw row.Problem("words that stand side by side are joined by one _"),
        _ => new WordPart(ElementKind.Word, [.. Members(part, row).Select(Spelling).OrderByDescending(s => s.Length)]),
    };

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

    private static string[] Spelling(string word) => word.Split('_', '-');
}
