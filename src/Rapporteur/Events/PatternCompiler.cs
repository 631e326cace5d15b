using Rapporteur.Knowledge;

namespace Rapporteur.Events;

/// <summary>Turns the notation of the verb files (see knowledge/README.md) into patterns.</summary>
internal sealed class PatternCompiler(IReadOnlyDictionary<string, string[]> sets)
{
    private const string NounMark = "noun:";
    private const string SubjectMark = "S=";

    /// <summary>Compiles a line.</summary>
    /// <param name="row">The line: pattern, code, mode, example.</param>
    /// <param name="code">Its code.</param>
    /// <param name="mode">Its mode.</param>
    /// <param name="example">Its example.</param>
    /// <returns>The pattern, once for each lemma that its head may be.</returns>
    /// <exception cref="KnowledgeException">The notation is wrong.</exception>
    public IEnumerable<(string Lemma, Pattern Pattern)> Compile(TsvRow row, string code, string? mode, string example)
    {
        var words = row[0].Replace("(", " ( ", StringComparison.Ordinal).Replace(")", " ) ", StringComparison.Ordinal)
            .Split(' ', StringSplitOptions.RemoveEmptyEntries).ToList();
        var isNoun = words.Count > 0 && words[0] == NounMark;
        if (isNoun) words.RemoveAt(0);
        ElementKind? subject = null;
        LemmaSet? subjectWords = null;
        while (words.Count > 0 && (Roles(words[0]) is not null || words[0] is "(" or ")" || words[0].StartsWith(SubjectMark, StringComparison.Ordinal)))
        {
            if (words[0].StartsWith(SubjectMark, StringComparison.Ordinal))
            {
                subjectWords = new LemmaSet(Expand(words[0][SubjectMark.Length..], row));
                words[0] = "S";
            }

            subject ??= Roles(words[0]);
            words.RemoveAt(0);
        }

        if (words.Count == 0) throw row.Problem("the pattern has no head; write it like 'S attack T' or 'noun: attack on T'");
        var head = isNoun ? PatternHead.Noun : PatternHead.Verb;
        string? introducer = null;
        if (words[0] == "be" && words.Count > 1 && words[1] is not "(")
        {
            head = PatternHead.Predicate;
            words.RemoveAt(0);
            // "be on strike" has a preposition; "be about to X" has a head that is one elsewhere.
            if (IsPreposition(words, 0) && !IsPreposition(words, 1) && Roles(words[1]) is null)
            {
                introducer = words[0];
                words.RemoveAt(0);
            }
        }

        var mutual = words[0].StartsWith('~');
        var heads = Expand(words[0].TrimStart('~'), row);
        var elements = Elements(words, row);
        foreach (var lemma in heads)
        {
            var cut = head == PatternHead.Verb ? lemma.IndexOf('_', StringComparison.Ordinal) : -1;
            var term = head != PatternHead.Verb ? lemma.Split('_', '-') : cut > 0 ? [lemma] : lemma.Split('-');
            var pattern = new Pattern
            {
                Head = head,
                Particle = cut > 0 ? lemma[(cut + 1)..] : null,
                IsMutual = mutual,
                Subject = subject ?? (isNoun ? null : ElementKind.Source),
                SubjectWords = subjectWords,
                Case = introducer,
                Elements = elements,
                Code = code,
                Mode = mode,
                Row = row,
                Example = example,
                Origin = $"{Path.GetFileName(row.File)}:{row.Line}",
                Specificity = (cut > 0 ? 3 : 0) + 3 * (term.Length - 1) + (head == PatternHead.Predicate ? 1 : 0) + (subjectWords is null ? 0 : 4) + elements.Sum(e => e.IsOptional ? 0 : e.Kind == ElementKind.Word ? 4 : 2),
                Term = term.Length > 1 ? new LemmaSet([lemma]) : null,
            };
            yield return (cut > 0 ? lemma[..cut] : term[^1], pattern);
        }
    }

    private const string Somebody = "T!";

    private static ElementKind? Roles(string word) => word switch
    {
        "S" => ElementKind.Source,
        "T" or Somebody => ElementKind.Target,
        "X" => ElementKind.Inner,
        "T|X" or "X|T" => ElementKind.Target | ElementKind.Inner,
        _ => null,
    };

    /// <summary>Whether a word introduces the one after it: anything but a role or a bracket, right before a role, or known as a preposition by its use.</summary>
    private static bool IsPreposition(List<string> words, int at) =>
        Prepositions.Contains(words[at].Split('|')[0]) && at + 1 < words.Count && words[at + 1] is not ("(" or ")");

    private PatternElement[] Elements(List<string> words, TsvRow row)
    {
        var elements = new List<PatternElement>();
        var optional = false;
        for (var i = 1; i < words.Count; i++)
        {
            if (words[i] is "(" or ")")
            {
                optional = words[i] == "(";
                continue;
            }

            string[] prepositions = [];
            if (IsPreposition(words, i)) prepositions = words[i++].Split('|');
            var kind = Roles(words[i]);
            elements.Add(kind is { } role
                ? new PatternElement(role, prepositions, null, optional, words[i] == Somebody)
                : new PatternElement(ElementKind.Word, prepositions, new LemmaSet(Expand(words[i], row)), optional));
        }

        return [.. elements];
    }

    private List<string> Expand(string word, TsvRow row)
    {
        var lemmas = new List<string>();
        foreach (var part in word.Split('|'))
        {
            if (!part.StartsWith('$')) lemmas.Add(part);
            else if (sets.TryGetValue(part, out var set)) lemmas.AddRange(set);
            else throw row.Problem($"the set {part} is in no sets-*.tsv");
        }

        return lemmas;
    }

    /// <summary>The notation's own prepositions and markers: part of the pattern language, not of the knowledge.</summary>
    private static readonly HashSet<string> Prepositions =
    [
        "to", "for", "of", "on", "in", "with", "against", "at", "from", "over", "about", "into", "by", "as", "that", "between", "among", "after", "around",
        "toward", "towards", "under", "through", "behind", "before", "along", "across", "near", "within", "onto", "out", "without", "during", "upon", "off", "like",
        "amid", "beyond", "inside", "outside", "until", "en", "despite", "because", "whether", "if", "alongside", "throughout", "than", "ahead",
    ];
}
