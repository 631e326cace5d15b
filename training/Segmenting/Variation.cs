using Rapporteur.Language;

namespace Rapporteur.Training.Segmenting;

/// <summary>
/// Rewrites annotated paragraphs into forms that news takes and the treebanks rarely show: typographic marks, datelines, headlines,
/// abbreviated titles. Deterministic for a given generator.
/// </summary>
internal sealed class Variation(Random random, Wire wire)
{
    private const double ChanceOfMarks = 0.5;
    private const double ChanceOfTitle = 0.15;
    private const double ChanceOfClosing = 0.1;
    private const double ChanceOfDateline = 0.06;
    private const double ChanceOfHeadline = 0.04;
    private const double ChanceOfCapitals = 0.01;
    private const int ShortestLead = 8;

    /// <summary>Gives a paragraph's variant.</summary>
    public GoldParagraph Vary(GoldParagraph paragraph)
    {
        var sentences = paragraph.Sentences.Select(s => s.ToList()).ToList();
        if (random.NextDouble() < ChanceOfMarks) ChangeMarks(sentences);
        foreach (var sentence in sentences)
        {
            AddTitles(sentence);
            CloseWithAbbreviation(sentence);
        }

        if (random.NextDouble() < ChanceOfCapitals) Map(sentences, t => t with { Form = t.Form.ToUpperInvariant() });
        var lead = sentences[0];
        if (lead.Count >= ShortestLead && random.NextDouble() < ChanceOfHeadline) return paragraph with { Sentences = [Headline(lead)] };
        if (lead.Count >= ShortestLead && char.IsUpper(lead[0].Form[0]) && random.NextDouble() < ChanceOfDateline) lead.InsertRange(0, Dateline());
        return paragraph with { Sentences = sentences };
    }

    private static void Map(List<List<GoldToken>> sentences, Func<GoldToken, GoldToken> change)
    {
        foreach (var sentence in sentences)
            for (var i = 0; i < sentence.Count; i++) sentence[i] = change(sentence[i]);
    }

    private void ChangeMarks(List<List<GoldToken>> sentences)
    {
        var typographic = sentences.SelectMany(s => s).All(t => !t.Form.AsSpan().ContainsAny("“”’—"));
        var dash = wire.Pick("dash", random);
        var tight = random.Next(2) == 0;
        Map(sentences, t => t with { Form = typographic ? Typographic(t) : Plain(t) });
        foreach (var sentence in sentences)
        {
            for (var i = 0; i < sentence.Count; i++)
            {
                if (sentence[i].Form is not ("--" or "—" or "–") || dash is "-" or "_") continue;
                sentence[i] = sentence[i] with { Form = dash, Parts = [dash.Length], SpaceAfter = sentence[i].SpaceAfter && !(tight && i + 1 < sentence.Count) };
                if (i > 0 && tight) sentence[i - 1] = sentence[i - 1] with { SpaceAfter = false };
            }
        }
    }

    private static string Typographic(GoldToken token) => token.Form switch
    {
        "\"" => token.Xpos == "``" ? "“" : "”",
        "'" => token.Xpos == "``" ? "‘" : "’",
        _ => token.Form.Replace('\'', '’'),
    };

    private static string Plain(GoldToken token) => token.Form.Replace('’', '\'').Replace('‘', '\'').Replace('“', '"').Replace('”', '"');

    private void AddTitles(List<GoldToken> sentence)
    {
        for (var i = 0; i + 1 < sentence.Count; i++)
        {
            var beginsName = sentence[i].Xpos == "NNP" && char.IsUpper(sentence[i].Form[0]) && sentence[i + 1].Xpos == "NNP"
                && (i == 0 || sentence[i - 1].Xpos != "NNP") && sentence[i].SpaceAfter;
            if (!beginsName || random.NextDouble() >= ChanceOfTitle) continue;
            if (random.Next(3) > 0) sentence.Insert(i++, Word(wire.Pick("title", random), Upos.PROPN));
            else sentence.Insert(++i, Word(wire.Pick("initial", random), Upos.PROPN));
        }
    }

    /// <summary>Puts an abbreviation in place of a name and the full stop after it: its own stop then ends the sentence.</summary>
    private void CloseWithAbbreviation(List<GoldToken> sentence)
    {
        if (sentence.Count < 4 || sentence[^1].Form != "." || sentence[^2].Xpos != "NNP" || random.NextDouble() >= ChanceOfClosing) return;
        sentence[^2] = Word(wire.Pick("closing", random), Upos.PROPN) with { SpaceAfter = sentence[^1].SpaceAfter };
        sentence.RemoveAt(sentence.Count - 1);
    }

    /// <summary>The lead as a headline: in title case, without a stop.</summary>
    private static List<GoldToken> Headline(List<GoldToken> lead)
    {
        var headline = lead.Select(t => t.Form.Length > 3 ? t with { Form = char.ToUpperInvariant(t.Form[0]) + t.Form[1..] } : t).ToList();
        while (headline.Count > 1 && headline[^1].Xpos == ".") headline.RemoveAt(headline.Count - 1);
        return headline;
    }

    private List<GoldToken> Dateline()
    {
        var line = new List<GoldToken>();
        var form = random.Next(6);
        if (form > 0)
        {
            foreach (var word in wire.Pick("city", random).Split(' ')) line.Add(Word(word, Upos.PROPN));
            if (form == 1) Comma().Add(Word(wire.Pick("country", random), Upos.PROPN));
            if (form is 2 or 3)
            {
                Comma().Add(Word(wire.Pick("month", random), Upos.PROPN));
                line.Add(Word(random.Next(1, 32).ToString(System.Globalization.CultureInfo.InvariantCulture), Upos.NUM));
            }
        }

        if (form != 5)
        {
            line.Add(Word("(", Upos.PUNCT) with { SpaceAfter = false });
            line.Add(Word(wire.Pick("agency", random), Upos.PROPN) with { SpaceAfter = false });
            line.Add(Word(")", Upos.PUNCT));
        }

        line.Add(Word(wire.Pick("dash", random), Upos.PUNCT));
        return line;

        List<GoldToken> Comma()
        {
            line[^1] = line[^1] with { SpaceAfter = false };
            line.Add(Word(",", Upos.PUNCT));
            return line;
        }
    }

    private static GoldToken Word(string form, Upos upos) => new(form, [form.Length], upos, upos == Upos.PROPN ? "NNP" : "_", true);
}
