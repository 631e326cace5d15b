using Rapporteur.Language;

namespace Rapporteur.Training.Segmenting;

/// <summary>A token as annotated.</summary>
/// <param name="Form">As written.</param>
/// <param name="Parts">Lengths of its syntactic words; a single one for most tokens.</param>
/// <param name="Upos">Part of speech of its first word.</param>
/// <param name="Xpos">Penn tag of its first word.</param>
/// <param name="SpaceAfter">Whether white space follows.</param>
internal sealed record GoldToken(string Form, int[] Parts, Upos Upos, string Xpos, bool SpaceAfter);
