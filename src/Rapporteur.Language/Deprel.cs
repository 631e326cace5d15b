namespace Rapporteur.Language;

/// <summary>Dependency relations with their English subtypes (Universal Dependencies v2). <see cref="Deprels"/> gives their names.</summary>
public enum Deprel : byte
{
#pragma warning disable CS1591 // the names are the standard's own
    Dep, Root, Acl, AclRelcl, Advcl, AdvclRelcl, Advmod, Amod, Appos, Aux, AuxPass, Case, Cc, CcPreconj, Ccomp, Compound,
    CompoundPrt, Conj, Cop, Csubj, CsubjOuter, CsubjPass, Det, DetPredet, Discourse, Dislocated, Expl, Fixed, Flat, Goeswith,
    Iobj, List, Mark, Nmod, NmodDesc, NmodPoss, NmodUnmarked, Nsubj, NsubjOuter, NsubjPass, Nummod, Obj, Obl, OblAgent,
    OblUnmarked, Orphan, Parataxis, Punct, Reparandum, Vocative, Xcomp,
#pragma warning restore CS1591
}
