using Rapporteur.Language.Tests.Conllu;
using Xunit;

namespace Rapporteur.Language.Tests;

public sealed class TreeDrawingTests
{
    private const string Tree = """
        1	The	the	DET	DT	_	2	det	_	_
        2	envoy	envoy	NOUN	NN	_	3	nsubj	_	_
        3	hopes	hope	VERB	VBZ	_	0	root	_	_
        4	to	to	PART	TO	_	5	mark	_	_
        5	meet	meet	VERB	VB	_	3	xcomp	_	_
        6	Mr.	Mr.	PROPN	NNP	_	5	obj	_	_
        7	Annan	Annan	PROPN	NNP	_	6	flat	_	SpaceAfter=No
        8	.	.	PUNCT	.	_	3	punct	_	_

        """;

    private const string Drawing = """
          ┌───── The    det          DET
        ┌─┴───── envoy  nsubj        NOUN
        ├─────── hopes  root         VERB
        │ ┌───── to     mark         PART
        ├─┼───── meet   xcomp        VERB
        │ └─┬─── Mr.    obj          PROPN
        │   └─── Annan  flat         PROPN
        └─────── .      punct        PUNCT

        """;

    [Fact]
    public void Draws_a_branch_from_each_word_to_its_head() =>
        Assert.Equal(Drawing.ReplaceLineEndings("\n"), TreeDrawing.Draw(RoundTripTests.Load(Tree)));

    [Fact]
    public void Draws_a_chain_deeper_than_it_shows()
    {
        var words = Enumerable.Range(0, 100).Select(i => new Word { Form = "w", Start = i * 2, End = (i * 2) + 1, Head = i - 1 }).ToArray();
        var document = new Document(string.Concat(Enumerable.Repeat("w ", 100)), words, [new SentenceRange(0, 100, true)]);
        Assert.Equal(100, TreeDrawing.Draw(document).Count(c => c == '\n'));
    }
}
