using Rapporteur.Knowledge;
using Rapporteur.Language;

namespace Rapporteur.Mentions;

/// <summary>Reads the noun phrase that a token heads: a pronoun, or a description with its role noun.</summary>
internal sealed class DescriptionFinder(World world)
{
    /// <summary>The phrase of a head.</summary>
    public Phrase Read(Document document, int head, int sentence)
    {
        var token = document[head];
        var (first, end) = NounPhrases.Range(token);
        var phrase = new Phrase { First = first, End = end, Head = head, Sentence = sentence };
        if (token.Upos == Upos.PRON || token.Relation == Deprel.NmodPoss && token.Xpos == "PRP$")
        {
            phrase.Form = MentionForm.Pronoun;
            phrase.IsPlural = world.Words["group-pronoun"].Contains(token.Form);
            phrase.Gender = world.Words["person-pronoun-m"].Contains(token.Form) ? "m" : world.Words["person-pronoun-f"].Contains(token.Form) ? "f" : null;
            return phrase;
        }

        // The role may stop short of the head's own right edge ("secretary of state"): look at what follows first.
        var role = LongRole(document, head, first, out var roleFirst, out var roleEnd) ?? world.Roles.EndingAt(document, head, first, out roleFirst);
        if (role is not null && roleFirst == head && token.Upos == Upos.PROPN && world.Words["month"].Contains(token.Form)) role = null;
        phrase.Role = role;
        phrase.RoleFirst = roleFirst;
        if (roleEnd > end) phrase.End = roleEnd;
        phrase.IsPlural = token.Xpos is "NNS" or "NNPS";
        phrase.Gender = role?.Gender;
        for (var t = first; t < head; t++)
            if (world.Words["former"].Contains(document.Words[t].Form)) phrase.IsFormer = true;
        phrase.Type = TypeOf(phrase, token);
        return phrase;
    }

    private MentionType TypeOf(Phrase phrase, Token head)
    {
        if (phrase.Role is null or { Role: null } or { Kind: not "person" } && world.Words["place-noun"].Contains(head.Lemma)) return MentionType.Location;
        return phrase.Role switch
        {
            { Kind: "person" } => phrase.IsPlural ? MentionType.Group : MentionType.Person,
            { Kind: "group" } => MentionType.Group,
            _ => MentionType.Organisation,
        };
    }

    /// <summary>A role phrase that goes on after its head: "secretary of state", "chief of staff".</summary>
    private RoleWord? LongRole(Document document, int head, int first, out int roleFirst, out int roleEnd)
    {
        roleFirst = head;
        roleEnd = head + 1;
        if (head + 2 >= document.Count || document.Words[head + 1].Form != "of") return null;
        for (var last = Math.Min(document.Count - 1, head + 4); last > head + 1; last--)
        {
            if (world.Roles.EndingAt(document, last, first, out roleFirst) is not { } role || roleFirst > head) continue;
            roleEnd = last + 1;
            return role;
        }

        roleFirst = head;
        return null;
    }
}
