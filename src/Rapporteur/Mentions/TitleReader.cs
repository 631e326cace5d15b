using Rapporteur.Knowledge;
using Rapporteur.Language;

namespace Rapporteur.Mentions;

/// <summary>Takes in what stands before a name: honorific, role, country, organisation, "former".</summary>
internal sealed class TitleReader(World world)
{
    private const int LongestTitle = 8;

    /// <summary>Widens a name to the left over its title, and notes role, gender and "former".</summary>
    public void Read(Document document, Phrase phrase)
    {
        var sentence = document.Sentences[phrase.Sentence];
        var limit = Math.Max(sentence.First, phrase.NameTokens.First - LongestTitle);
        var first = phrase.NameTokens.First;
        while (first > limit && world.Words["honorific"].Contains(document.Words[first - 1].Form))
        {
            first--;
            phrase.Gender ??= world.Roles.Find(document.Words[first].Form.ToLowerInvariant())?.Gender;
            if (world.Words["military-honorific"].Contains(document.Words[first].Form)) phrase.Role ??= world.Roles.Find("general");
            phrase.Type = MentionType.Person;
        }

        if (first > limit && world.Roles.EndingAt(document, first - 1, limit, out var role) is { } word && Adjoins(document, phrase, first - 1))
        {
            phrase.Role = word;
            phrase.RoleFirst = role;
            first = role;
        }

        if (phrase.Role is not null) first = TakeOwner(document, phrase, first, limit);
        phrase.Gender ??= phrase.Role?.Gender;
        phrase.First = first;
    }

    /// <summary>A role noun right before a name is its title if the tree ties the two in any way.</summary>
    private static bool Adjoins(Document document, Phrase phrase, int token)
    {
        ref readonly var word = ref document.Words[token];
        return word.Upos is Upos.PROPN or Upos.NOUN && word.Relation != Deprel.NmodPoss
            && (word.Head >= phrase.NameTokens.First && word.Head < phrase.NameTokens.End || document.Words[phrase.Head].Head <= token);
    }

    /// <summary>Country, organisation and "former" before the role noun of a title or description.</summary>
    private int TakeOwner(Document document, Phrase phrase, int first, int limit)
    {
        while (first > limit)
        {
            ref readonly var word = ref document.Words[first - 1];
            if (world.Words["former"].Contains(word.Form)) phrase.IsFormer = true;
            else if (word.Upos is not (Upos.ADJ or Upos.PROPN or Upos.NOUN) && word.Form is not ("-" or "‑")) break;
            else if (word.Relation is Deprel.NmodPoss or Deprel.Obl or Deprel.Nsubj or Deprel.Obj or Deprel.Root or Deprel.Conj) break;
            first--;
        }

        while (first < limit + LongestTitle && document.Words[first].Form is "-") first++;
        return first;
    }
}
