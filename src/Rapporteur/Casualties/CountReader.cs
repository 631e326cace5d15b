using System.Globalization;
using Rapporteur.Language;

namespace Rapporteur.Casualties;

/// <summary>Reads how many a noun phrase says there are: "12", "1,200", "three hundred", "several dozen", "at least 75", "up to 30", "dozens".</summary>
internal sealed class CountReader(CasualtyWords words, Document document)
{
    /// <summary>More victims than people on Earth is a misprint.</summary>
    private const long Most = 10_000_000_000;

    /// <summary>Words from a number to the noun that it counts, at the most.</summary>
    private const int FarthestNumber = 5;

    /// <summary>Words of a number: "two hundred and fifty thousand" is about the longest that news writes out.</summary>
    private const int LongestNumber = 6;

    /// <summary>The count of a noun phrase, or null.</summary>
    /// <param name="noun">The token that heads it; maybe the number itself.</param>
    /// <param name="first">First token of the sentence.</param>
    public Count? Of(int noun, int first)
    {
        if (At(noun, first) is { } own) return own;
        foreach (var child in document[noun].Children)
            if (child.Index < noun && child.Relation is Deprel.Nummod or Deprel.Amod or Deprel.Compound or Deprel.Nmod && At(child.Index, first) is { } count) return count;
        // "About 50 Rohingya villagers": a number may hang elsewhere, and stands before the noun with nothing but attributes between.
        for (var t = noun - 1; t >= Math.Max(first, noun - FarthestNumber) && document.Words[t].Upos is Upos.ADJ or Upos.NOUN or Upos.PROPN or Upos.NUM; t--)
            if (document.Words[t].Upos == Upos.NUM && At(t, first) is { } before) return before;
        return document.Words[noun].Xpos == "NN" && document[noun].Child(Deprel.Det) is { } article ? At(article.Index, first) : null;
    }

    /// <summary>The number that a token belongs to, with the words about it, or null.</summary>
    /// <param name="token">The token.</param>
    /// <param name="first">First token of the sentence.</param>
    public Count? At(int token, int first)
    {
        int start = token, end = token + 1;
        if (Phrase(token, first) is { } phrase) return Bounded(phrase.Minimum, phrase.Maximum, phrase.First, phrase.End, first);
        if (!IsNumber(token)) return null;
        while (start > first && !IsArticle(start) && (IsNumber(start - 1) || IsHyphen(start - 1, first))) start--;
        while (end < document.Count && end < token + LongestNumber && (IsNumber(end) || IsHyphen(end, first)) && !IsArticle(end)) end++;
        return Worth(start, end) is var (minimum, maximum) && minimum > 0 ? Bounded(minimum, maximum, start, end, first) : null;
    }

    /// <summary>"Tens of thousands": a range of several words in which the token stands.</summary>
    private (long Minimum, long Maximum, int First, int End)? Phrase(int token, int first)
    {
        for (var length = CasualtyWords.LongestPhrase; length > 1; length--)
        {
            for (var start = Math.Max(first, token - length + 1); start <= token && start + length <= document.Count; start++)
                if (words.TryNumber(Text(start, start + length), out var worth) && worth.Class == "vague") return (worth.Minimum, worth.Maximum, start, start + length);
        }

        return null;
    }

    /// <summary>The words before a number that bound it: "at least", "more than", "up to", "about".</summary>
    private Count? Bounded(long minimum, long maximum, int start, int end, int first)
    {
        if (maximum > Most) return null;
        if (Range(minimum, maximum, start, end, first) is { } range) return range;
        for (var length = CasualtyWords.LongestPhrase; length > 0; length--)
        {
            var from = start - length;
            if (from < first || !words.TryNumber(Text(from, start), out var bound)) continue;
            switch (bound.Class)
            {
                case "at-least": return new Count(minimum, null, from, end);
                case "above": return new Count(minimum + 1, null, from, end);
                case "at-most": return new Count(1, maximum, from, end);
                case "below" when minimum > 1: return new Count(1, maximum - 1, from, end);
                case "about": return new Count(Math.Max(1, minimum * bound.Minimum / 100), (maximum * bound.Maximum + 99) / 100, from, end);
            }
        }

        return new Count(minimum, maximum, start, end);
    }

    /// <summary>"Between 10 and 20", "10 to 15", "10-15", whichever of the two numbers the phrase hangs on.</summary>
    private Count? Range(long minimum, long maximum, int start, int end, int first)
    {
        if (Joins(end, start, first) && Exact(end + 1) is var high && high > minimum) return new Count(minimum, (long)high, IsPair(end) ? start - 1 : start, end + 2);
        if (start - 2 < first || !Joins(start - 1, start - 2, first) || Exact(start - 2) is not (> 0 and var low) || low >= minimum) return null;
        return new Count((long)low, maximum, IsPair(start - 1) ? start - 3 : start - 2, end);
    }

    /// <summary>Whether a token joins the number that begins at another to a greater one behind it.</summary>
    private bool Joins(int token, int start, int first)
    {
        if (token + 1 >= document.Count) return false;
        if (IsPair(token)) return start - 1 >= first && string.Equals(document.Words[start - 1].Form, "between", StringComparison.OrdinalIgnoreCase);
        return document.Words[token].Form is "to" or "-" or "–";
    }

    private bool IsPair(int token) => document.Words[token].Form == "and";

    /// <summary>"Twenty-five" in three words.</summary>
    private bool IsHyphen(int token, int first) =>
        token > first && token + 1 < document.Count && document.Words[token].Form == "-" && !document.Words[token].SpaceAfter
        && words.TryNumber(document.Words[token - 1].Form, out var tens) && tens is { Class: "number", Minimum: >= 20 } && words.TryNumber(document.Words[token + 1].Form, out var ones) && ones is { Class: "number", Minimum: < 10 };

    private (long Minimum, long Maximum) Worth(int start, int end)
    {
        decimal minimum = 0, maximum = 0;
        for (var t = start; t < end && maximum <= Most; t++)
        {
            if (Exact(t) is > 0 and var digits)
            {
                (minimum, maximum) = (minimum + digits, maximum + digits);
                continue;
            }

            // "A dozen", "a few hundred": the article is no number of its own before another.
            if (!words.TryNumber(document.Words[t].Form, out var worth) || (t + 1 < end && IsArticle(t))) continue;
            if (worth.Class == "unit") (minimum, maximum) = (Math.Max(1, minimum) * worth.Minimum, Math.Max(1, maximum) * worth.Minimum);
            else (minimum, maximum) = (minimum + worth.Minimum, maximum + worth.Maximum);
        }

        // Half a person is a misreading.
        return maximum <= Most && minimum == decimal.Truncate(minimum) ? ((long)minimum, (long)maximum) : default;
    }

    private bool IsNumber(int token) => Exact(token) > 0 || (words.TryNumber(document.Words[token].Form, out var worth) && worth.Class is "number" or "unit" or "vague");

    private bool IsArticle(int token) => document.Words[token].Upos == Upos.DET;

    /// <summary>The worth of digits and of words with hyphens ("twenty-five"); 0 for none.</summary>
    private decimal Exact(int token)
    {
        var form = document.Words[token].Form;
        if (char.IsAsciiDigit(form[0]))
            return decimal.TryParse(form, NumberStyles.AllowThousands | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) && number <= Most ? number : 0;
        var hyphen = form.IndexOf('-', StringComparison.Ordinal);
        return hyphen > 0 && words.TryNumber(form[..hyphen], out var tens) && words.TryNumber(form[(hyphen + 1)..], out var ones) && tens is { Class: "number", Minimum: >= 20 } && ones is { Class: "number", Minimum: < 10 }
            ? tens.Minimum + ones.Minimum
            : 0;
    }

    private string Text(int start, int end)
    {
        if (end - start == 1) return document.Words[start].Form;
        var forms = new string[end - start];
        for (var i = 0; i < forms.Length; i++) forms[i] = document.Words[start + i].Form;
        return string.Join(' ', forms);
    }
}
