using System.Globalization;
using System.Text;

namespace Rapporteur.Language.Conllu;

/// <summary>Reads CoNLL-U (https://universaldependencies.org/format.html), a sentence at a time.</summary>
public static class ConlluReader
{
    private const int Columns = 10;

    /// <summary>Reads all sentences of a file.</summary>
    public static IEnumerable<ConlluSentence> ReadFile(string path)
    {
        using var reader = new StreamReader(path);
        foreach (var sentence in Read(reader)) yield return sentence;
    }

    /// <summary>Reads sentences until the reader ends.</summary>
    /// <exception cref="FormatException">A line has not ten columns, or a number is none; the message gives the line's number.</exception>
    public static IEnumerable<ConlluSentence> Read(TextReader reader)
    {
        ArgumentNullException.ThrowIfNull(reader);
        var rows = new List<string[]>();
        string? id = null, document = null;
        bool startsDocument = false, startsParagraph = false;
        var number = 0;
        while (true)
        {
            var line = reader.ReadLine();
            number++;
            if (string.IsNullOrEmpty(line))
            {
                if (rows.Count > 0)
                {
                    yield return Build(rows, id, document, startsDocument, startsParagraph);
                    rows.Clear();
                    (id, startsDocument, startsParagraph) = (null, false, false);
                }

                if (line is null) yield break;
            }
            else if (line[0] == '#')
            {
                if (line.StartsWith("# newdoc", StringComparison.Ordinal))
                {
                    document = After(line, "id =") ?? document;
                    startsDocument = startsParagraph = true;
                }
                else if (line.StartsWith("# newpar", StringComparison.Ordinal) && !line.StartsWith("# newpar_block", StringComparison.Ordinal))
                {
                    startsParagraph = true;
                }
                else if (line.StartsWith("# sent_id", StringComparison.Ordinal))
                {
                    id = After(line, "=");
                }
            }
            else
            {
                var row = line.Split('\t');
                if (row.Length != Columns) throw new FormatException($"line {number}: {row.Length} columns where CoNLL-U has {Columns}");
                rows.Add(row);
            }
        }
    }

    private static string? After(string line, string mark)
    {
        var at = line.IndexOf(mark, StringComparison.Ordinal);
        return at < 0 ? null : line[(at + mark.Length)..].Trim();
    }

    private static ConlluSentence Build(List<string[]> rows, string? id, string? document, bool startsDocument, bool startsParagraph)
    {
        var text = new StringBuilder();
        var words = new List<Word>(rows.Count);
        var misc = new List<string>(rows.Count);
        int multiwordEnd = 0, partsLeft = 0, surfaceStart = 0, surfaceEnd = 0, offset = 0;
        foreach (var row in rows)
        {
            if (row[0].Contains('.', StringComparison.Ordinal)) continue;
            var dash = row[0].IndexOf('-', StringComparison.Ordinal);
            var spaceAfter = !row[9].Contains("SpaceAfter=No", StringComparison.Ordinal);
            if (dash > 0)
            {
                var first = Number(row[0][..dash]);
                multiwordEnd = Number(row[0][(dash + 1)..]);
                partsLeft = multiwordEnd - first + 1;
                (surfaceStart, offset) = (text.Length, text.Length);
                text.Append(row[1]);
                surfaceEnd = text.Length;
                if (spaceAfter) text.Append(' ');
                continue;
            }

            var word = Parse(row, spaceAfter);
            if (partsLeft > 0)
            {
                if (offset == surfaceStart && partsLeft == multiwordEnd - Number(row[0]) + 1) word.MultiwordLength = (byte)partsLeft;
                partsLeft--;
                word.Start = Math.Min(offset, surfaceEnd);
                word.End = partsLeft == 0 ? surfaceEnd : Math.Min(surfaceEnd, offset + word.Form.Length);
                offset = word.End;
                word.SpaceAfter = partsLeft == 0 && text.Length > surfaceEnd;
            }
            else
            {
                word.Start = text.Length;
                text.Append(row[1]);
                word.End = text.Length;
                if (spaceAfter) text.Append(' ');
            }

            words.Add(word);
            misc.Add(row[9]);
        }

        return new ConlluSentence
        {
            Id = id,
            DocumentId = document,
            StartsDocument = startsDocument,
            StartsParagraph = startsParagraph,
            Text = text.ToString().TrimEnd(' '),
            Words = [.. words],
            Misc = [.. misc],
        };
    }

    private static Word Parse(string[] row, bool spaceAfter) => new()
    {
        Form = row[1],
        Lemma = row[2],
        Upos = Enum.TryParse<Upos>(row[3], out var upos) ? upos : Upos.X,
        Xpos = row[4],
        Features = row[5],
        Head = row[6] == "_" ? -1 : Number(row[6]) - 1,
        Relation = Deprels.Parse(row[7]),
        SpaceAfter = spaceAfter,
    };

    private static int Number(string cell) => int.Parse(cell, NumberStyles.None, CultureInfo.InvariantCulture);
}
