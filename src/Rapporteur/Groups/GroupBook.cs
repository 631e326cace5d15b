using System.Globalization;
using Rapporteur.Events;
using Rapporteur.Knowledge;
using Rapporteur.Knowledge.Layers;
using Rapporteur.Language;

namespace Rapporteur.Groups;

/// <summary>The words of groups.tsv by their classes. Immutable.</summary>
internal sealed class GroupBook
{
    private readonly Dictionary<string, string[]> _words;
    private readonly Dictionary<string, int> _numbers = new(StringComparer.OrdinalIgnoreCase);
    private readonly Phrases _adds;
    private readonly Phrases _takes;
    private readonly Phrases _lists;

    public GroupBook(CompiledKnowledge knowledge)
    {
        var lines = knowledge.Rows(FactKind.GroupWord).ToLookup(r => r[0], r => r.List(1), StringComparer.Ordinal);
        _words = lines.ToDictionary(g => g.Key, g => g.SelectMany(w => w).ToArray(), StringComparer.Ordinal);
        foreach (var (name, words) in _words)
            if (int.TryParse(name, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
                foreach (var word in words) _numbers[word] = number;
        (Sets, States, Persons, Parties) = (Lemmas("set"), Lemmas("states"), Lemmas("persons"), Lemmas("parties"));
        (Mentions, Pointers) = (Lemmas("mention"), Lemmas("point"));
        (Each, Meets) = (Lemmas("each"), Lemmas("meet"));
        PartnerPrepositions = Of("beside").ToHashSet(StringComparer.Ordinal);
        (_adds, _takes, _lists) = (new Phrases(Of("add")), new Phrases(Of("less")), new Phrases(Of("list")));
    }

    /// <summary>Nouns for groups.</summary>
    public LemmaSet Sets { get; }

    /// <summary>Nouns for states as members.</summary>
    public LemmaSet States { get; }

    /// <summary>Nouns for persons as members.</summary>
    public LemmaSet Persons { get; }

    /// <summary>Nouns for members of any kind.</summary>
    public LemmaSet Parties { get; }

    /// <summary>Verbs of naming.</summary>
    public LemmaSet Mentions { get; }

    /// <summary>Determiners that point back.</summary>
    public LemmaSet Pointers { get; }

    /// <summary>Determiners that take the members of a set one by one.</summary>
    public LemmaSet Each { get; }

    /// <summary>Verbs whose object does the same as their subject.</summary>
    public LemmaSet Meets { get; }

    /// <summary>Prepositions before one who does the same as a verb's subject.</summary>
    public IReadOnlySet<string> PartnerPrepositions { get; }

    /// <summary>Whether a verb makes a group come to be.</summary>
    public bool Forms(Token verb) => Has("form", verb);

    /// <summary>Whether under a verb, noun or adjective a group is only proposed.</summary>
    public bool Proposes(Token word) => Has("propose", word);

    /// <summary>The number that a word says; 0 for none.</summary>
    public int Number(string form) =>
        _numbers.TryGetValue(form, out var number) || int.TryParse(form, NumberStyles.None, CultureInfo.InvariantCulture, out number) ? number : 0;

    /// <summary>How many words at a token add what follows to a set; 0 for none.</summary>
    public int AddsAt(Document document, int token) => _adds.LengthAt(document, token);

    /// <summary>How many words at a token take what follows from a set; 0 for none.</summary>
    public int TakesAt(Document document, int token) => _takes.LengthAt(document, token);

    /// <summary>How many words at a token begin the list of a set's members; 0 for none.</summary>
    public int ListsAt(Document document, int token) => _lists.LengthAt(document, token);

    private string[] Of(string name) => _words.GetValueOrDefault(name, []);

    private LemmaSet Lemmas(string name) => new(Of(name));

    /// <summary>A word of a class; "call_for" asks for the preposition among what hangs on the verb.</summary>
    private bool Has(string name, Token word)
    {
        foreach (var entry in Of(name))
        {
            var cut = entry.IndexOf('_', StringComparison.Ordinal);
            var head = cut < 0 ? entry : entry[..cut];
            if (!Is(word, head)) continue;
            if (cut < 0 || FollowedBy(word, entry[(cut + 1)..])) return true;
        }

        return false;
    }

    private static bool Is(Token word, string entry) => string.Equals(word.Lemma, entry, StringComparison.OrdinalIgnoreCase) || string.Equals(word.Form, entry, StringComparison.OrdinalIgnoreCase);

    private static bool FollowedBy(Token verb, string particle)
    {
        foreach (var child in verb.Children)
        {
            if (child.Relation is Deprel.CompoundPrt or Deprel.Advmod && Is(child, particle)) return true;
            if (child.Relation is Deprel.Obl or Deprel.Nmod or Deprel.Obj && Frames.IntroducerOf(child) == particle) return true;
        }

        return false;
    }
}
