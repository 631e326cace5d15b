using Xunit;

namespace Rapporteur.Tests.Events;

/// <summary>Who does what to whom, whatever the syntax. Lines are source codes, PLOVER type (or CAMEO root for statements), target codes.</summary>
public sealed class SyntaxTests
{
    [Theory]
    [InlineData("Russian President Vladimir Putin met US President Barack Obama in New York on Monday.", "RUSGOV CONSULT USAGOV")]
    [InlineData("Saudi Arabia bombed Sanaa.", "SAU ASSAULT YEMGOV")]
    [InlineData("Israeli soldiers shot a Palestinian protester near Hebron.", "ISRMIL ASSAULT PSECVL")]
    [InlineData("Venezuela recalled its ambassador from Spain.", "VEN SANCTION ESP")]
    [InlineData("The European Union gave Tunisia a loan.", "IGOEUREEC AID TUN")]
    public void Plain_clauses(string text, string line) => Reads(text, line);

    [Theory]
    [InlineData("Kurdish rebels were attacked by the Turkish army.", "REB", "TURMIL ASSAULT")]
    [InlineData("Turkish troops were killed by Islamic State militants.", "TURMIL", "IMGMUSISI ASSAULT")]
    [InlineData("Moscow's annexation of Crimea was condemned by Kyiv.", "", "UKRGOV ACCUSE")]
    [InlineData("Turkish troops were surrounded and killed by Islamic State militants.", "TURMIL", "IMGMUSISI ASSAULT")]
    public void Passives_are_turned(string text, string target, string line)
    {
        var item = Reading.First(text, "2015-09-28");
        Assert.Equal(line, Short(item).Split(' ') is [var source, var type, ..] ? $"{source} {type}" : "");
        Assert.Contains(target, item.Targets.Select(t => t.Code ?? "").Append(""), StringComparer.Ordinal);
    }

    [Fact]
    public void Verbs_in_coordination_share_their_subject() =>
        Reads("France and Germany condemned Russia and criticized Belarus.", "FRA+DEU ACCUSE RUS", "FRA+DEU ACCUSE BLR");

    [Fact]
    public void Whom_somebody_unknown_meets_do_not_meet_each_other()
    {
        Assert.Empty(Reading.Root("04", "We met with France and Germany.", "2015-09-28").Sources);
        Assert.NotEmpty(Reading.Root("04", "Talks between France and Germany began.", "2015-09-28").Sources);
    }

    [Theory]
    [InlineData("Norway announced plans to form a maritime council including Iceland and Denmark.", "denmark")]
    [InlineData("Norway announced plans to form a maritime council including Iceland and Denmark.", "iceland")]
    [InlineData("Kenya has called for a regional naval force against al-Shabaab.", "al-shabaab")]
    public void Members_of_what_is_planned_and_foes_of_what_is_asked_for_are_no_targets(string text, string actor) =>
        Assert.DoesNotContain(Reading.Of(text, "2015-09-28").Events.SelectMany(e => e.Targets), t => t.ActorId == actor);

    [Fact]
    public void What_is_joined_to_a_denial_is_the_speakers_own_act() =>
        Assert.Equal("vladimir-putin", Reading.Root("02", "Vladimir Putin said Russia had never interfered in American elections and proposed a joint working group.", "2018-07-16").Sources.Single().ActorId);

    [Fact]
    public void A_second_clause_has_its_own_subject() =>
        Reads("Norway praised Kenya on Thursday, and France sanctioned Mali.", "NOR SUPPORT KEN", "FRA SANCTION MLI");

    [Fact]
    public void Who_is_named_behind_a_title_and_a_name_takes_part_too() =>
        Assert.Equal(
            ["shinzo-abe", "hassan-rouhani"],
            Reading.Root("03", "Putin will also meet Japanese Prime Minister Shinzo Abe and Rouhani in New York, Reuters quoted a Kremlin source as saying.", "2015-09-28").Targets.Select(t => t.ActorId));

    [Fact]
    public void Clauses_in_coordination_keep_their_own_subjects()
    {
        var events = Shorts("Saudi Arabia bombed Sanaa, and Iran condemned the attack.");
        Assert.Contains("SAU ASSAULT YEMGOV", events);
        Assert.Contains(events, e => e.StartsWith("IRN ACCUSE", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Washington urged Israel to withdraw its troops from Gaza.", "USAGOV REQUEST ISR")]
    [InlineData("Iraq asked the United States to bomb Islamic State.", "IRQ REQUEST USA")]
    [InlineData("The United States threatened to impose sanctions on Turkey.", "USA THREATEN TUR")]
    [InlineData("Russia refused to withdraw its troops from Georgia.", "RUS REJECT GEO")]
    [InlineData("Pakistan promised to release the Indian pilot.", "PAK AGREE INDMIL")]
    public void Controlled_infinitives_are_one_act_with_their_verb(string text, string line)
    {
        Assert.Equal([line], Shorts(text));
    }

    [Fact]
    public void Relative_clauses_take_the_noun_they_hang_on()
    {
        Assert.Contains("RUS ASSAULT UKR", Shorts("Russia, which annexed Crimea in 2014, denied the charge."));
        Assert.Contains("REB ASSAULT NGAMIL", Shorts("The rebels who attacked the Nigerian army fled to Niger."));
    }

    [Theory]
    [InlineData("Israel carried out air strikes against Hezbollah in Lebanon.", "ISR ASSAULT LBNREB")]
    [InlineData("Pakistan held talks with the Taliban in Doha.", "PAK CONSULT AFGREB")]
    [InlineData("Talks between Iran and the United States began in Geneva.", "IRN CONSULT USA")]
    [InlineData("China and Russia held joint military exercises in the Sea of Japan.", "CHN COOPERATE RUS")]
    public void Acts_told_by_nouns(string text, string line) => Reads(text, line);

    [Fact]
    public void A_possessor_of_an_act_is_its_source()
    {
        var events = Shorts("A Russian attack on Ukraine killed ten people.");
        Assert.Contains("RUS ASSAULT UKR", events);
    }

    [Fact]
    public void A_participle_beside_a_noun_is_passive() =>
        Assert.Contains("RUS SUPPORT SYRMIL", Shorts("The Syrian army, backed by Russia, seized Palmyra from Islamic State."));

    [Fact]
    public void A_dateline_is_no_source()
    {
        var item = Reading.Root("16", "BRUSSELS, July 29 — The European Union imposed sanctions on Russia on Tuesday.", "2014-07-29");
        Assert.Equal("IGOEUREEC SANCTION RUS", Short(item));
    }

    [Fact]
    public void Every_event_carries_its_words()
    {
        const string text = "Ukraine expelled three Russian diplomats.";
        var item = Reading.First(text, "2016-01-02");
        Assert.Equal("expelled", item.Trigger.Of(text).ToString());
        Assert.Equal("Ukraine", item.Sources[0].Span.Of(text).ToString());
        Assert.Contains("Russian diplomats", item.Targets[0].Span.Of(text).ToString(), StringComparison.Ordinal);
        Assert.Matches(@"^\d\d-[a-z-]+\.tsv:\d+$", item.Pattern);
    }

    private static void Reads(string text, params string[] lines)
    {
        var events = Shorts(text);
        foreach (var line in lines) Assert.Contains(line, events);
    }

    private static string[] Shorts(string text) => [.. Reading.Of(text, "2015-09-28").Events.Select(Short)];

    private static string Short(Event item) => $"{Codes(item.Sources)} {item.Plover ?? item.Cameo[..2]} {Codes(item.Targets)}".Trim();

    private static string Codes(IReadOnlyList<ActorReference> references) => string.Join('+', references.Select(r => r.Code).Where(c => c is not null));
}
