using System.Globalization;

namespace Rapporteur.Language.Conllu;

/// <summary>
/// Writes documents as CoNLL-U (UD v2): <c># newpar</c>, <c># sent_id</c> and <c># text</c> before each sentence, multiword tokens as
/// ranges, <c>SpaceAfter=No</c> in MISC. Heads that are not known are written as <c>_</c> when no word of the sentence has one.
/// </summary>
public static class ConlluWriter
{
    /// <summary>Writes all sentences of a document.</summary>
    /// <param name="document">What to write.</param>
    /// <param name="writer">Where to; lines end in a line feed.</param>
    /// <param name="id">The document's id: written as <c># newdoc id</c>, and before the number in <c># sent_id</c>; null for neither.</param>
    public static void Write(Document document, TextWriter writer, string? id = null)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(writer);
        if (id is not null) WriteLine(writer, $"# newdoc id = {OneLine(id)}");
        var number = 0;
        foreach (var sentence in document.Sentences)
        {
            number++;
            if (sentence.StartsParagraph) WriteLine(writer, "# newpar");
            var count = number.ToString(CultureInfo.InvariantCulture);
            WriteLine(writer, $"# sent_id = {(id is null ? count : $"{OneLine(id)}-{count}")}");
            writer.Write("# text = ");
            WriteText(document.Words[sentence.First..sentence.End], document.Text, writer);
            WriteLine(writer, "");
            WriteSentence(document, sentence, writer);
            WriteLine(writer, "");
        }
    }

    private static void WriteText(ReadOnlySpan<Word> words, string text, TextWriter writer)
    {
        for (var i = 0; i < words.Length; i++)
        {
            writer.Write(text.AsSpan(words[i].Start, words[i].End - words[i].Start));
            if (words[i].SpaceAfter && i + 1 < words.Length) writer.Write(' ');
        }
    }

    private static void WriteSentence(Document document, SentenceRange sentence, TextWriter writer)
    {
        var words = document.Words[sentence.First..sentence.End];
        var hasTree = false;
        foreach (ref readonly var word in words) hasTree |= word.Head >= 0;
        hasTree |= words.Length == 1 && words[0].Relation == Deprel.Root;
        var rangeEnd = 0;
        for (var i = 0; i < words.Length; i++)
        {
            ref readonly var word = ref words[i];
            if (word.MultiwordLength > 1)
            {
                rangeEnd = Math.Min(i + word.MultiwordLength, words.Length);
                WriteRange(document.Text, words, i, rangeEnd, writer);
            }

            WriteWord(word, i, hasTree, sentence.First, i < rangeEnd, writer);
        }
    }

    private static void WriteRange(string text, ReadOnlySpan<Word> words, int first, int end, TextWriter writer)
    {
        ref readonly var last = ref words[end - 1];
        var form = text.AsSpan(words[first].Start, last.End - words[first].Start);
        WriteLine(writer, string.Create(CultureInfo.InvariantCulture, $"{first + 1}-{end}\t{form}\t_\t_\t_\t_\t_\t_\t_\t{Misc(last.SpaceAfter)}"));
    }

    private static void WriteWord(in Word word, int index, bool hasTree, int sentenceFirst, bool isPart, TextWriter writer)
    {
        writer.Write(string.Create(CultureInfo.InvariantCulture, $"{index + 1}\t{Cell(word.Form)}\t{Cell(word.Lemma)}\t"));
        writer.Write(string.Create(CultureInfo.InvariantCulture, $"{word.Upos}\t{Cell(word.Xpos)}\t{Cell(word.Features)}\t"));
        var head = word.Head < 0 ? 0 : word.Head - sentenceFirst + 1;
        writer.Write(hasTree ? string.Create(CultureInfo.InvariantCulture, $"{head}\t{word.Relation.Name()}") : "_\t_");
        WriteLine(writer, $"\t_\t{Misc(isPart || word.SpaceAfter)}");
    }

    private static string Misc(bool spaceAfter) => spaceAfter ? "_" : "SpaceAfter=No";

    private static string Cell(string? value) => string.IsNullOrEmpty(value) ? "_" : value;

    private static string OneLine(string id) => id.ReplaceLineEndings(" ");

    private static void WriteLine(TextWriter writer, string line)
    {
        writer.Write(line);
        writer.Write('\n');
    }
}
