using Rapporteur.Knowledge;
using Rapporteur.Language;

namespace Rapporteur.Mentions;

/// <summary>
/// What a record shows of the phrases: names alone and with their titles, descriptions with their owners ("Assad's regime", "the government
/// of Iraq"), pronouns. What merely qualifies a name or description that is shown itself ("U.S." in "U.S. forces") is not shown again.
/// </summary>
internal sealed class MentionList
{
    private readonly World _world;
    private readonly Document _document;
    private readonly Phrase?[] _headed;

    public MentionList(World world, Document document, List<Phrase> phrases)
    {
        _world = world;
        _document = document;
        _headed = new Phrase?[document.Count];
        foreach (var phrase in phrases) _headed[phrase.Head] ??= phrase;
        foreach (var phrase in phrases) Show(phrase);
        All.Sort(static (a, b) => a.Span.CompareTo(b.Span));
    }

    /// <summary>The mentions in the order of the text.</summary>
    public List<Mention> All { get; } = [];

    private void Show(Phrase phrase)
    {
        switch (phrase.Form)
        {
            case MentionForm.Name: ShowName(phrase); break;
            case MentionForm.Pronoun: ShowPronoun(phrase); break;
            default: ShowDescription(phrase); break;
        }
    }

    private void Add(Phrase phrase, int first, int end, MentionType type, MentionForm form)
    {
        // A town is named, not the state that it lies in.
        var isTown = phrase.Name?.Entity is Location || (phrase is { Form: MentionForm.Nominal, Role.Role: null } && !_world.Words["state-noun"].Contains(phrase.Role.Phrase));
        var actor = type == MentionType.Location && isTown ? null : phrase.Actor?.Id;
        All.Add(new Mention(new Span(_document.Words[first].Start, _document.Words[end - 1].End), type, form, actor));
    }

    private void ShowName(Phrase phrase)
    {
        if (phrase.Actor is null && phrase.Place is null && phrase.Type != MentionType.Location) return;
        var (first, end) = phrase.NameTokens;
        if (IsQualifier(phrase)) return;
        if (phrase.Type == MentionType.Organisation && phrase.Name?.Entity is not Country and not Region) first = WiderFirst(first);
        Add(phrase, first, end, phrase.Type == MentionType.Group ? MentionType.Organisation : phrase.Type, MentionForm.Name);
        if (phrase.Type == MentionType.Person && phrase.First < first) Add(phrase, phrase.First, end, phrase.Type, MentionForm.Nominal);
        if (phrase.Type == MentionType.Location && first > 0 && _world.Words["direction"].Contains(_document.Words[first - 1].Form) && _document.Words[first - 1].SpaceAfter)
            Add(phrase, first - 1, end, phrase.Type, MentionForm.Nominal);
        if (phrase.Type == MentionType.Location && Wider(phrase) is { } wider) Add(phrase, first, wider.NameTokens.End, phrase.Type, MentionForm.Nominal);
    }

    /// <summary>The state or region after the comma in "Palmyra, Syria".</summary>
    private Phrase? Wider(Phrase phrase)
    {
        var end = phrase.NameTokens.End;
        if (phrase.Name?.Entity is Country or Region || end + 1 >= _document.Count || _document.Words[end].Form != "," || _document.Words[end + 1].Relation is Deprel.Conj) return null;
        for (var t = end + 1; t < Math.Min(_document.Count, end + 4); t++)
            if (_headed[t] is { Form: MentionForm.Name, Name.Entity: Country or Location or Region, Type: MentionType.Location } wider && wider.NameTokens.First == end + 1) return wider;
        return null;
    }

    /// <summary>"U.S. 5th Fleet", "UN Board of Inquiry": the number and the state or body right before the name of an institution are part of it.</summary>
    private int WiderFirst(int first)
    {
        if (first > 0 && _document.Words[first - 1].Form is [>= '0' and <= '9', .., _, _] number && _world.Words["ordinal-ending"].Contains(number[^2..])) first--;
        return first > 0 && _headed[first - 1] is { Form: MentionForm.Name, Name: { Sense: not NameSense.People, Entity: Country } } state && state.NameTokens.End == first
            && _document.Words[first - 1].Relation is Deprel.Compound or Deprel.Amod or Deprel.NmodDesc ? state.NameTokens.First : first;
    }

    /// <summary>A state's name right before a noun tells whose that is; where the noun is shown, the name in it is not.</summary>
    private bool IsQualifier(Phrase phrase)
    {
        var head = _document[phrase.Head];
        if (phrase.Name is not { Sense: NameSense.Name, Entity: Country or Region } || head.Relation is not (Deprel.Compound or Deprel.NmodDesc or Deprel.Amod)) return false;
        if (_headed[head.HeadIndex] is { } whole && (whole.Role is not null || whole.Form == MentionForm.Name) && whole.First <= phrase.First) return true;
        if (phrase.Name.Entity is Country) phrase.Type = MentionType.Organisation;
        return false;
    }

    private void ShowPronoun(Phrase phrase)
    {
        var word = _document[phrase.Head];
        // A relative pronoun is a part of the description that it hangs on.
        if (word.Xpos is "WDT" or "WP" or "WP$") return;
        var type = phrase.Type;
        if (phrase.Actor is null)
        {
            var possesses = word.Relation == Deprel.NmodPoss;
            if (_world.Words["speaker-singular"].Contains(word.Form)) type = MentionType.Person;
            else if (!possesses && (_world.Words["speaker-pronoun"].Contains(word.Form) || _world.Words["group-pronoun"].Contains(word.Form))) type = MentionType.Organisation;
            else return;
        }

        Add(phrase, phrase.First, phrase.End, type == MentionType.Group ? MentionType.Organisation : type, MentionForm.Pronoun);
    }

    private void ShowDescription(Phrase phrase)
    {
        if (phrase.Actor is null && (phrase.Role is null or { Kind: "thing" }) && phrase.Type != MentionType.Location) return;
        var first = OwnerFirst(phrase);
        var end = OwnerEnd(phrase);
        Add(phrase, first, end, phrase.Type == MentionType.Group ? MentionType.Organisation : phrase.Type, MentionForm.Nominal);
    }

    /// <summary>The first token of the possessor of a description, else its own.</summary>
    private int OwnerFirst(Phrase phrase)
    {
        if (_document[phrase.Head].Child(Deprel.NmodPoss) is not { } owner || owner.Index > phrase.First) return phrase.First;
        var (first, _) = NounPhrases.Range(owner);
        return Math.Min(first, phrase.First);
    }

    /// <summary>The token after the name that "of" joins to a description, else after its own last.</summary>
    private int OwnerEnd(Phrase phrase)
    {
        foreach (var child in _document[phrase.Head].Children)
        {
            if (child.Relation != Deprel.Nmod || child.Child(Deprel.Case) is not { } preposition || preposition.Index != phrase.End) continue;
            if (!_world.Words["of"].Contains(preposition.Form) || _headed[child.Index] is not { Form: MentionForm.Name } name) continue;
            return Math.Max(phrase.End, name.NameTokens.End);
        }

        return phrase.End;
    }
}
