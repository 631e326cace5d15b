using Rapporteur.Language;

namespace Rapporteur.Mentions;

/// <summary>The phrases of a story with the actors they mean.</summary>
internal sealed class StoryMentions
{
    private readonly Phrase?[] _headed;

    public StoryMentions(Document document, List<Phrase> phrases, List<Actor> actors, List<Mention> mentions)
    {
        Mentions = mentions;
        Document = document;
        Phrases = phrases;
        Actors = actors;
        _headed = new Phrase?[document.Count];
        foreach (var phrase in phrases)
        {
            _headed[phrase.Head] ??= phrase;
            for (var t = phrase.NameTokens.First; t < phrase.NameTokens.End; t++)
                if (_headed[t] is null || phrase.Form == MentionForm.Name) _headed[t] = phrase;
            if (phrase.Role is null || phrase.Form != MentionForm.Name) continue;
            // A role that is told elsewhere ("the commander, Lt. Gen. Smith") has no words in the phrase.
            for (var t = Math.Max(phrase.RoleFirst, phrase.First); t < phrase.NameTokens.First; t++) _headed[t] = phrase;
        }
    }

    /// <summary>The text that was read.</summary>
    public Document Document { get; }

    /// <summary>All phrases in order.</summary>
    public List<Phrase> Phrases { get; }

    /// <summary>What the record shows of the phrases, in the order of the text.</summary>
    public List<Mention> Mentions { get; }

    /// <summary>All actors in the order of their first mention.</summary>
    public List<Actor> Actors { get; }

    /// <summary>The phrase that a token heads or names, or null.</summary>
    public Phrase? At(int token) => _headed[token];
}
