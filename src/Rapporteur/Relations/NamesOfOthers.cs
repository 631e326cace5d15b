using Rapporteur.Knowledge;
using Rapporteur.Language;
using Rapporteur.Mentions;

namespace Rapporteur.Relations;

/// <summary>Names that look like an end of a relation and mean another, or nobody: laws, one of a party's people, those behind a name. For one thread and document.</summary>
internal sealed class NamesOfOthers(Document document, RoleIndex roles, WordClasses words)
{
    private const string Party = "PTY";

    /// <summary>"The Civil Rights Act", "the Trans-Pacific Partnership": a law or treaty is nobody, though a name like a body's.</summary>
    public bool IsPaper(Phrase name) => name is { Form: MentionForm.Name, Actor.Kind: ActorKind.Organisation } && words["paper"].Contains(document.Words[name.NameTokens.End - 1].Form);

    /// <summary>"The Kentucky Republican and the businessman", "Democrat Michael Dukakis": one of a party's people is not the party.</summary>
    public bool IsAdherent(Phrase name) => name is { Form: MentionForm.Name, Actor: { Kind: ActorKind.Organisation, Role: Party } } && name.NameTokens.End == name.NameTokens.First + 1
        && document[name.NameTokens.First] is { Relation: not (Deprel.Amod or Deprel.Compound) } token && words["adherent"].Contains(token.Form);

    /// <summary>"Accused Sanders supporters", "met Clinton aides": those who stand with or against somebody are others than he.</summary>
    public bool IsFollowed(Phrase person)
    {
        if (person is not { Form: MentionForm.Name, Actor.Kind: ActorKind.Person } || document[person.Head] is not { Relation: Deprel.Compound or Deprel.Amod or Deprel.NmodDesc, IsRoot: false } token || token.HeadIndex < token.Index) return false;
        return token.Head.Upos == Upos.NOUN && roles.Find(token.Head.Lemma.ToLowerInvariant()) is { Kind: "person" };
    }
}
