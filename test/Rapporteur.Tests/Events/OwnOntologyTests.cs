using Rapporteur.Knowledge;
using Rapporteur.Knowledge.Checking;
using Xunit;

namespace Rapporteur.Tests.Events;

/// <summary>Ontologies of the user's own, laid over ours.</summary>
public sealed class OwnOntologyTests : IDisposable
{
    private static readonly string Water = Path.Combine(ProjectFolder.Examples, "ontology-water");
    private static readonly Lazy<Reader> WaterReader = new(() => ReaderOf(Water));

    private const string Diverted = "Turkey diverted water from Syria.";

    private readonly string _folder = Directory.CreateTempSubdirectory("rapporteur-test-").FullName;

    public void Dispose() => Directory.Delete(_folder, true);

    [Fact]
    public void What_cameo_has_no_code_for_has_the_type_alone()
    {
        var item = Typed("WATER-DIVERT", Diverted);
        Assert.Equal("", item.Cameo);
        Assert.Equal(("water", "COERCE", 4, -4.0), (item.Ontology, item.Plover, item.Quad, item.Goldstein));
        Assert.Equal(("TUR", "SYR"), (item.Sources[0].Code, item.Targets[0].Code));
        Assert.Contains("natural_resources", item.Contexts);
        using var json = System.Text.Json.JsonDocument.Parse(RecordContract.Json(Read(Diverted)));
        var told = json.RootElement.GetProperty("events")[0];
        Assert.False(told.TryGetProperty("cameo", out _));
        Assert.Equal("WATER-DIVERT", told.GetProperty("type").GetString());
    }

    [Fact]
    public void What_a_type_covers_is_placed()
    {
        Assert.NotEmpty(Reading.Of(Diverted).Unplaced);
        Assert.Empty(Read(Diverted).Unplaced);
    }

    /// <summary>CAMEO codes the word by its own pattern, for the type is not mapped; roles and status are one.</summary>
    [Fact]
    public void What_both_code_is_one_event()
    {
        var item = Typed("WATER-CUT", "Tajikistan cut off water to Uzbekistan.");
        Assert.Equal(("1621", "SANCTION", "discontinue"), (item.Cameo, item.Plover, item.Mode));
        Assert.Equal(("TJK", "UZB"), (item.Sources[0].Code, item.Targets[0].Code));
    }

    [Fact]
    public void A_mapped_type_gives_its_cameo_code()
    {
        var item = Typed("WATER-TREATY", "Senegal signed an accord on the river with Mali.");
        Assert.Equal(("057", "SUPPORT", 8.0), (item.Cameo, item.Plover, item.Goldstein));
    }

    [Fact]
    public void One_word_is_one_event_in_all_ontologies() =>
        Assert.Single(Read("Senegal signed an accord on the river with Mali.").Events);

    /// <summary>A promise is no sharing of data: the intent takes CAMEO's code, the type keeps its own status.</summary>
    [Fact]
    public void An_act_that_another_takes_in_stands_beside_it()
    {
        const string text = "China promised to share data on the river with Vietnam.";
        Assert.Contains(Read(text).Events, e => e.Cameo == "0314" && e.Type is null);
        var item = Typed("WATER-DATA", text);
        Assert.Equal(("", EventStatus.Possible), (item.Cameo, item.Status));
    }

    [Fact]
    public void A_deed_of_a_type_alone_that_two_sentences_tell_is_one_event()
    {
        const string text = "Turkey diverted water from Syria\n\nTurkey diverted the water from Syria on 3 May 2018. Iran criticised Turkey.";
        var item = Typed("WATER-DIVERT", text);
        Assert.Equal((2, "", "2018-05-03"), (item.Evidence.Count, item.Cameo, item.Date));
        using var json = System.Text.Json.JsonDocument.Parse(RecordContract.Json(Read(text)));
        foreach (var evidence in json.RootElement.GetProperty("events")[0].GetProperty("evidence").EnumerateArray())
        {
            Assert.False(evidence.TryGetProperty("cameo", out _));
            Assert.Equal("WATER-DIVERT", evidence.GetProperty("type").GetString());
        }
    }

    /// <summary>That it hangs on a condition is no other code of the act.</summary>
    [Fact]
    public void An_act_with_a_type_may_hang_on_a_condition()
    {
        const string text = "Tajikistan will cut off water to Uzbekistan unless Uzbekistan pays.";
        var item = Typed("WATER-CUT", text);
        Assert.Equal(EventStatus.Conditional, item.Status);
        Assert.NotEqual("", item.Cameo);
    }

    [Fact]
    public void A_denied_act_is_denied() => Assert.True(Typed("WATER-CUT", "Tajikistan did not cut off water to Uzbekistan.").Negated);

    [Fact]
    public void What_cameo_reads_stays_as_it_is_without_the_types()
    {
        const string text = "France and Mali signed an agreement. Russia attacked Ukraine. Iran will not meet Israel.";
        Assert.Equal(Reading.Of(text).Events.Select(Reading.Line), Read(text).Events.Select(Reading.Line));
    }

    [Fact]
    public void The_example_is_without_faults()
    {
        var sources = KnowledgeSources.Of(ProjectFolder.Knowledge, Water);
        Assert.DoesNotContain(KnowledgeCheck.Run(sources, new DateOnly(2026, 1, 1)), f => f.Problem.File.StartsWith(Water, StringComparison.Ordinal));
        Assert.Empty(KnowledgeCheck.Examples(sources, WaterReader.Value));
    }

    [Fact]
    public void A_pattern_whose_type_there_is_not_stops_the_start_and_is_named()
    {
        Write("verbs/50-vote.tsv", "pattern\tcameo\tmode\texample\nS rig vote\tVOTE-RIG\t\tOfficials rigged the vote.\n");
        var error = Assert.Throws<KnowledgeException>(() => ReaderOf(_folder));
        Assert.Equal($"{Path.Combine(_folder, "verbs/50-vote.tsv")}:2: no type has the code 'VOTE-RIG'; write a CAMEO code, or the types into ontology/types-NAME.tsv", error.Message);
    }

    [Fact]
    public void An_example_that_is_read_otherwise_is_found()
    {
        Write("ontology/types-vote.tsv", "code\tname\nVOTE-RIG\tRig a vote\n");
        Write("verbs/50-vote.tsv", "pattern\tcameo\tmode\texample\nS rig vote\tVOTE-RIG\t\tRussia attacked Ukraine.\n");
        Write("ontology/contexts.tsv", "context\tname\twords\texample\nmountains\tmountains\tmountain;peak\tRussia attacked Ukraine.\n");
        var sources = KnowledgeSources.Of(ProjectFolder.Knowledge, _folder);
        var found = KnowledgeCheck.Examples(sources, ReaderOf(_folder));
        Assert.Equal(2, found.Count);
        Assert.Contains(found, f => f.Problem is { Line: 2, What: var what } && what.StartsWith("the example is read as 190", StringComparison.Ordinal));
        Assert.Contains(found, f => f.Problem.What == "the example tells no act with the context mountains");
    }

    [Fact]
    public void Words_can_be_added_to_a_context()
    {
        Write("ontology/contexts.tsv", "context\tname\twords\texample\n+ health\t\tsnakebite\t\n");
        Assert.Contains("health", ReaderOf(_folder).Read(Story("Kenya criticised Uganda over the snakebites.")).Events[0].Contexts);
    }

    [Theory]
    [InlineData("A1\tOne\tA2", "no line of ontology/types-*.tsv has the parent 'A2'")]
    [InlineData("A1\tOne\tA1", "go round in a circle")]
    [InlineData("190\tOne", "begin it with a capital letter")]
    [InlineData("vote\tOne", "begin it with a capital letter")]
    [InlineData("A1\tOne\t\t999", "'999' is no CAMEO code")]
    [InlineData("A1\tOne\t\t\tFIGHT", "'FIGHT' is no type of ontology/plover.tsv")]
    [InlineData("A1\tOne\t\t\t\tlouder", "'louder' is no mode")]
    [InlineData("A1\tOne\t\t\t\t\t5", "'5' is no quad class")]
    [InlineData("A1\tOne\t\t\t\t\t\t-11", "'-11' is no Goldstein score")]
    [InlineData("A1\tOne\t\t\t\t\t\t\tcosmic", "'cosmic' is no context")]
    public void A_line_that_cannot_be_used_is_an_error(string line, string expected)
    {
        Write("ontology/types-a.tsv", $"code\tname\tparent\tcameo\tplover\tmode\tquad\tgoldstein\tcontexts\n{line}\n");
        var finding = Assert.Single(KnowledgeCheck.Run(KnowledgeSources.Of(ProjectFolder.Knowledge, _folder), new DateOnly(2026, 1, 1)), f => f.IsError);
        Assert.Equal(2, finding.Problem.Line);
        Assert.Contains(expected, $"{finding.Problem.What}; {finding.Problem.Mend}", StringComparison.Ordinal);
    }

    private static Reader ReaderOf(string folder) => new(Task.FromResult(Reading.English), KnowledgeSources.Of(ProjectFolder.Knowledge, folder).Compile());

    private static Story Story(string text) => new() { Id = "test", Text = text };

    private static Record Read(string text) => WaterReader.Value.Read(Story(text));

    private static Event Typed(string type, string text) => Assert.Single(Read(text).Events, e => e.Type == type);

    private void Write(string name, string text)
    {
        var path = Path.Combine(_folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }
}
