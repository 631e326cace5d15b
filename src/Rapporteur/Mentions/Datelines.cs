using Rapporteur.Language;

namespace Rapporteur.Mentions;

/// <summary>Finds the datelines that wire reports begin with: "MOSCOW, Sept 28 (Reuters) —", "ISLAMABAD:", "(CNN)".</summary>
internal sealed class Datelines(Document document)
{
    private const int LongestDateline = 14;

    /// <summary>The token after the dateline that a sentence begins with; its first token where it has none.</summary>
    public int EndOf(SentenceRange sentence)
    {
        var first = document.Words[sentence.First];
        if (first.Form == "(") return AfterBracket(sentence);
        if (!char.IsUpper(first.Form[0]) || first.Upos is not (Upos.PROPN or Upos.X or Upos.NOUN)) return sentence.First;
        for (var t = sentence.First + 1; t < Math.Min(sentence.End - 3, sentence.First + LongestDateline); t++)
        {
            ref readonly var word = ref document.Words[t];
            if (word.Form is "—" or "–" or "--" || (word.Form == "-" && word.SpaceAfter && document.Words[t - 1].SpaceAfter) || (word.Form == ":" && IsCapitals(first.Form))) return t + 1;
            // Where the dash was lost on the way: "WASHINGTON (AP) " President", "Bogota, March 8 (IANS) The".
            if (word.Form == ")" && t > sentence.First + 2 && document.Words[t - 2].Form == "(" && (IsQuote(document.Words[t + 1].Form) || document.Words[t - 3].Upos == Upos.NUM)) return IsQuote(document.Words[t + 1].Form) ? t + 2 : t + 1;
            if (word.Upos is Upos.VERB or Upos.AUX or Upos.PRON or Upos.DET or Upos.CCONJ) return sentence.First;
        }

        return sentence.First;
    }

    private int AfterBracket(SentenceRange sentence)
    {
        for (var t = sentence.First + 1; t < Math.Min(sentence.End, sentence.First + 5); t++)
            if (document.Words[t].Form == ")") return t + 1;
        return sentence.First;
    }

    private static bool IsQuote(string form) => form is "\"" or "“" or "”" or "''" or "``";

    private static bool IsCapitals(string word)
    {
        foreach (var c in word)
            if (char.IsLower(c)) return false;
        return word.Length > 2;
    }
}
