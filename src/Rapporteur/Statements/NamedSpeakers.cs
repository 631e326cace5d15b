using Rapporteur.Language;
using Rapporteur.Mentions;

namespace Rapporteur.Statements;

/// <summary>From the words that describe a speaker to the name beside them, where the tree takes the description for the subject. For one thread and document.</summary>
internal sealed class NamedSpeakers(StoryMentions mentions)
{
    // "Senior Deputy Assistant Secretary Ana Rojas".
    private const int LongestDescription = 5;

    /// <summary>The token of the name that a description stands before or whose apposition it has; else the token itself.</summary>
    /// <param name="speaker">The token of the description; -1 for none.</param>
    public int Of(int speaker)
    {
        if (speaker < 0 || IsName(speaker)) return speaker;
        var word = mentions.Document[speaker];
        return word.Upos switch
        {
            Upos.NOUN or Upos.PROPN => Behind(word),
            // "One of the lawyers, Ana Rojas".
            Upos.NUM when word.Child(Deprel.Nmod)?.Child(Deprel.Appos) is { } named && IsName(named.Index) => named.Index,
            _ => speaker,
        };
    }

    /// <summary>"Budget Chairman Paul Miller", "Miller lawyer Ana Rojas": two subjects with no mark between are one.</summary>
    private int Behind(Token description)
    {
        for (var t = description.Index + 1; t <= description.Index + LongestDescription && t < mentions.Document.Words.Length; t++)
        {
            if (mentions.Document.Words[t].Upos is not (Upos.NOUN or Upos.PROPN or Upos.ADJ)) break;
            if (!IsName(t)) continue;
            var name = mentions.Document[mentions.At(t)!.Head];
            return name.Relation is Deprel.Nsubj or Deprel.Appos && (name.HeadIndex == description.Index || name.HeadIndex == description.HeadIndex) ? name.Index : description.Index;
        }

        return description.Index;
    }

    private bool IsName(int token) => mentions.At(token) is { Form: MentionForm.Name, Type: MentionType.Person, IsDateline: false, Actor: not null };
}
