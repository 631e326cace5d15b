using Rapporteur.Language;

namespace Rapporteur.Training.Trees;

/// <summary>Copies of some training sentences in the casings of headlines and of hasty writers, with the same trees.</summary>
internal static class CaseVariants
{
    /// <summary>Of so many sentences one is copied in capitals, the next with capital initials; every second such round one in small letters.</summary>
    private const int Round = 16;

    /// <summary>Words shorter than this keep small initials in a headline.</summary>
    private const int HeadlineWord = 4;

    /// <summary>The copies.</summary>
    public static IEnumerable<Word[]> Of(IReadOnlyList<Word[]> sentences)
    {
        for (var i = 0; i < sentences.Count; i++)
        {
            Func<Word, string>? change = (i % Round) switch
            {
                0 => word => word.Form.ToUpperInvariant(),
                1 => word => word.Form.Length >= HeadlineWord || word.Upos is Upos.NOUN or Upos.VERB ? char.ToUpperInvariant(word.Form[0]) + word.Form[1..] : word.Form,
                2 when i / Round % 2 == 0 => word => word.Form.ToLowerInvariant(),
                _ => null,
            };
            if (change is not null) yield return Array.ConvertAll(sentences[i], word => word with { Form = change(word) });
        }
    }
}
