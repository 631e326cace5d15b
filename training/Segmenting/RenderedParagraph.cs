using System.Text;
using Rapporteur.Language;
using Rapporteur.Language.Segmenting;

namespace Rapporteur.Training.Segmenting;

/// <summary>A paragraph as text with the pieces and sentence ends that the segmenter should find in it.</summary>
internal sealed class RenderedParagraph
{
    public RenderedParagraph(GoldParagraph gold)
    {
        var text = new StringBuilder();
        foreach (var sentence in gold.Sentences)
        {
            foreach (var token in sentence)
            {
                var at = text.Length;
                for (var i = 0; i < token.Parts.Length; i++)
                {
                    Pieces.Add(new Piece(at, at + token.Parts[i], i > 0));
                    at += token.Parts[i];
                }

                text.Append(token.Form);
                if (token.SpaceAfter) text.Append(' ');
                Ends.Add(false);
            }

            Ends[^1] = true;
        }

        Text = text.ToString();
        Span = new Span(0, Text.Length);
    }

    public string Text { get; }

    public Span Span { get; }

    /// <summary>The syntactic words.</summary>
    public List<Piece> Pieces { get; } = [];

    /// <summary>Of each token, whether a sentence ends with it.</summary>
    public List<bool> Ends { get; } = [];
}
