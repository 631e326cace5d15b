using CsCheck;
using Rapporteur.Knowledge;
using Rapporteur.Language;
using Xunit;

namespace Rapporteur.Petrarch.Tests;

/// <summary>Patterns by the order of words, found in sentences by a reader with nothing but made-up dictionaries.</summary>
public sealed class WordOrderTests : IDisposable
{
    private static readonly Lazy<EnglishPipeline> English = new(() => EnglishPipeline.Load(ProjectFolder.Models));

    private readonly DictionaryFolder _folder = new DictionaryFolder()
        .With("a.actors.txt", "FRANCE_ [FRA]\n+FRENCH_\nSPAIN_ [ESP]\n+SPANISH_\nITALY_ [ITA]\n+ITALIAN_\n")
        .With("a.agents.txt", "MINISTER [~GOV]\nSOLDIER [~MIL]\n")
        .With("a.verbs.txt", """
            --- CRITICIZE [111] ---
            CRITICIZE
            - HARSHLY_* [112]
            - * OVER ^ WITH + [113]
            --- PRAISE [050] ---
            PRAISE
            - NOT * [---]
            --- MEET [040:041] ---
            MEET {MEETS MET MEETING}
            - % * SECRETLY [042]
            - * AID FROM + [070]
            """);

    private readonly Reader _reader;

    public WordOrderTests()
    {
        _folder.Import();
        var layers = new KnowledgeSources([KnowledgeLayer.Shipped(ProjectFolder.Knowledge, isGrammarOnly: true), KnowledgeLayer.Open(_folder.Knowledge)]);
        _reader = new Reader(Task.FromResult(English.Value), layers.Compile());
    }

    [Theory]
    [InlineData("France criticized Spain on Monday.", "FRA ESP 111")]
    [InlineData("France harshly criticized Spain on Monday.", "FRA ESP 112")]
    [InlineData("Spain was criticized by France on Monday.", "FRA ESP 111")]
    [InlineData("The French minister criticized Spanish soldiers.", "FRAGOV ESPMIL 111")]
    [InlineData("France criticized Spain over its treaty with Italy.", "FRA ITA 113")]
    [InlineData("France praised Spain on Monday.", "FRA ESP 050")]
    [InlineData("France did not praise Spain on Monday.", "")]
    [InlineData("The French minister met the Spanish minister in Rome.", "FRAGOV ESPGOV 040;ESPGOV FRAGOV 041")]
    [InlineData("France and Spain met secretly on Monday.", "FRA ESP 042;ESP FRA 042")]
    [InlineData("The ministers of France and Spain criticized Italy.", "FRAGOV ITA 111;ESPGOV ITA 111")]
    [InlineData("French soldiers and ministers criticized Italy.", "FRAMIL ITA 111;FRAGOV ITA 111")]
    [InlineData("The soldiers and ministers of France criticized Italy.", "FRAMIL ITA 111;FRAGOV ITA 111")]
    [InlineData("Italy criticized the treaty between France and Spain.", "ITA FRA 111;ITA ESP 111")]
    public void A_sentence_is_coded_as_the_dictionary_says(string text, string codings)
    {
        var events = _reader.Read(new Story { Id = "t", Text = text, Published = new DateOnly(2015, 9, 28) }).Events;
        var found = from e in events from s in e.Sources from t in e.Targets select $"{s.Code} {t.Code} {e.Cameo}";
        Assert.Equal(codings.Split(';', StringSplitOptions.RemoveEmptyEntries).Order(StringComparer.Ordinal), found.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Any_words_can_be_read()
    {
        string[] pieces = ["France", "Spain", "Italy", "French", "ministers", "soldiers", "criticized", "harshly", "over", "praised", "not", "met", "secretly", "aid", "from", "and", ",", "of", "the", "with", ".", "-", "has", "been", "by"];
        var words = Gen.Int[0, pieces.Length - 1].Select(i => pieces[i]).Array[0, 30];
        words.Sample(w => _reader.Read(new Story { Id = "t", Text = string.Join(' ', w) }).Events.Count >= 0, iter: 300, threads: 1);
    }

    public void Dispose() => _folder.Dispose();
}
