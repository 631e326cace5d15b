using System.Text;
using Rapporteur.Language.Conllu;

namespace Rapporteur.Training;

/// <summary>Gives the raw text that a treebank was made from: sentences joined as their last word's spacing tells, paragraphs apart.</summary>
internal static class RawText
{
    /// <summary>The text of all sentences.</summary>
    /// <param name="sentences">Sentences in order.</param>
    /// <param name="paragraphEnd">What stands between paragraphs: a blank line, or a line end.</param>
    public static string Of(IEnumerable<ConlluSentence> sentences, string paragraphEnd = "\n\n")
    {
        var text = new StringBuilder();
        var space = false;
        foreach (var sentence in sentences)
        {
            if (text.Length > 0)
            {
                if (sentence.StartsDocument) text.Append("\n\n");
                else if (sentence.StartsParagraph) text.Append(paragraphEnd);
                else if (space) text.Append(' ');
            }

            text.Append(sentence.Text);
            space = sentence.Words.Length > 0 && sentence.Words[^1].SpaceAfter;
        }

        return text.Append('\n').ToString();
    }
}
