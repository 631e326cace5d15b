using Rapporteur.Events;
using Rapporteur.Knowledge;
using Rapporteur.Knowledge.Layers;
using Xunit;

namespace Rapporteur.Tests.Events;

/// <summary>What events are about.</summary>
public sealed class ContextTests
{
    private const string File = "ontology/contexts.tsv";

    private static IEnumerable<TsvRow> Lines => TsvFile.Read(Path.Combine(ProjectFolder.Knowledge, File), File, FactSchema.Of(FactKind.Context));

    /// <summary>The tags of PLOVER 2021.</summary>
    [Fact]
    public void All_contexts_of_plover_are_there() => Assert.Equal(
        """
        asylum cbrn corruption crime cyber diplomatic disasters economic election environment executive gender health human_rights human_security illegal_drugs inequality
        intelligence legal legislative lgbt migration military misinformation natural_resources peacekeeping political_institutions pro-autocracy pro-democracy religion_ethnicity
        reparations repression rights_freedoms technology territory terrorism trafficking
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries),
        Lines.Select(r => r[0]).Order(StringComparer.Ordinal));

    [Fact]
    public void Each_example_has_its_context() => Assert.Empty(
        Lines.Where(r => !Examples.Events(r[3]).Any(e => e.Contexts.Contains(r[0]))).Select(r => $"{r.Origin} «{r[3]}»"));

    [Fact]
    public void A_code_implies_its_contexts() => Assert.Contains("human_rights", Reading.Root("11", "Canada accused the general of abuses of human rights.").Contexts);

    [Fact]
    public void The_longest_term_counts()
    {
        var contexts = Reading.Root("17", "Police in Minsk used tear gas against the protesters.").Contexts;
        Assert.Contains("repression", contexts);
        Assert.DoesNotContain("natural_resources", contexts);
    }

    [Fact]
    public void Words_of_another_clause_are_not_the_acts()
    {
        var met = Reading.Root("04", "The Omani foreign minister met the Qatari emir, who owns a hospital in London.");
        Assert.DoesNotContain("health", met.Contexts);
        Assert.Contains("diplomatic", met.Contexts);
    }

    [Fact]
    public void Where_the_clause_tells_none_the_sentence_does() =>
        Assert.Contains("health", Reading.Root("11", "As the pandemic spread, Italy criticised Hungary.").Contexts);

    [Fact]
    public void Capitals_are_asked_for_where_the_line_has_them()
    {
        Assert.Contains("health", Reading.Root("11", "Uganda criticised Kenya over AIDS.").Contexts);
        Assert.DoesNotContain("health", Reading.Of("France aids Mali.").Events.SelectMany(e => e.Contexts));
    }

    [Fact]
    public void Looking_for_contexts_allocates_nothing()
    {
        var document = Reading.English.Analyze("Riot police in Minsk used tear gas on the protesters, and the EU imposed sanctions on Belarus over human rights.");
        var book = new Ontology(Reading.Knowledge).Contexts;
        ulong All()
        {
            var found = 0UL;
            for (var t = 0; t < document.Count; t++) found |= book.Of(document[t]);
            return found;
        }

        Assert.NotEqual(0UL, All());
        var before = GC.GetAllocatedBytesForCurrentThread();
        All();
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    [Fact]
    public void A_context_that_there_is_not_is_named_with_its_line()
    {
        var row = new TsvRow("ontology/cameo.tsv", 7, ["163", "cosmic"]);
        var error = Assert.Throws<KnowledgeException>(() => new ContextBook(Lines).Bits(row, 1));
        Assert.StartsWith("ontology/cameo.tsv:7: 'cosmic' is no context", error.Message, StringComparison.Ordinal);
    }
}
