using Rapporteur.Knowledge;
using Rapporteur.Language;

namespace Rapporteur.Mentions;

/// <summary>
/// Decides what an unknown name names. What one place of the text shows ("near Husaybah", "Mr Ellwood") holds for the same name
/// throughout; else the shape of the name and its place in the sentence decide.
/// </summary>
internal sealed class UnknownTypes
{
    private readonly World _world;
    private readonly Document _document;
    private readonly Dictionary<string, MentionType> _shown = new(StringComparer.Ordinal);
    private readonly HashSet<int> _territories = [];
    private readonly HashSet<string> _common = new(StringComparer.OrdinalIgnoreCase);

    public UnknownTypes(World world, Document document, List<ProperRun> runs, List<NameHit> hits)
    {
        (_world, _document) = (world, document);
        foreach (var hit in hits)
            if (hit.Entries[0].Entity is Country or Region or Location) _territories.Add(hit.First);
        foreach (ref readonly var word in document.Words)
            if (word.Upos is Upos.NOUN or Upos.ADJ or Upos.VERB && char.IsLower(word.Form[0])) _common.Add(word.Form);
        foreach (var run in runs)
            if (Evidence(run) is { } type) Note(run, type);
    }

    /// <summary>The type of a run.</summary>
    public MentionType Of(ProperRun run)
    {
        if (Evidence(run) is { } own) return own;
        if (_shown.TryGetValue(Text(run), out var type)) return type;
        return Fallback(run);
    }

    private void Note(ProperRun run, MentionType type)
    {
        _shown.TryAdd(Text(run), type);
        // A full name shows what its surname means.
        if (type == MentionType.Person && run.End - run.First > 1) _shown.TryAdd(_document.Words[run.End - 1].Form, type);
    }

    private string Text(ProperRun run) => _document.Text[_document.Words[run.First].Start.._document.Words[run.End - 1].End];

    /// <summary>What the name's own words or those beside it say; null where they say nothing.</summary>
    private MentionType? Evidence(ProperRun run)
    {
        var last = _document.Words[run.End - 1].Form;
        if (_world.Words["organisation-noun"].Contains(last) || _world.Words["organisation-noun"].Contains(_document.Words[run.First].Form)) return MentionType.Organisation;
        if (_world.Words["location-noun"].Contains(last) || _world.Words["location-noun"].Contains(_document.Words[run.First].Form)) return MentionType.Location;
        if (run.First > 0 && _world.Words["honorific"].Contains(_document.Words[run.First - 1].Form)) return MentionType.Person;
        var head = _document[NounPhrases.HeadOf(_document, run.First, run.End)];
        if (IsPlaceOf(run, head) || BeforeTerritory(run)) return MentionType.Location;
        return null;
    }

    /// <summary>"near Manbij", "the city of Manbij", "Manbij province".</summary>
    private bool IsPlaceOf(ProperRun run, Token head)
    {
        var places = _world.Words["place-noun"];
        if (head.Relation is Deprel.Compound && head.HeadIndex >= run.End && char.IsLower(head.Head.Form[0]) && _world.Words["location-noun"].Contains(head.Head.Lemma)) return true;
        if (head.IsRoot || head.Child(Deprel.Case) is not { } preposition || head.Relation is not (Deprel.Obl or Deprel.Nmod)) return false;
        if (_world.Words["where"].Contains(preposition.Form)) return head.Child(Deprel.Det) is null || run.End - run.First == 1;
        return preposition.Form is "of" && head.Relation == Deprel.Nmod && char.IsLower(head.Head.Form[0])
            && (places.Contains(head.Head.Lemma) || (run.End - run.First == 1 && _world.Words["place-act"].Contains(head.Head.Lemma)));
    }

    /// <summary>"Sarmada, Syria": a comma and the name of a state or region follow.</summary>
    private bool BeforeTerritory(ProperRun run) =>
        run.End + 1 < _document.Count && _document.Words[run.End].Form == "," && _territories.Contains(run.End + 1)
        && _document.Words[run.End + 1].Relation is Deprel.Appos or Deprel.Nmod or Deprel.NmodUnmarked or Deprel.Flat or Deprel.NmodDesc;

    /// <summary>A name that begins with a word which the text uses as a common one ("Iodine Nutrition"), or has a plural within ("Food Standards Board"), is nobody's.</summary>
    private bool IsOfCommonWords(ProperRun run)
    {
        var first = _document.Words[run.First].Form;
        if (_world.Words["given-name-m"].Contains(first) || _world.Words["given-name-f"].Contains(first)) return false;
        if (_common.Contains(first)) return true;
        for (var t = run.First; t < run.End - 1; t++)
            if (_document.Words[t].Xpos == "NNPS") return true;
        return false;
    }

    private MentionType Fallback(ProperRun run)
    {
        var last = _document.Words[run.End - 1].Form;
        if (run.End - run.First == 1 && last.All(char.IsUpper)) return MentionType.Organisation;
        var head = _document[NounPhrases.HeadOf(_document, run.First, run.End)];
        if (head.Child(Deprel.Det) is not null || char.IsDigit(last[^1]) || IsOfCommonWords(run)) return MentionType.Organisation;
        if (run.End - run.First == 1 && head.Relation == Deprel.Obj && _world.Words["place-act"].Contains(head.Head.Lemma)) return MentionType.Location;
        // A lone unknown name is a person's where it acts or owns; elsewhere it may be anything that has a name.
        return run.End - run.First > 1 || head.Relation is Deprel.Nsubj or Deprel.NsubjPass or Deprel.NmodPoss or Deprel.OblAgent or Deprel.Iobj or Deprel.Appos ? MentionType.Person : MentionType.Organisation;
    }
}
