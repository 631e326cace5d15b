using Rapporteur.Language.Conllu;
using Xunit;

namespace Rapporteur.Language.Tests.Conllu;

public sealed class RoundTripTests
{
    private const string Text = """
        # newdoc id = d
        # newpar
        # sent_id = d-1
        # text = They can't meet.
        1	They	they	PRON	PRP	Number=Plur	4	nsubj	_	_
        2-3	can't	_	_	_	_	_	_	_	_
        2	ca	can	AUX	MD	VerbForm=Fin	4	aux	_	_
        3	n't	not	PART	RB	Polarity=Neg	4	advmod	_	_
        4	meet	meet	VERB	VB	VerbForm=Inf	0	root	_	SpaceAfter=No
        5	.	.	PUNCT	.	_	4	punct	_	_

        # sent_id = d-2
        # text = No.
        1	No	no	INTJ	UH	_	0	root	_	SpaceAfter=No
        2	.	.	PUNCT	.	_	1	punct	_	_


        """;

    [Fact]
    public void What_is_read_is_written_again()
    {
        var written = new StringWriter();
        ConlluWriter.Write(Load(Text), written, "d");
        Assert.Equal(Text.ReplaceLineEndings("\n").TrimEnd() + "\n\n", written.ToString());
    }

    [Fact]
    public void Words_without_trees_have_no_head()
    {
        var (words, sentences) = Models.Segmenter.Segment("Talks failed.");
        var written = new StringWriter();
        ConlluWriter.Write(new Document("Talks failed.", words, sentences), written);
        Assert.Contains("1\tTalks\t_\tX\t_\t_\t_\t_\t_\t_\n", written.ToString(), StringComparison.Ordinal);
    }

    /// <summary>Joins the sentences of a file to one document.</summary>
    internal static Document Load(string conllu)
    {
        var text = "";
        var words = new List<Word>();
        var sentences = new List<SentenceRange>();
        foreach (var sentence in ConlluReader.Read(new StringReader(conllu)))
        {
            if (text.Length > 0) text += " ";
            var first = words.Count;
            foreach (var word in sentence.Words)
            {
                var moved = word;
                (moved.Start, moved.End) = (word.Start + text.Length, word.End + text.Length);
                if (word.Head >= 0) moved.Head += first;
                words.Add(moved);
            }

            sentences.Add(new SentenceRange(first, words.Count, sentence.StartsParagraph));
            text += sentence.Text;
        }

        return new Document(text, [.. words], [.. sentences]);
    }
}
