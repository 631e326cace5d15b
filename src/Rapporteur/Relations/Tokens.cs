using Rapporteur.Language;

namespace Rapporteur.Relations;

/// <summary>From places in the text back to its tokens.</summary>
internal static class Tokens
{
    /// <summary>The first token that ends behind an offset; <see cref="Document.Count"/> for none.</summary>
    public static int At(Document document, int offset)
    {
        var (first, end) = (0, document.Count);
        while (first < end)
        {
            var middle = (first + end) / 2;
            if (document.Words[middle].End > offset) end = middle;
            else first = middle + 1;
        }

        return first;
    }

    /// <summary>Index of the sentence that an offset stands in; the last for what stands behind all.</summary>
    public static int SentenceAt(Document document, int offset)
    {
        var token = At(document, offset);
        var (first, end) = (0, document.Sentences.Length - 1);
        while (first < end)
        {
            var middle = (first + end) / 2;
            if (document.Sentences[middle].End > token) end = middle;
            else first = middle + 1;
        }

        return Math.Max(0, first);
    }
}
