using Rapporteur.Events;
using Rapporteur.Knowledge;
using Rapporteur.Language;

namespace Rapporteur.Statements;

/// <summary>Finds cues and their contents in trees. For one thread and document.</summary>
internal sealed class AttributionFinder(CueBook cues, WordClasses words, Document document, Frames frames, Quotations quotations)
{
    private readonly SpokenStretches _stretches = new(document, quotations);
    private readonly Subtrees _content = new(document, cues);
    private readonly NominalCues _nominal = new(cues, words, document, frames);
    private readonly SpokenAsides _asides = new(cues, document);
    private bool _isClausal;
    private bool _isFinite;

    /// <summary>The attribution whose cue is a token, or null.</summary>
    /// <param name="token">The token.</param>
    /// <param name="sentence">Its sentence.</param>
    public Attribution? At(int token, SentenceRange sentence)
    {
        var word = document[token];
        _content.Clear(sentence.BodyFirst);
        if (word.Upos is Upos.VERB && CueOf(word) is { } cue && !IsNegated(word) && !IsWithheld(word)) return OfVerb(word, cue, sentence);
        if (word.Relation == Deprel.Case && !word.IsRoot && IsAttributing(word, sentence)) return Prepositional(word);
        return word.Upos is Upos.NOUN or Upos.ADJ ? _nominal.At(word, sentence) : null;
    }

    /// <summary>"According to the police", "in a poll".</summary>
    private bool IsAttributing(Token preposition, SentenceRange sentence) =>
        words["attributing-preposition"].Contains(preposition.Form)
        || (preposition.Index == sentence.BodyFirst && words["with"].Contains(LemmaSet.Lower(preposition.Form)) && words["poll-noun"].Contains(preposition.Head.Lemma) && preposition.Head.Relation == Deprel.Obl);

    private Attribution? OfVerb(Token verb, Cue cue, SentenceRange sentence)
    {
        if (cue.TakesQuote && _stretches.Opening(verb, sentence, out var speaker) is { } quotation) return new Attribution(verb.Index, verb.Span, HasSubject(verb) ? -1 : speaker, WithLater(quotation, verb, sentence), true);
        if (cue.TakesQuote && _stretches.Inverted(verb, sentence, out speaker) is { } clause) return new Attribution(verb.Index, verb.Span, speaker, [clause], true);
        if (cue.TakesQuote && _stretches.Around(verb, sentence, out speaker) is { } around) return new Attribution(verb.Index, verb.Span, speaker, around, true);
        if (QuotesAsSaying(verb)) return null;
        GatherOf(verb, cue);
        if (cue.TakesClause && _stretches.Instead(verb, cue, sentence, _content, _isFinite) is { } told) return new Attribution(verb.Index, verb.Span, -1, [told], true);
        if (!_content.IsEmpty)
        {
            var content = _content.Spans();
            if (content.Count == 0) return null;
            if (_isFinite) _stretches.CutAtSemicolon(content, verb.Index);
            if (_isFinite && cue.TakesClause && !cue.TakesObject) _stretches.TakeSubject(content, verb.Index, !cue.TakesQuote || cue.TakesInfinitive);
            if (!_isFinite) CutAside(content, verb.Index + 1);
            var isOther = cue.TakesQuote && _stretches.QuotedBehind(verb, sentence) is { } behind && !content.Exists(c => c.Overlaps(behind));
            return new Attribution(verb.Index, verb.Span, -1, isOther ? [_stretches.QuotedBehind(verb, sentence)!.Value] : content, isOther || _isClausal);
        }

        return cue.TakesClause && cue.TakesQuote && !cue.TakesObject && _stretches.Of(verb, sentence) is { } stretch ? new Attribution(verb.Index, verb.Span, -1, [stretch], false) : null;
    }

    /// <summary>“We will leave,” he said, “and come back”: the quotations of a sentence on both sides of the cue.</summary>
    private List<Span> WithLater(Span quotation, Token verb, SentenceRange sentence)
    {
        var content = new List<Span> { quotation };
        var end = document.Words[sentence.End - 1].End;
        if (quotations.Over(new Span(verb.Span.End, end)) is { } later && later.Start >= verb.Span.End && !HasCue(verb.Index + 1, later.Start) && document.Text.AsSpan(verb.Span.End, later.Start - verb.Span.End).TrimEnd() is [.., ',' or ':']) content.Add(later);
        return content;
    }

    /// <summary>"Praised the plan, which would cut taxes": behind a comma the reporter goes on.</summary>
    private void CutAside(List<Span> content, int from)
    {
        for (var t = from + 1; t < document.Words.Length && document.Words[t].Start < content[^1].End; t++)
        {
            if (document.Words[t].Start <= content[0].Start || document.Words[t - 1].Form is not ("," or "-" or "–" or "—") || document.Words[t].Xpos is not ("WDT" or "WP" or "WRB" or "WP$") || quotations.Over(document[t].Span) is not null) continue;
            for (var c = content.Count - 1; c >= 0; c--)
            {
                if (content[c].Start >= document.Words[t].Start) content.RemoveAt(c);
                else if (content[c].End > document.Words[t].Start) content[c] = new Span(content[c].Start, document.Words[t - 2].End);
            }

            return;
        }
    }

    /// <summary>"Was quoted by Reuters as saying": the saying attributes, and Reuters passes it on.</summary>
    private bool QuotesAsSaying(Token verb)
    {
        if (!words["quoting-verb"].Contains(verb.Lemma)) return false;
        foreach (var child in verb.Children)
            if (child.Upos == Upos.VERB && Frames.IntroducerOf(child) == "as" && CueOf(child) is not null) return true;
        return false;
    }

    private bool HasCue(int first, int end)
    {
        for (var t = first; t < document.Words.Length && document.Words[t].Start < end; t++)
            if (document.Words[t].Upos == Upos.VERB && cues.Find(LemmaSet.Lower(document.Words[t].Lemma)) is not null) return true;
        return false;
    }

    private bool HasSubject(Token verb)
    {
        foreach (var argument in frames.Of(verb.Index))
            if (argument.Slot == Slot.Subject && quotations.Over(document[argument.Token].Span) is null) return true;
        return false;
    }

    private Cue? CueOf(Token verb)
    {
        var lemma = LemmaSet.Lower(verb.Lemma);
        foreach (var child in verb.Children)
            if (child.Relation == Deprel.CompoundPrt && cues.Find($"{lemma}_{LemmaSet.Lower(child.Form)}") is { } phrasal) return phrasal;
        return cues.Find(lemma);
    }

    /// <summary>"Did not say"; and "asked whether he believed", which tells of no belief.</summary>
    private bool IsNegated(Token verb)
    {
        foreach (var child in verb.Children)
            if ((child.Relation == Deprel.Advmod && words["not"].Contains(child.Form)) || (child.Relation == Deprel.Mark && words["open-mark"].Contains(child.Form))) return true;
        return false;
    }

    /// <summary>"Declined to criticize", "vowed to announce": what is not said, or not yet.</summary>
    private bool IsWithheld(Token verb) => verb.Relation == Deprel.Xcomp && HasTo(verb) && CueOf(verb.Head) is { TakesInfinitive: true };

    private void GatherOf(Token verb, Cue cue)
    {
        _isClausal = _isFinite = false;
        foreach (var child in verb.Children)
        {
            if (!IsContent(verb, child, cue)) continue;
            // "A culture called the old way" names; nobody says so.
            _isClausal |= child.Relation is Deprel.Ccomp or Deprel.Parataxis || (child.Relation == Deprel.Xcomp && (child.Upos is Upos.VERB or Upos.AUX || HasTo(child)));
            _isFinite |= child.Relation is Deprel.Ccomp or Deprel.Parataxis;
            foreach (var part in child.Children)
                if (_asides.Is(part, verb)) _content.LeaveOut(part.Index);
            if (HasTo(child) && child.Relation == Deprel.Xcomp) AddAddressee(verb, child);
            if (child.Relation is Deprel.Obl or Deprel.Nmod) AddPhrase(verb, child);
            else _content.Add(child.Index, RelativeSwap.SpeakerWithin(verb));
        }

        if (_isClausal) GatherCoordinated(verb);
        if (cue.TakesObject)
        {
            foreach (var argument in frames.Of(verb.Index))
                if (argument.Slot == Slot.Object && document.Words[argument.Token].Upos != Upos.PRON && document.Words[argument.Token].Head == verb.Index) AddObject(verb, argument.Token);
        }

        if (!_content.IsEmpty) return;
        if (cue.TakesClause) GatherBeneathObject(verb);
        if (!_content.IsEmpty || !cue.TakesQuote) return;
        _isClausal = _isFinite = true;
        GatherAbove(verb);
    }

    /// <summary>"Cite his record in the House", "slammed the minister for his silence": with the phrases right behind an object, which trees hang on the verb.</summary>
    private void AddObject(Token verb, int noun)
    {
        foreach (var part in document[noun].Children)
            if (_asides.Is(part, verb) || (noun > verb.Index && part.Index > noun && part.Relation is Deprel.Nmod or Deprel.Obl && IsOccasion(part) && IsAt(part))) _content.LeaveOut(part.Index);
        _content.Add(noun);
        if (noun > verb.Index) AddBehind(verb, noun);
    }

    /// <summary>"Told the mayor to leave": who is to do it belongs to what is said.</summary>
    private void AddAddressee(Token verb, Token infinitive)
    {
        foreach (var child in verb.Children)
            if (child.Relation is Deprel.Obj or Deprel.Iobj && child.Index > verb.Index && child.Index < infinitive.Index) _content.Add(child.Index);
    }

    private void AddPhrase(Token verb, Token phrase)
    {
        _content.Add(phrase.Index);
        AddBehind(verb, phrase.Index);
    }

    private void AddBehind(Token verb, int last)
    {
        var isPastDay = false;
        foreach (var child in verb.Children)
        {
            if (child.Index <= last) continue;
            if (IsDay(child) && child.Child(Deprel.Conj) is null)
            {
                isPastDay = true;
                continue;
            }

            // "Spoke of three towns, including Gulu".
            var introducer = Frames.IntroducerOf(child);
            if (words["including"].Contains(introducer))
            {
                _content.Add(child.Index);
                break;
            }

            if (child.Relation is not (Deprel.Obl or Deprel.Advcl or Deprel.Acl or Deprel.Nmod or Deprel.Xcomp or Deprel.Ccomp) || introducer.Length == 0 || IsSetOff(child)) break;
            // "Announced plans on Friday to retire", not "at a meeting"; "criticised the deal in an interview".
            if (IsOccasion(child) || (isPastDay && introducer != "to") || (child.Relation == Deprel.Advcl && child.Child(Deprel.Nsubj) is not null)) break;
            _content.Add(child.Index);
        }
    }

    /// <summary>Where or by what somebody spoke, which is nothing of what is said: "in a statement", "during a rally".</summary>
    private bool IsOccasion(Token phrase) => words["occasion-preposition"].Contains(Frames.IntroducerOf(phrase)) && words["occasion"].Contains(LemmaSet.Lower(phrase.Lemma));

    /// <summary>Whether an occasion is a new one: "the deal in a statement", not "her remarks in the statement".</summary>
    private bool IsAt(Token phrase) => phrase.Child(Deprel.Det) is { } article && words["indefinite"].Contains(article.Form);

    /// <summary>"Vowed to boycott the vote": behind the "to" that follows the verb a bare noun is a verb.</summary>
    private bool IsInfinitive(Token part, Token verb) =>
        part.Upos == Upos.VERB || (part.Xpos is "NN" or "JJ" && part.Index == verb.Index + 2 && document.Words[verb.Index + 1].Form is "to" or "To");

    /// <summary>A time between a noun and what goes on with it: "on Friday", "this week".</summary>
    private bool IsDay(Token part) => words["weekday"].Contains(part.Lemma) || words["month"].Contains(part.Lemma) || part.Relation is Deprel.OblUnmarked or Deprel.NmodUnmarked;

    private static bool IsSetOff(Token part)
    {
        foreach (var child in part.Children)
            if (child.Relation == Deprel.Punct && child.Index < part.Index) return true;
        return false;
    }

    /// <summary>"Told reporters that the summit would go on", "insisted to reporters that": a clause with "that" and a subject of its own, which the parser may hang on the reporters.</summary>
    private void GatherBeneathObject(Token verb)
    {
        foreach (var child in verb.Children)
        {
            if (child.Relation is not (Deprel.Obj or Deprel.Iobj) && !(child.Relation == Deprel.Obl && Frames.IntroducerOf(child) == "to" && cues.FindNoun(LemmaSet.Lower(child.Lemma)) is null)) continue;
            foreach (var clause in child.Children)
                if (clause.Relation is Deprel.AclRelcl or Deprel.Acl && clause.Child(Deprel.Mark) is { Form: "that" } && clause.Child(Deprel.Nsubj) is not null) _content.Add(clause.Index);
        }

        _isClausal = _isFinite = !_content.IsEmpty;
    }

    /// <summary>
    /// "He said the efforts failed and the US had “concerns”", "…, and that they would go on": a clause that the parser coordinates with the saying, but
    /// that begins with "that", or whose words are quoted and that says itself nothing, goes on with what is said.
    /// </summary>
    private void GatherCoordinated(Token verb)
    {
        foreach (var clause in verb.Children)
        {
            if (clause.Relation != Deprel.Conj || clause.Index < verb.Index || clause.Child(Deprel.Nsubj) is not { } subject || subject.Index > clause.Index) continue;
            if (clause.Child(Deprel.Mark) is { Form: "that" })
            {
                _content.Add(clause.Index);
                continue;
            }

            if (CueOf(clause) is not null) continue;
            if (GoesOn(verb, clause))
            {
                _content.Add(clause.Index);
                continue;
            }

            foreach (var part in clause.Children)
            {
                if (part.Index < clause.Index || part.Child(Deprel.Punct) is not { Lemma: "\"" } mark || mark.Index > part.Index) continue;
                _content.Add(clause.Index);
                break;
            }
        }
    }

    /// <summary>"Said the road was open and it would stay so": no comma before the "and", and a pronoun behind it.</summary>
    private bool GoesOn(Token verb, Token clause) =>
        clause.Child(Deprel.Cc) is { Form: "and" } and && clause.Child(Deprel.Nsubj) is { Upos: Upos.PRON } subject && subject.Index == and.Index + 1
        && document.Words[and.Index - 1].Upos != Upos.PUNCT && verb.Child(Deprel.Ccomp) is { } said && said.Index > verb.Index && said.Index < clause.Index;

    private bool IsContent(Token verb, Token child, Cue cue)
    {
        switch (child.Relation)
        {
            // "At the gate, where the band had played, chanting …": nothing before a participle is said.
            case Deprel.Ccomp when verb.Xpos == "VBG" && child.Index < verb.Index && quotations.Over(child.Span) is null:
                return false;
            case Deprel.Ccomp:
                return cue.TakesClause || cue.TakesInfinitive;
            case Deprel.Xcomp or Deprel.Advcl or Deprel.Acl when HasTo(child):
                return cue.TakesInfinitive;
            case Deprel.Xcomp:
                return cue.TakesQuote || cue.TakesObject;
            case Deprel.Parataxis when cue.TakesQuote:
                return child.Index > verb.Index && cues.Find(LemmaSet.Lower(child.Lemma)) is null;
            case Deprel.Obl or Deprel.Advcl or Deprel.Nmod:
                var introducer = Introducer(child);
                return introducer.Length > 0 && (cue.Prepositions.Contains(introducer) || (cue.TakesInfinitive && introducer == "to" && IsInfinitive(child, verb)));
            default:
                return false;
        }
    }

    /// <summary>
    /// "The talks, he said, would resume", "as Reuters reported": the clause that the cue's own is put into; also where the cue hangs on a
    /// verb of quoting ("was quoted as saying").
    /// </summary>
    private void GatherAbove(Token verb)
    {
        var inserted = verb;
        if (!verb.IsRoot && words["quoting-verb"].Contains(verb.Head.Lemma) && Frames.IntroducerOf(verb) == "as") inserted = verb.Head;
        if (inserted.IsRoot) return;
        if (inserted.Relation == Deprel.Parataxis || (inserted.Relation == Deprel.Advcl && CueOf(verb) is { TakesClause: true } && Frames.IntroducerOf(inserted) == "as" && inserted.Index == verb.Index))
            _content.Add(inserted.HeadIndex, inserted.Index);
    }

    /// <summary>"According to the police": the clause that the phrase hangs on, without it.</summary>
    private Attribution? Prepositional(Token preposition)
    {
        var source = preposition.Head;
        if (source.IsRoot || source.Relation is not (Deprel.Obl or Deprel.Nmod or Deprel.Advmod or Deprel.Parataxis)) return null;
        var end = preposition.Span.End;
        foreach (var child in preposition.Children)
            if (child.Relation == Deprel.Fixed) end = Math.Max(end, child.Span.End);
        _content.Add(IsSetOff(preposition, source) ? RootOf(source) : ClauseOf(source.Head), source.Index);
        return new Attribution(preposition.Index, new Span(preposition.Span.Start, end), source.Index, _content.Spans(), true);
    }

    /// <summary>Behind a comma or at the head of the sentence the phrase speaks of all of it.</summary>
    private bool IsSetOff(Token preposition, Token source)
    {
        var before = preposition.Index - 1;
        return before < 0 || document.Words[before].Form == "," || document[before].IsRoot || source.Head.IsRoot || document.Words[before].Upos == Upos.PUNCT;
    }

    private static int RootOf(Token token)
    {
        while (!token.IsRoot) token = token.Head;
        return token.Index;
    }

    private static int ClauseOf(Token token)
    {
        while (!token.IsRoot && token.Upos is not (Upos.VERB or Upos.AUX or Upos.ADJ)) token = token.Head;
        return token.Index;
    }

    /// <summary>The word that leads a phrase in; also "as" before an adjective, which is read as an adverb ("derided the deal as toothless").</summary>
    private string Introducer(Token phrase) =>
        Frames.IntroducerOf(phrase) is { Length: 0 } && phrase.Index > 0 && document.Words[phrase.Index - 1] is { Form: "as" } before && before.Head == phrase.Index ? "as" : Frames.IntroducerOf(phrase);

    private static bool HasTo(Token token)
    {
        foreach (var child in token.Children)
            if (child.Relation == Deprel.Mark && child.Form is "to" or "To") return true;
        return false;
    }
}
