using Rapporteur.Knowledge.Explaining;
using Rapporteur.Language;
using Xunit;

namespace Rapporteur.Knowledge.Tests;

/// <summary>An explanation names the lines that decided, and those that lost.</summary>
public sealed class ExplainTests : IDisposable
{
    private static readonly Lazy<EnglishPipeline> English = new(() => EnglishPipeline.Load(ProjectFolder.Models));

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_description_is_decided_by_country_role_word_and_term()
    {
        var explanation = Explain("the Russian foreign minister", new DateOnly(2003, 5, 1));
        Assert.Equal("Igor Ivanov", explanation.Actor?.Name);
        Assert.Contains(explanation.Decided, l => l.What == "'Russian' is an adjective of Russia" && IsLine(l.Origin, "countries.tsv", "RUS\t"));
        Assert.Contains(explanation.Decided, l => l.What.StartsWith("'foreign minister' is a role word: GOV", StringComparison.Ordinal) && IsLine(l.Origin, "roles.tsv", "foreign minister"));
        Assert.Contains(explanation.Decided, l => l.What == "Igor Ivanov held it: foreign minister of Russia from 1998-09-11 until 2004-03-09" && IsLine(l.Origin, "people/post-soviet.tsv", "Igor Ivanov\t"));
        Assert.Contains(explanation.Lost, l => l.What.StartsWith("Yevgeny Primakov held it before", StringComparison.Ordinal) && IsLine(l.Origin, "people/post-soviet.tsv", "Yevgeny Primakov\t"));
        Assert.Contains(explanation.Lost, l => l.What.StartsWith("Sergei Lavrov came later", StringComparison.Ordinal));
    }

    [Fact]
    public void Of_two_holders_the_lesser_one_is_told()
    {
        _folder.With("people/mine.tsv", Columns.People, "Rebel Two||m|GEO|REB|northern leader;separatist leader;president|2005-01-01|");
        var reader = new Reader(Task.FromResult(English.Value), KnowledgeSources.Of(ProjectFolder.Knowledge, _folder.Path).Compile());
        var explanation = reader.Explain("the Georgian president", new DateOnly(2006, 1, 1));
        Assert.Equal("Mikheil Saakashvili", explanation.Actor?.Name);
        Assert.Contains(explanation.Lost, l => l.What.StartsWith("Rebel Two holds it too, as number 3", StringComparison.Ordinal));
    }

    [Fact]
    public void A_metonym_and_an_organisation_by_date()
    {
        Assert.Contains(Explain("the Kremlin", new DateOnly(2015, 1, 1)).Decided, l => l.What.EndsWith("which stands for RUSGOV", StringComparison.Ordinal) && IsLine(l.Origin, "metonyms.tsv", "Kremlin\t"));
        Assert.Contains(Explain("the Taliban", new DateOnly(2010, 1, 1)).Decided, l => l.What.EndsWith("(AFGREB)", StringComparison.Ordinal) && IsLine(l.Origin, "armed-groups.tsv", "\t2001-12-07\t2021-08-15"));
        Assert.Contains(Explain("the Taliban", new DateOnly(2022, 1, 1)).Decided, l => l.What.EndsWith("(AFGGOV)", StringComparison.Ordinal) && IsLine(l.Origin, "armed-groups.tsv", "\t2021-08-15\t"));
    }

    [Fact]
    public void A_name_tells_the_office_of_the_day_and_its_other_bearers()
    {
        var explanation = Explain("Bill Clinton", new DateOnly(1995, 1, 1));
        Assert.Contains(explanation.Decided, l => l.What.StartsWith("Bill Clinton is in office: president of United States", StringComparison.Ordinal));
        Assert.Contains(Explain("Clinton", new DateOnly(1995, 1, 1)).Lost, l => l.What.StartsWith("Hillary Clinton", StringComparison.Ordinal));
    }

    [Fact]
    public void Nobody_known_is_told_with_what_the_words_say()
    {
        var explanation = Explain("the leader", new DateOnly(2015, 1, 1));
        Assert.Null(explanation.Actor);
        Assert.Contains(explanation.Decided, l => l.What.StartsWith("'leader' is a role word: no sector of its own", StringComparison.Ordinal));
    }

    [Fact]
    public void What_a_higher_layer_replaces_and_retracts_is_told_with_both_lines()
    {
        _folder.With("people/mine.tsv", Columns.People, "Vladimir Putin||m|RUS|GOV|tsar|2000|", "- Igor Ivanov");
        var sources = KnowledgeSources.Of(ProjectFolder.Knowledge, _folder.Path);
        var mine = Path.Combine(_folder.Path, "people/mine.tsv");
        Assert.All(sources.Hidden("Vladimir Putin"), l => Assert.Equal($"person 'Vladimir Putin' replaced by {mine}:2", l.What));
        var hidden = sources.Hidden("Igor Ivanov");
        Assert.NotEmpty(hidden);
        Assert.All(hidden, l => Assert.True(IsLine(l.Origin, "people/post-soviet.tsv", "Igor Ivanov\t")));
        Assert.All(hidden, l => Assert.Equal($"person 'Igor Ivanov' retracted by {mine}:3", l.What));
        Assert.Empty(sources.Hidden("Sergei Lavrov"));
    }

    private static Explanation Explain(string phrase, DateOnly day) => Shared.Reader.Value.Explain(phrase, day);

    /// <summary>Whether an origin is a line of a shipped file that has some text.</summary>
    private static bool IsLine(string origin, string file, string text)
    {
        var at = origin.LastIndexOf(':');
        return origin[..at] == file && File.ReadLines(Path.Combine(ProjectFolder.Knowledge, file)).ElementAt(int.Parse(origin[(at + 1)..]) - 1).Contains(text, StringComparison.Ordinal);
    }

    private static class Shared
    {
        public static readonly Lazy<Reader> Reader = new(() => new Reader(English.Value, ProjectFolder.Knowledge));
    }
}
