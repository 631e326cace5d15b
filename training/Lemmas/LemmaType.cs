using Rapporteur.Language;

namespace Rapporteur.Training.Lemmas;

/// <summary>A form with a tag, and the lemma it mostly has.</summary>
internal sealed record LemmaType(string Form, Upos Upos, uint Tag, string Lemma, int Count);
