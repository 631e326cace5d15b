using System.Globalization;
using System.Text;
using Rapporteur.Language;
using Rapporteur.Language.Conllu;

namespace Rapporteur.Training.Coreference;

/// <summary>Reads documents with the entities of GUM's MISC column (<c>Entity=(1-person-new-…)</c>).</summary>
internal static class GoldStoryReader
{
    /// <summary>The documents whose id begins with a prefix.</summary>
    public static List<GoldStory> Read(string path, string prefix)
    {
        var days = Days(path);
        return [.. ConlluReader.ReadFile(path).Where(s => s.DocumentId?.StartsWith(prefix, StringComparison.Ordinal) == true)
            .GroupBy(s => s.DocumentId!).Select(g => Build(g.Key, [.. g], days.GetValueOrDefault(g.Key)))];
    }

    private static Dictionary<string, DateOnly> Days(string path)
    {
        var days = new Dictionary<string, DateOnly>(StringComparer.Ordinal);
        var document = "";
        foreach (var line in File.ReadLines(path))
        {
            if (line.StartsWith("# newdoc id = ", StringComparison.Ordinal)) document = line[14..].Trim();
            else if (line.StartsWith("# meta::dateCreated = ", StringComparison.Ordinal) && DateOnly.TryParseExact(line[22..].Trim(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) days[document] = day;
        }

        return days;
    }

    private static GoldStory Build(string id, List<ConlluSentence> sentences, DateOnly day)
    {
        var text = new StringBuilder();
        var mentions = new List<GoldMention>();
        var space = false;
        foreach (var sentence in sentences)
        {
            if (text.Length > 0) text.Append(sentence.StartsParagraph ? "\n\n" : space ? " " : "");
            AddMentions(sentence, text.Length, mentions);
            text.Append(sentence.Text);
            space = sentence.Words.Length > 0 && sentence.Words[^1].SpaceAfter;
        }

        return new GoldStory(new Story { Id = id, Text = text.ToString(), Published = day == default ? null : day }, mentions);
    }

    private static void AddMentions(ConlluSentence sentence, int offset, List<GoldMention> mentions)
    {
        var open = new List<(string Entity, string Type, int First)>();
        for (var t = 0; t < sentence.Words.Length; t++)
        {
            var entity = sentence.Misc[t].Split('|').FirstOrDefault(m => m.StartsWith("Entity=", StringComparison.Ordinal));
            if (entity is null) continue;
            for (var at = "Entity=".Length; at < entity.Length;)
            {
                var end = entity.IndexOfAny(['(', ')'], at + 1);
                if (entity[at] == '(')
                {
                    if (end < 0) end = entity.Length;
                    var fields = entity[(at + 1)..end].Split('-');
                    open.Add((fields[0], fields[1], t));
                    at = end;
                    if (at < entity.Length && entity[at] == ')')
                    {
                        Close(fields[0], t);
                        at++;
                    }
                }
                else
                {
                    Close(entity[at..end], t);
                    at = end + 1;
                }
            }
        }

        void Close(string number, int last)
        {
            var index = open.FindLastIndex(o => o.Entity == number);
            if (index < 0) return;
            var (entity, type, first) = open[index];
            open.RemoveAt(index);
            var head = HeadOf(sentence.Words, first, last + 1);
            mentions.Add(new GoldMention(entity, type, At(first, last), At(head, head), sentence.Words[head].Upos == Upos.PROPN));
        }

        Span At(int first, int last) => new(offset + sentence.Words[first].Start, offset + sentence.Words[last].End);
    }

    private static int HeadOf(Word[] words, int first, int end)
    {
        for (var t = first; t < end; t++)
            if (words[t].Upos != Upos.PUNCT && (words[t].Head < first || words[t].Head >= end)) return t;
        return first;
    }
}
