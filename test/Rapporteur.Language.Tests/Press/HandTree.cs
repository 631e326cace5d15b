namespace Rapporteur.Language.Tests.Press;

/// <summary>One sentence with its tree, written by hand, so that a test of a mend does not hang on what the shipped model happens to read wrongly.</summary>
internal static class HandTree
{
    /// <summary>The words of a tree.</summary>
    /// <param name="text">Words between blanks, each as form/UPOS/XPOS/head/relation; heads count from 1, and 0 is the root's.</param>
    public static Word[] Of(string text)
    {
        var words = new List<Word>();
        foreach (var part in text.Split(' '))
        {
            if (part.Split('/') is not [var form, var upos, var xpos, var head, var relation]) throw new FormatException(part);
            words.Add(new Word { Form = form, Upos = Enum.Parse<Upos>(upos), Xpos = xpos, Features = "_", Head = int.Parse(head, null) - 1, Relation = Deprels.Parse(relation) });
        }

        return [.. words];
    }

    /// <summary>Head and relation of a word: "said parataxis"; of the root "root".</summary>
    public static string Place(Word[] words, string form)
    {
        var word = words[Array.FindIndex(words, w => w.Form == form)];
        return word.Head < 0 ? "root" : $"{words[word.Head].Form} {word.Relation}";
    }

    /// <summary>Heads and relations of all words, to see that nothing moved.</summary>
    public static string Whole(Word[] words) => string.Join(' ', words.Select(w => $"{w.Form}/{w.Head}/{w.Relation}"));
}
