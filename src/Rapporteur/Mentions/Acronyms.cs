using Rapporteur.Language;

namespace Rapporteur.Mentions;

/// <summary>Short names that a text introduces itself: "Economic Community of West African States (ECOWAS)". What the text says goes before what is known.</summary>
internal sealed class Acronyms
{
    private const int Longest = 10;

    private readonly Dictionary<string, Phrase> _long = new(StringComparer.Ordinal);

    public Acronyms(Document document, List<Phrase> phrases)
    {
        for (var i = 1; i < phrases.Count; i++)
        {
            var brief = phrases[i];
            var (first, end) = brief.NameTokens;
            if (brief.Form != MentionForm.Name || first < 2 || end >= document.Count || document.Words[first - 1].Form != "(" || document.Words[end].Form != ")") continue;
            var full = EndingAt(phrases, i, first - 1);
            var form = document.Text[document.Words[first].Start..document.Words[end - 1].End];
            if (full is not null && form.Length <= Longest && Abbreviates(form, document, full.NameTokens)) _long.TryAdd(form, full);
        }
    }

    /// <summary>The phrase whose name a short name stands for, or null.</summary>
    public Phrase? LongOf(string form) => _long.GetValueOrDefault(form);

    private static Phrase? EndingAt(List<Phrase> phrases, int before, int token)
    {
        for (var i = before - 1; i >= Math.Max(0, before - 8); i--)
            if (phrases[i].Form == MentionForm.Name && phrases[i].NameTokens.End == token && phrases[i].NameTokens.End - phrases[i].NameTokens.First > 1) return phrases[i];
        return null;
    }

    /// <summary>Whether each capital of the short name begins a word of the long one, in order.</summary>
    private static bool Abbreviates(string form, Document document, (int First, int End) name)
    {
        var token = name.First;
        foreach (var letter in form)
        {
            if (!char.IsUpper(letter)) continue;
            while (token < name.End && char.ToUpperInvariant(document.Words[token].Form[0]) != letter) token++;
            if (token++ >= name.End) return false;
        }

        return char.IsUpper(form[0]) && form.Count(char.IsUpper) > 1;
    }
}
