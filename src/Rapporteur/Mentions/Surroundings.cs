using Rapporteur.Knowledge;
using Rapporteur.Language;

namespace Rapporteur.Mentions;

/// <summary>
/// Where a description without a country belongs: police, courts and rebels are those of the one country that their sentence, else
/// the story's dateline, names as the place of what happens.
/// </summary>
internal sealed class Surroundings
{
    private const string Several = "";

    private readonly string?[] _ofSentence;
    private readonly string? _ofDateline;

    public Surroundings(World world, Document document, List<Phrase> phrases)
    {
        _ofSentence = new string?[document.Sentences.Length];
        foreach (var phrase in phrases)
        {
            if (phrase.Name is null || phrase.Territory is not { } territory || world.CountryOf(territory) is null) continue;
            if (phrase.IsDateline) _ofDateline ??= territory;
            else if (IsPlace(world, document[phrase.Head])) Note(ref _ofSentence[phrase.Sentence], territory);
        }
    }

    /// <summary>The country's code, or null where none or several are named.</summary>
    public string? Of(Phrase phrase)
    {
        var own = _ofSentence[phrase.Sentence];
        return own is null ? _ofDateline : own == Several ? null : own;
    }

    private static void Note(ref string? known, string territory) => known = known is null || known == territory ? territory : Several;

    private static bool IsPlace(World world, Token head) =>
        head.Relation is Deprel.Obl or Deprel.Nmod && head.Child(Deprel.Case) is { } preposition && world.Words["where"].Contains(preposition.Form);
}
