using Xunit;

namespace Rapporteur.Tests.Relations;

/// <summary>Whole stories: all relations and groups that are found, and no others.</summary>
public sealed class StoryTests
{
    [Fact]
    public void Three_juntas_form_an_alliance()
    {
        var record = Reading.Of(
            "Mali, Niger and Burkina Faso formed an alliance on Saturday. Assimi Goita, the leader of Mali, signed the charter in Bamako. " +
            "The three countries plan a joint force against Islamist rebels. Relations between Niger and France are strained. Niger is a close ally of Russia.",
            "2023-09-17");
        Assert.Equal(["leads assimi-goita mali", "opposes niger france", "ally niger russia"], Lines.Relations(record));
        Assert.Equal(["existing alliance: BFA MLI NER", "proposed joint force"], Lines.Groups(record));
    }

    [Fact]
    public void The_Quad_and_the_strait()
    {
        var record = Reading.Of(
            "The Quad – Australia, India, Japan and the United States – condemned China on Friday over its drills in the Taiwan Strait. " +
            "Japanese Prime Minister Fumio Kishida met U.S. President Joe Biden in Tokyo. The two leaders discussed the strait. " +
            "The four countries except India will send ships. Beijing said Taiwan, a key partner of the United States, should stop provoking it.",
            "2022-08-12");
        Assert.Equal(["opposes quad china", "opposes australia china", "opposes india china", "opposes japan china", "opposes united-states china", "leads fumio-kishida japan", "talks fumio-kishida joe-biden", "leads joe-biden united-states", "talks fumio-kishida joe-biden", "ally taiwan united-states"], Lines.Relations(record));
        Assert.Equal(["existing Quad: AUS IND JPN USA", "existing two leaders: JPNGOV USAGOV", "existing four countries: AUS JPN USA"], Lines.Groups(record));
    }

    [Fact]
    public void The_rift_in_the_Gulf()
    {
        var record = Reading.Of(
            "Saudi Arabia, the United Arab Emirates, Bahrain and Egypt cut ties with Qatar on Monday. The four countries accused Qatar of backing the Muslim Brotherhood. " +
            "Qatar hosts a base of the United States, its ally. Kuwait suggested forming a committee of the Gulf states and Turkey. " +
            "Turkey stands by Qatar. Yemen's Houthi rebels, who are backed by Iran, welcomed the rift.",
            "2017-06-06");
        Assert.Equal(["opposes saudi-arabia qatar", "opposes united-arab-emirates qatar", "opposes bahrain qatar", "opposes egypt qatar", "opposes saudi-arabia qatar", "opposes united-arab-emirates qatar", "opposes bahrain qatar", "opposes egypt qatar", "ally turkey qatar", "ally iran houthis"], Lines.Relations(record));
        Assert.Equal(["existing four countries: ARE BHR EGY SAU", "proposed committee: PGS TUR", "existing Gulf states: ARE BHR KWT OMN QAT SAU"], Lines.Groups(record));
    }

    [Fact]
    public void Guarantors_of_a_peace()
    {
        var record = Reading.Of(
            "Colombian President Juan Manuel Santos shook hands with FARC leader Rodrigo Londono in Havana on Wednesday. " +
            "Two countries, Cuba and Norway, were guarantors of the talks. The president thanked the two countries plus Venezuela and Chile. " +
            "The ELN, a rival of the FARC, attacked the army in Arauca. Santos is no longer an enemy of the rebels.",
            "2016-06-23");
        Assert.Equal(["leads juan-manuel-santos colombia", "leads rodrigo-londono farc", "favours juan-manuel-santos cuba", "favours juan-manuel-santos norway", "favours juan-manuel-santos venezuela", "favours juan-manuel-santos chile", "opposes national-liberation-army-of-colombia farc", "fights national-liberation-army-of-colombia colombian-army"], Lines.Relations(record));
        Assert.Equal(["existing Two countries: CUB NOR", "existing two countries: CHL CUB NOR VEN"], Lines.Groups(record));
    }
}
