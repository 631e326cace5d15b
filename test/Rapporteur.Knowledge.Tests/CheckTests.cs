using Rapporteur.Knowledge.Checking;
using Xunit;

namespace Rapporteur.Knowledge.Tests;

/// <summary>Each kind of fault is found in a small folder that has it, at its line; the same folder without it is clean.</summary>
public sealed class CheckTests : IDisposable
{
    private static readonly DateOnly Today = new(2026, 1, 1);

    private readonly TemporaryFolder _folder = new();

    public CheckTests() => _folder
        .With("countries.tsv", Columns.Countries, "FRA|FR|220|FR|France||French|Frenchman|Paris||", "DEU|DE|255|GM|Germany||German||Berlin||")
        .With("places.tsv", Columns.Places, "Paris||FRA|city|48.86|2.35|", "Berlin||DEU|city|52.5|13.4|")
        .With("organisations.tsv", Columns.Organisations, "Blue Front|BF|party|FRA|PTY|||")
        .With("people/west.tsv", Columns.People, "Jeanne Martin||f|FRA|GOV|president|2010-05-10|2015-05-10", "Paul Petit||m|FRA|GOV|president|2015-05-10|");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_sound_folder_has_no_findings() => Assert.Empty(Run());

    [Theory]
    // dates
    [InlineData("people/a.tsv", Columns.People, "Anna Braun||f|DEU|GOV|chancellor|2015-02-30|", "'2015-02-30' is no date")]
    [InlineData("people/a.tsv", Columns.People, "Anna Braun||f|DEU|GOV|chancellor|2015-02-20|2015-02-20", "ends (2015-02-20) before it begins")]
    [InlineData("people/a.tsv", Columns.People, "Anna Braun||f|DEU|GOV|chancellor|2015-02-20|2205-02-20", "years ahead")]
    [InlineData("people/a.tsv", Columns.People, "Anna Braun||f|DEU|GOV|chancellor|0215-02-20|", "cannot be")]
    [InlineData("organisations.tsv", Columns.Organisations, "Red Front||party|FRA|PTY||2009|2009", "before it begins")]
    [InlineData("members.tsv", Columns.Members, "Blue Front|FRA|1999-13|", "is no date")]
    // vocabulary
    [InlineData("people/a.tsv", Columns.People, "Anna Braun||f|DEU|GVO|chancellor||", "'GVO' is no role")]
    [InlineData("people/a.tsv", Columns.People, "Anna Braun||f|DEU||chancellor||", "the role is missing")]
    [InlineData("people/a.tsv", Columns.People, "Anna Braun||w|DEU|GOV|chancellor||", "'w' is no gender")]
    [InlineData("places.tsv", Columns.Places, "Bonn||DEU|town|50.7|7.1|", "'town' is no kind of place")]
    [InlineData("places.tsv", Columns.Places, "Bonn||DEU|city|507|7.1|", "no latitude")]
    [InlineData("places.tsv", Columns.Places, "Bonn||DEU|city|50.7||", "latitude and longitude")]
    [InlineData("organisations.tsv", Columns.Organisations, "Red Front||partei|FRA|PTY|||", "no kind of organisation")]
    [InlineData("roles.tsv", Columns.Roles, "envoy|GOV|GOV|human||", "no kind of role word")]
    [InlineData("metonyms.tsv", Columns.Metonyms, "Bercy|FRA|GUV|", "'GUV' is no role")]
    [InlineData("verbs/19-fight.tsv", Columns.Verbs, "S attack T|190|ariel|The army attacked the town.", "'ariel' is no mode")]
    // references
    [InlineData("people/a.tsv", Columns.People, "Anna Braun||f|GER|GOV|chancellor||", "'GER' is the code of no country")]
    [InlineData("people/a.tsv", Columns.People, "Anna Braun||f|@Red Front|PTY|leader||", "no file has the organisation 'Red Front'")]
    [InlineData("members.tsv", Columns.Members, "Red Front|FRA||", "no file has the organisation 'Red Front'")]
    [InlineData("members.tsv", Columns.Members, "Blue Front|FRX||", "'FRX' is the code of no country")]
    [InlineData("regions.tsv", Columns.Regions, "WEU|Western Europe||||FRA;GER", "the member 'GER'")]
    [InlineData("countries.tsv", Columns.Countries, "BEL|BE|211|BE|Belgium||Belgian||Brussels||", "the capital Brussels is no place of BEL")]
    [InlineData("disputes.tsv", "place|claimant|status|from|to|note", "Atlantis|FRA|claims|||", "neither countries.tsv nor places.tsv has 'Atlantis'")]
    // duplicates
    [InlineData("countries.tsv", Columns.Countries, "FRA|FR|220|FR|Frankland|||||1900|1901", "'FRA' is already in countries.tsv:2")]
    [InlineData("places.tsv", Columns.Places, "Paris||FRA|city|48.86|2.35|", "'Paris' is already in places.tsv:2")]
    [InlineData("organisations.tsv", Columns.Organisations, "Blue Front||company|FRA|BUS|||", "the organisation 'Blue Front' is in organisations.tsv:2 at the same time")]
    [InlineData("people/z.tsv", Columns.People, "Paul Petit||m|FRA|GOV|president|2016|", "Paul Petit has this office in people/west.tsv:3 at the same time")]
    [InlineData("people/a.tsv", Columns.People, "Anna Braun|Anna B;Anna B|f|DEU|GOV|chancellor||", "'Anna B' stands twice in the line")]
    // offices
    [InlineData("people/z.tsv", Columns.People, "Max Blanc||m|FRA|GOV|president|2014-05-10|2014-06-10", "both president of FRA for 31 days")]
    // names
    [InlineData("organisations.tsv", Columns.Organisations, "Red Front|Blue Front|party|FRA|PTY|||", "'Blue Front' is also a name of the organisation 'Blue Front'")]
    [InlineData("places.tsv", Columns.Places, "Lutetia|Paris|FRA|city|48.86|2.35|", "'Paris' is also a name of the place 'Paris'")]
    [InlineData("people/z.tsv", Columns.People, "Max Blanc|Paul Petit|m|FRA|GOV|mayor|2016|", "'Paul Petit' is also a name of the person")]
    [InlineData("people/z.tsv", Columns.People, "Jéanne Martin||f|DEU|GOV|mayor|2016|", "have one identifier, jeanne-martin")]
    [InlineData("organisations.tsv", Columns.Organisations, "Red Front: Marxist||party|FRA|PTY|||", "'Red Front: Marxist' can never be found in a text")]
    // patterns
    [InlineData("verbs/19-fight.tsv", Columns.Verbs, "S attack T|190||", "the example is missing")]
    [InlineData("verbs/19-fight.tsv", Columns.Verbs, "S attack T|195x||The army attacked the town.", "no CAMEO code")]
    [InlineData("verbs/19-fight.tsv", Columns.Verbs, "S attack T|WATER-STRIKE||The army attacked the dam.", "no type of ontology/types-*.tsv has the code")]
    [InlineData("ontology/cameo.tsv", "code|name|plover|mode|goldstein|contexts|example", "195|Use aerial weapons|ASSALT|aerial|-10.0||", "'ASSALT' is no type of ontology/plover.tsv")]
    [InlineData("verbs/19-fight.tsv", Columns.Verbs, "S|190||The army attacked the town.", "the pattern cannot be read")]
    [InlineData("verbs/19-fight.tsv", Columns.Verbs, "S $hit T|190||The army attacked the town.", "the set $hit is in no sets-*.tsv")]
    // columns
    [InlineData("people/a.tsv", Columns.People, "Anna Braun||f|DEU|GOV|chancellor||||", "10 columns where the file has 8")]
    [InlineData("people/a.tsv", "name|surname", "Anna|Braun", "the first line does not name the columns")]
    public void An_error_is_found_at_its_line(string file, string columns, string line, string what)
    {
        var number = Add(file, columns, line);
        var finding = Assert.Single(Run(), f => f.Problem.File == file && (f.Problem.Line == number || columns == "name|surname") && (f.Problem.What + "; " + f.Problem.Mend).Contains(what, StringComparison.Ordinal));
        Assert.True(finding.IsError);
        Assert.NotEmpty(finding.Problem.Mend);
    }

    [Theory]
    [InlineData("people/a.tsv", Columns.People, "Anna Braun||f|DEU|GOV|chancellor|2027-01-01|", "begins in the future")]
    [InlineData("people/z.tsv", Columns.People, "Anna Braun||f|DEU|GOV|chancellor|2005|2010-05-10\nMax Blau||m|DEU|GOV|chancellor|2010-05|", "may both be chancellor of DEU for 9 days")]
    [InlineData("people/a.tsv", Columns.People, "Anna Braun||f|DEU|GOV|chancellor", "6 columns where the file has 8")]
    [InlineData("people/a.tsv", Columns.People, "- Anna Braun", "no layer below has the person 'Anna Braun'")]
    [InlineData("organisations.tsv", Columns.Organisations, "Red Front|Colour Front|party|FRA|PTY|||\nPink Front|Colour Front|party|FRA|PTY|||", "'Colour Front' is also a name")]
    [InlineData("poeple/a.tsv", Columns.People, "Anna Braun||f|DEU|GOV|chancellor||", "no file of knowledge has this name")]
    public void A_note_is_no_error(string file, string columns, string lines, string what)
    {
        foreach (var line in lines.Split('\n')) Add(file, columns, line);
        var findings = Run();
        Assert.Contains(findings, f => f.Problem.What.Contains(what, StringComparison.Ordinal));
        Assert.All(findings, f => Assert.False(f.IsError));
    }

    [Theory]
    [InlineData("people/z.tsv", Columns.People, "Max Blanc||m|FRA|REB|northern leader;president|2014-05-10|2014-06-10")]
    [InlineData("people/z.tsv", Columns.People, "Max Blanc||m|FRA|GOV|minister|2014-05-10|2014-06-10\nTim Noir||m|FRA|GOV|minister|2014-05-10|2014-06-10")]
    [InlineData("people/z.tsv", Columns.People, "Max Blanc|Paul Petit|m|DEU|GOV|mayor|2016|")]
    [InlineData("organisations.tsv", Columns.Organisations, "Red Front|RF|armed-group|FRA|REB|||2001\nRed Front|RF|party|FRA|PTY||2001|")]
    [InlineData("organisations.tsv", Columns.Organisations, "Red Front|BF|party|DEU|PTY|||")]
    [InlineData("members.tsv", Columns.Members, "Blue Front|FRA||1999-05\nBlue Front|FRA|2001-07-01|")]
    [InlineData("places.tsv", Columns.Places, "Paris||FRA|region|48.9|2.4|")]
    public void What_can_be_told_apart_is_sound(string file, string columns, string lines)
    {
        foreach (var line in lines.Split('\n')) Add(file, columns, line);
        Assert.Empty(Run());
    }

    [Fact]
    public void The_shipped_knowledge_has_no_errors()
    {
        var findings = KnowledgeCheck.Run(KnowledgeSources.Of(ProjectFolder.Knowledge), DateOnly.FromDateTime(DateTime.UtcNow));
        var errors = findings.Where(f => f.IsError).ToList();
        Assert.True(errors.Count == 0, string.Join('\n', errors.Take(40).Select(f => $"{f.Problem.File}:{f.Problem.Line}: {f.Problem.What}; {f.Problem.Mend}")));
    }

    /// <summary>Adds a line to a file, which is begun with its columns where it is not there; gives the line's number.</summary>
    private int Add(string file, string columns, string line)
    {
        var path = Path.Combine(_folder.Path, file);
        if (!File.Exists(path)) _folder.With(file, columns);
        File.AppendAllText(path, line.Replace('|', '\t') + "\n");
        return File.ReadAllLines(path).Length;
    }

    private List<Finding> Run() =>
    [
        .. KnowledgeCheck.Run(new KnowledgeSources([KnowledgeLayer.Shipped(ProjectFolder.Knowledge, isGrammarOnly: true), KnowledgeLayer.Shipped(_folder.Path)]), Today)
            .Where(f => File.Exists(Path.Combine(_folder.Path, f.Problem.File))),
    ];
}
