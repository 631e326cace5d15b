using Rapporteur.Language.Conllu;

namespace Rapporteur.Training.Segmenting;

/// <summary>A paragraph of a treebank: sentences of tokens.</summary>
/// <param name="Document">Number of its document, for folds.</param>
/// <param name="Sentences">Its sentences.</param>
internal sealed record GoldParagraph(int Document, List<List<GoldToken>> Sentences)
{
    /// <summary>Groups sentences by paragraph.</summary>
    public static List<GoldParagraph> From(IEnumerable<ConlluSentence> sentences)
    {
        var paragraphs = new List<GoldParagraph>();
        var document = -1;
        foreach (var sentence in sentences)
        {
            if (sentence.StartsDocument) document++;
            if (sentence.StartsParagraph || paragraphs.Count == 0) paragraphs.Add(new GoldParagraph(document, []));
            paragraphs[^1].Sentences.Add(Tokens(sentence));
        }

        return paragraphs;
    }

    private static List<GoldToken> Tokens(ConlluSentence sentence)
    {
        var tokens = new List<GoldToken>();
        for (var i = 0; i < sentence.Words.Length;)
        {
            var parts = sentence.Words.AsSpan(i, Math.Max((byte)1, sentence.Words[i].MultiwordLength));
            ref readonly var first = ref parts[0];
            var form = sentence.Text[first.Start..parts[^1].End];
            tokens.Add(new GoldToken(form, [.. parts.ToArray().Select(w => w.End - w.Start)], first.Upos, first.Xpos, parts[^1].SpaceAfter));
            i += parts.Length;
        }

        return tokens;
    }
}
